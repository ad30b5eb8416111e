// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** Words that say nothing in a language, in lower case. Those that deny are kept: a symptom is often what does not happen. */
public final class StopWords {
    private static final Map<String, List<String>> DENYING = Map.ofEntries(Map.entry("en", List.of("not", "no")),
            Map.entry("nl", List.of("niet", "geen", "zonder")),
            Map.entry("de", List.of("nicht", "kein", "keine", "keinem", "keinen", "keiner", "keines", "nichts", "ohne")),
            Map.entry("fr", List.of("ne", "pas", "sans")), Map.entry("es", List.of("no", "sin", "nada")),
            Map.entry("it", List.of("non", "senza")),
            Map.entry("pt", List.of("não", "nao", "sem", "nem")), Map.entry("sv", List.of("inte", "ej", "utan", "ingen", "inget", "inga")),
            Map.entry("da", List.of("ikke", "ingen", "intet", "uden")), Map.entry("fi", List.of("ei", "eivät", "ilman")),
            Map.entry("ru", List.of("не", "нет", "без")), Map.entry("pl", List.of("nie", "bez")), Map.entry("tr", List.of("değil", "hiç")),
            Map.entry("cs", List.of("ne", "není", "bez")));
    /** Read when first asked for: some stand in one file with a stemmer's tables. */
    private static final Map<String, Supplier<CharArraySet>> KNOWN = Map.ofEntries(Map.entry("en", EnglishAnalyzer::getDefaultStopSet),
            Map.entry("nl", DutchAnalyzer::getDefaultStopSet), Map.entry("de", GermanAnalyzer::getDefaultStopSet),
            Map.entry("fr", FrenchAnalyzer::getDefaultStopSet), Map.entry("es", SpanishAnalyzer::getDefaultStopSet),
            Map.entry("it", ItalianAnalyzer::getDefaultStopSet), Map.entry("pt", PortugueseAnalyzer::getDefaultStopSet),
            Map.entry("sv", SwedishAnalyzer::getDefaultStopSet), Map.entry("da", DanishAnalyzer::getDefaultStopSet),
            Map.entry("fi", FinnishAnalyzer::getDefaultStopSet), Map.entry("ru", RussianAnalyzer::getDefaultStopSet),
            Map.entry("pl", PolishAnalyzer::getDefaultStopSet), Map.entry("tr", TurkishAnalyzer::getDefaultStopSet),
            Map.entry("cs", CzechAnalyzer::getDefaultStopSet));
    private static final Map<String, CharArraySet> SILENT = new ConcurrentHashMap<>();

    private StopWords() {
    }

    /** The stop words of a language; empty for one that is not known, or whose analysis has its own (ja, ko, zh). */
    public static CharArraySet of(String key) {
        return SILENT.computeIfAbsent(key, StopWords::silent);
    }

    /** The little words of a language, those that deny too: what tells the language of a text. */
    public static CharArraySet little(String key) {
        Supplier<CharArraySet> known = KNOWN.get(key);
        return known == null ? CharArraySet.EMPTY_SET : known.get();
    }

    /** The languages that have stop words. */
    public static Iterable<String> languages() {
        return KNOWN.keySet();
    }

    private static CharArraySet silent(String key) {
        CharArraySet little = little(key);
        CharArraySet kept = new CharArraySet(little.size(), false);
        for (Object word : little) {
            String text = new String((char[]) word);
            if (!DENYING.getOrDefault(key, List.of()).contains(text)) {
                kept.add(text);
            }
        }
        return CharArraySet.unmodifiableSet(kept);
    }
}
