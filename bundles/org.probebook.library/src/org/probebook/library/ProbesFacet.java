// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.probebook.index.Facet;
import org.probebook.index.SearchAnswer;
import org.probebook.index.SearchRequest;

/** Counts among what was found the articles of problems that can be checked on a host; the index does not know those. */
final class ProbesFacet {
    private static final String YES = "yes";

    private final Library library;

    ProbesFacet(Library library) {
        this.library = library;
    }

    SearchAnswer added(SearchAnswer answer, SearchRequest request) throws IOException {
        Set<String> checkable = library.checkable();
        if (checkable.isEmpty()) {
            return answer;
        }
        SearchRequest among = new SearchRequest(request.text(), request.language(), request.filter().withProblems(checkable),
                request.order(),
                false, false, 1);
        long count = library.articles().search(among).total();
        List<Facet> facets = new ArrayList<>(answer.facets());
        facets.add(new Facet(Facet.Kind.PROBES, count == 0 ? List.of() : List.of(new Facet.Count(YES, count))));
        return new SearchAnswer(answer.language(), answer.millis(), answer.total(), answer.hits(), answer.meant(), answer.questions(),
                facets);
    }
}
