// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class QueryTextTest {

    @Test
    void quotesMakePhrases() {
        QueryText text = QueryText.parse("rooster \"does not crow\" at «zes uur» 「朝」");
        assertEquals(List.of("does not crow", "zes uur", "朝"), text.phrases());
        assertEquals("rooster   at", text.free().strip());
    }

    @Test
    void aQuoteWithoutItsPartnerIsNone() {
        assertEquals(List.of(), QueryText.parse("the 15\" screen").phrases());
        assertEquals(List.of("a b"), QueryText.parse("\"a b\" and \"").phrases());
        assertEquals(List.of(), QueryText.parse("\"\"").phrases());
    }

    @Test
    void endlessTextIsCut() {
        assertTrue(QueryText.parse("word ".repeat(10_000)).text().length() <= 8000);
    }
}
