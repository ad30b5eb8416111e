// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.probebook.knowledge.Text;

/** Chooses among words in several languages, and names languages. Any thread. */
public final class Words {
    private static final String ENGLISH = "en";

    private Words() {
    }

    /** The words in the user's language, else in English, else in whatever language there is; empty when there are none. */
    public static String in(List<Text> texts) {
        return in(texts, Locale.getDefault().getLanguage());
    }

    /** The words in a language, else in English, else in whatever language there is; empty when there are none. */
    public static String in(List<Text> texts, String language) {
        return find(texts, language).or(() -> find(texts, ENGLISH)).or(() -> texts.stream().findFirst()).map(Text::getValue).orElse("");
    }

    private static Optional<Text> find(List<Text> texts, String language) {
        return texts.stream().filter(text -> language.equals(text.getLanguage())).findFirst();
    }

    /** The name of a language as it calls itself, with its tag: {@code Nederlands (nl)}. */
    public static String language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayName(locale);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(locale) + name.substring(1) + " (" + tag + ")";
    }
}
