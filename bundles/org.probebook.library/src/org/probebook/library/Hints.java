// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.probebook.index.ISearch;
import org.probebook.index.SearchAnswer;
import org.probebook.index.SearchFilter;
import org.probebook.index.SearchRequest;

/** Looks for what would have found something, where a search found nothing. */
final class Hints {
    private static final String SYNTAX = "\\b(AND|OR|NOT)\\b|\\b\\p{Lower}+:(?=\\S)|[\"“”„«»()*?+]|(?<=\\s)-|^-";

    private final ISearch search;

    Hints(ISearch search) {
        this.search = search;
    }

    /** Empty when something was found, or nothing helps. */
    List<Hint> of(SearchRequest request, SearchAnswer answer) throws IOException {
        List<Hint> hints = new ArrayList<>();
        if (!answer.hits().isEmpty()) {
            return hints;
        }
        if (answer.meant().isPresent()) {
            add(hints, Hint.Kind.AS_MEANT, with(answer.meant().get(), request));
        }
        if (!request.filter().none()) {
            add(hints, Hint.Kind.WITHOUT_FILTER, request.only(SearchFilter.NONE));
        }
        String words = request.text().replaceAll(SYNTAX, " ").replaceAll("\\s+", " ").strip();
        if (!words.equals(request.text().strip())) {
            add(hints, Hint.Kind.WORDS_ALONE, with(words, request));
        }
        return hints;
    }

    private static SearchRequest with(String text, SearchRequest request) {
        return new SearchRequest(text, request.language(), request.filter(), request.order(), request.meaning(), request.facets(),
                request.limit());
    }

    private void add(List<Hint> hints, Hint.Kind kind, SearchRequest request) throws IOException {
        SearchRequest quick = new SearchRequest(request.text(), request.language(), request.filter(), request.order(), false, false, 1);
        long total = search.search(quick).total();
        if (total > 0) {
            hints.add(new Hint(kind, request, total));
        }
    }
}
