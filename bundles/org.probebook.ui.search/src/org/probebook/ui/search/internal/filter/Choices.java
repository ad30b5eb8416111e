// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.filter;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.probebook.index.Facet;
import org.probebook.index.SearchFilter;

/**
 * What the user limits a search to.
 *
 * @param values the chosen ones of each property; properties without any are left out
 */
public record Choices(Map<Facet.Kind, Set<String>> values) {
    /** Limits nothing. */
    public static final Choices NONE = new Choices(Map.of());
    /** The one value of {@link Facet.Kind#PROBES}. */
    static final String YES = "yes";

    public Choices {
        Map<Facet.Kind, Set<String>> kept = new EnumMap<>(Facet.Kind.class);
        values.forEach((kind, chosen) -> {
            if (!chosen.isEmpty()) {
                kept.put(kind, Set.copyOf(chosen));
            }
        });
        values = Map.copyOf(kept);
    }

    /** What a search that was kept was limited to. */
    public static Choices of(SearchFilter filter) {
        return new Choices(Map.of(Facet.Kind.LANGUAGE, filter.languages(), Facet.Kind.PRODUCT, filter.products(), Facet.Kind.YEAR,
                filter.years().stream().map(String::valueOf).collect(Collectors.toSet()), Facet.Kind.KIND, filter.kinds(),
                Facet.Kind.PROBES,
                filter.problems().isEmpty() ? Set.of() : Set.of(YES)));
    }

    /** Whether nothing is left out. */
    public boolean none() {
        return values.isEmpty();
    }

    /** Whether only what can be checked on a host is wanted. */
    public boolean checkable() {
        return values.containsKey(Facet.Kind.PROBES);
    }

    /** The chosen values of a property. */
    public Set<String> of(Facet.Kind kind) {
        return values.getOrDefault(kind, Set.of());
    }

    /** The same with other values of a property; empty: any. */
    Choices with(Facet.Kind kind, Collection<String> chosen) {
        Map<Facet.Kind, Set<String>> changed = new EnumMap<>(Facet.Kind.class);
        changed.putAll(values);
        changed.put(kind, Set.copyOf(chosen));
        return new Choices(changed);
    }

    /** The same with a value more, or less when it was chosen. */
    Choices toggled(Facet.Kind kind, String value) {
        Set<String> chosen = new TreeSet<>(of(kind));
        if (!chosen.remove(value)) {
            chosen.add(value);
        }
        return with(kind, chosen);
    }

    /**
     * For the engine.
     *
     * @param checkable the keys of the problems that can be checked; looked at only when these are wanted
     */
    public SearchFilter filter(Set<String> checkable) {
        SearchFilter filter = SearchFilter.NONE.withLanguages(of(Facet.Kind.LANGUAGE)).withProducts(of(Facet.Kind.PRODUCT))
                .withYears(of(Facet.Kind.YEAR).stream().map(Integer::valueOf).collect(Collectors.toSet())).withKinds(of(Facet.Kind.KIND));
        return checkable() ? filter.withProblems(checkable) : filter;
    }
}
