// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * The language of a text by the sequences of letters that are usual in it, as Apache OpenNLP learnt them. The model (some 40 MB of heap) is read
 * when it is first asked for, and stays. Safe in any thread.
 */
final class LanguageModel {
    /** OpenNLP names languages by ISO 639-3, and knows a hundred. Those that nobody writes support articles in would only attract short texts. */
    private static final Map<String, String> TAGS = Map.ofEntries(Map.entry("eng", "en"), Map.entry("nld", "nl"), Map.entry("deu", "de"),
            Map.entry("fra", "fr"), Map.entry("spa", "es"), Map.entry("ita", "it"), Map.entry("por", "pt"), Map.entry("swe", "sv"),
            Map.entry("dan", "da"), Map.entry("nob", "nb"), Map.entry("nno", "nb"), Map.entry("fin", "fi"), Map.entry("pol", "pl"),
            Map.entry("tur", "tr"), Map.entry("ces", "cs"), Map.entry("rus", "ru"), Map.entry("ukr", "uk"), Map.entry("bul", "bg"),
            Map.entry("hun", "hu"), Map.entry("ron", "ro"), Map.entry("ell", "el"), Map.entry("ara", "ar"), Map.entry("heb", "he"),
            Map.entry("cat", "ca"), Map.entry("hrv", "hr"), Map.entry("slk", "sk"), Map.entry("slv", "sl"), Map.entry("lit", "lt"),
            Map.entry("lav", "lv"), Map.entry("lvs", "lv"), Map.entry("est", "et"), Map.entry("ekk", "et"), Map.entry("tha", "th"),
            Map.entry("vie", "vi"));
    /** A language that is hardly likelier than the next is a guess. */
    private static final double LEAD = 1.1;

    private LanguageModel() {
    }

    /** The likeliest language of a text as a BCP 47 tag; empty when another one is nearly as likely. */
    static Optional<String> likeliest(String text) {
        String first = "";
        double most = 0;
        // A detector is a view of the model, and not promised to bear two threads.
        for (Language next : new LanguageDetectorME(Loaded.MODEL).predictLanguages(text)) {
            String tag = TAGS.getOrDefault(next.getLang(), first);
            if (tag.equals(first)) {
                continue;
            }
            if (!first.isEmpty()) {
                return most > LEAD * next.getConfidence() ? Optional.of(first) : Optional.empty();
            }
            first = tag;
            most = next.getConfidence();
        }
        return Optional.empty();
    }

    private static final class Loaded {
        static final LanguageDetectorModel MODEL = load();

        private static LanguageDetectorModel load() {
            try (InputStream stream = LanguageDetectorModel.class.getResourceAsStream("/langdetect-183.bin")) {
                if (stream == null) {
                    throw new IOException("no langdetect-183.bin beside OpenNLP: the product was built without its language model");
                }
                return new LanguageDetectorModel(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
