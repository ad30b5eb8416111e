// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.fact.Span;
import org.probebook.index.Hit;
import org.probebook.index.Snippet;

class ResultRowTest {

    @Test
    void aSnippetIsOneLineAndItsMatchesStayInPlace() {
        Hit hit = new Hit("Q1", List.of(), "en", List.of("en", "nl"), "Title", false, 1,
                new Snippet("an\nerror\t71", List.of(new Span(3, 8))),
                List.of("error 71", "title: error", "b", "c"));
        ResultRow row = ResultRow.of(hit, false);
        assertEquals("an error 71", row.snippet().text());
        assertEquals(List.of(new Span(3, 8)), row.snippet().matches());
        assertEquals("Q1  ·  en nl  ·  error 71, title: error, b", row.details());
    }

    @Test
    void aLongerListAsksTheSame() {
        Query query = new Query("  error 71 ", Optional.of("nl"), Query.PAGE);
        assertEquals("error 71", query.text());
        assertEquals(new Query("error 71", Optional.of("nl"), 2 * Query.PAGE), query.longer());
    }
}
