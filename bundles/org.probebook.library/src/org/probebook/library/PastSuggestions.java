// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.probebook.index.Suggestion;

/** Suggests the user's own searches: saved ones by name or text, past ones by text; those that begin with what was typed first. With nothing typed, the last ones. */
final class PastSuggestions {
    private static final int MOST = 4;

    private final Searches searches;

    PastSuggestions(Searches searches) {
        this.searches = searches;
    }

    List<Suggestion> of(String typed, int limit) throws IOException {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<KeptSearch> all = new ArrayList<>(searches.saved());
        all.addAll(searches.past());
        Map<String, Suggestion> found = new LinkedHashMap<>();
        all.stream().filter(search -> begins(search, wanted))
                .forEach(search -> found.putIfAbsent(search.request().text(), suggestion(search)));
        all.stream().filter(search -> holds(search, wanted))
                .forEach(search -> found.putIfAbsent(search.request().text(), suggestion(search)));
        return found.values().stream().limit(wanted.isEmpty() ? limit : Math.min(MOST, limit)).toList();
    }

    private static boolean begins(KeptSearch search, String wanted) {
        return lower(search.name()).startsWith(wanted) && !search.name().isEmpty() || lower(search.request().text()).startsWith(wanted);
    }

    private static boolean holds(KeptSearch search, String wanted) {
        return lower(search.name()).contains(wanted) || lower(search.request().text()).contains(wanted);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Suggestion suggestion(KeptSearch search) {
        return new Suggestion(Suggestion.Kind.PAST_SEARCH, search.request().text(), search.name());
    }
}
