// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.internal.validation;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.probebook.knowledge.Text;

/** Words in several languages. */
final class Texts {
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    private Texts() {
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** The languages that are named, in alphabetical order. */
    static Set<String> languages(List<Text> texts) {
        return texts.stream().filter(text -> text.getLanguage() != null).map(Text::getLanguage)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a tag is well-formed by BCP 47 and its language not plainly made up: names of languages are not codes, and two letters are in ISO 639. */
    static boolean language(String tag) {
        if (blank(tag)) {
            return false;
        }
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return language.length() == 2 ? TWO_LETTERS.contains(language) : language.length() == 3;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
