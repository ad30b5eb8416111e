// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.fact.Span;
import org.probebook.index.Hit;
import org.probebook.index.Reason;
import org.probebook.index.SearchOrder;
import org.probebook.index.Snippet;
import org.probebook.ui.search.internal.filter.Choices;

class ResultRowTest {

    @Test
    void aSnippetIsOneLineAndItsMatchesStayInPlace() {
        Hit hit = new Hit("Q1", List.of(), "en", List.of("en", "nl"), "Title", false, 1,
                new Snippet("an\nerror\t71", List.of(new Span(3, 8))),
                List.of(new Reason(Reason.Kind.FACT, "error 71", 0.5f), new Reason(Reason.Kind.TITLE, "error", 0.3f),
                        new Reason(Reason.Kind.TRANSLATION, "fout \u2192 error", 0.2f), new Reason(Reason.Kind.TEXT, "c", 0)));
        ResultRow row = ResultRow.of(hit, false);
        assertEquals("an error 71", row.snippet().text());
        assertEquals(List.of(new Span(3, 8)), row.snippet().matches());
        assertEquals("Q1  ·  en nl  ·  error 71 50 %, title: error 30 %, translation: fout \u2192 error 20 %", row.details());
    }

    @Test
    void aLongerListAsksTheSame() {
        Query query = query("  error 71 ", Query.PAGE);
        assertEquals("error 71", query.text());
        assertEquals(query("error 71", 2 * Query.PAGE), query.longer());
        assertTrue(query.longer().same(query));
        assertFalse(query.same(query("error 72", Query.PAGE)));
        assertFalse(query.same(null));
    }

    private static Query query(String text, int limit) {
        return new Query(text, Optional.of("nl"), Choices.NONE, SearchOrder.DATE, Optional.empty(), limit);
    }
}
