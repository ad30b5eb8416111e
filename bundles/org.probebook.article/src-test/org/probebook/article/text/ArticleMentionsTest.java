// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.probebook.article.Reference;

class ArticleMentionsTest {

    @Test
    void aNameAtTheBeginningOfALineIsCitedWithItsTitle() {
        assertEquals(List.of(new Reference("Q900001", "How to Prime the Pump")), read("See:\nQ900001 How to Prime the Pump"));
    }

    @Test
    void anArticleIsListedOnceAndATitleIsKept() {
        assertEquals(List.of(new Reference("KB900001", "Priming")), read("as Q900001 says (Q900001)", "KB900001 Priming"));
    }

    @Test
    void theArticleDoesNotReferToItself() {
        assertEquals(List.of(), read("This is Q900000, or KB900000."));
    }

    @Test
    void packagesAndOtherWordsAreNoArticles() {
        assertEquals(List.of(), read("Q900001i.exe Q900001_x86 XQ900001 Q9000 Q900001.exe Q12345678 KB"));
    }

    private static List<Reference> read(String... texts) {
        ArticleMentions mentions = new ArticleMentions("Q900000");
        for (String text : texts) {
            mentions.read(text);
        }
        return mentions.references();
    }
}
