// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.probebook.article.Article;
import org.probebook.knowledge.Text;
import org.probebook.knowledge.description.Texts;

/** Chooses among words, and articles, in several languages, and names what has no words of its own. Any thread. */
public final class Words {
    private static final String ENGLISH = "en";

    private Words() {
    }

    /** The words in the user's language, else in English, else in whatever language there is; empty when there are none. */
    public static String in(List<Text> texts) {
        return Texts.in(texts, Locale.getDefault().getLanguage());
    }

    /** The article in a language, else in the user's, else in English, else the first one. */
    public static Article choose(List<Article> versions, String language) {
        return Stream.of(language, Locale.getDefault().getLanguage(), ENGLISH)
                .flatMap(wanted -> versions.stream().filter(article -> article.language().equals(wanted)).limit(1)).findFirst()
                .orElseGet(versions::getFirst);
    }

    /** A token of the model or the command line as a label: {@code registry-value} as {@code Registry value}. */
    public static String label(String token) {
        String words = token.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The name of a language as it calls itself, with its tag: {@code Nederlands (nl)}. */
    public static String language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayName(locale);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(locale) + name.substring(1) + " (" + tag + ")";
    }
}
