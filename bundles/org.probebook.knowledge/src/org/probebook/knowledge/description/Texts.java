// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.description;

import java.util.List;
import java.util.Optional;

import org.probebook.knowledge.Text;

/** Chooses among the languages of a text in the knowledge. */
public final class Texts {
    private static final String ENGLISH = "en";

    private Texts() {
    }

    /** The words in a language, else in English, else in the first language there is; empty when there are none. */
    public static String in(List<Text> texts, String language) {
        return of(texts, language).or(() -> of(texts, ENGLISH)).or(() -> texts.stream().findFirst()).map(Text::getValue).orElse("");
    }

    private static Optional<Text> of(List<Text> texts, String language) {
        return texts.stream().filter(text -> language.equals(text.getLanguage())).findFirst();
    }
}
