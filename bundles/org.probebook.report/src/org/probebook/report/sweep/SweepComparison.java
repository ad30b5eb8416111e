// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.probebook.article.ArticleName;
import org.probebook.report.checked.CheckedCondition;

/**
 * What differs between two sweeps. Hosts meet by their names, articles by any of theirs, conditions by their ids. Where a sweep has a host and article twice, the later line counts.
 *
 * @param changes hosts of the later sweep in its order, then those that are gone
 * @param same how many conditions of hosts have the same answer in both
 * @param newHosts those that only the later one has
 * @param goneHosts those that only the earlier one has
 * @param hosts how many both have
 */
public record SweepComparison(List<SweepChange> changes, int same, Set<String> newHosts, Set<String> goneHosts, int hosts) {

    /** Compares an earlier sweep with a later one. */
    public static SweepComparison of(List<SweepRow> earlier, List<SweepRow> later) {
        return new Comparing(earlier, later).result();
    }

    /** The changes of one kind. */
    public List<SweepChange> changes(SweepChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    private static final class Comparing {
        private final Map<String, Map<String, SweepRow>> before;
        private final Map<String, Map<String, SweepRow>> after;
        private final List<SweepChange> changes = new ArrayList<>();
        private int same;

        Comparing(List<SweepRow> earlier, List<SweepRow> later) {
            before = byHost(earlier);
            after = byHost(later);
        }

        private static Map<String, Map<String, SweepRow>> byHost(List<SweepRow> rows) {
            Map<String, Map<String, SweepRow>> hosts = new LinkedHashMap<>();
            rows.forEach(row -> hosts.computeIfAbsent(row.host(), name -> new LinkedHashMap<>()).put(ArticleName.key(row.check().article()),
                    row));
            return hosts;
        }

        SweepComparison result() {
            after.forEach((host, articles) -> host(host, before.getOrDefault(host, Map.of()), articles));
            Set<String> gone = new LinkedHashSet<>(before.keySet());
            gone.removeAll(after.keySet());
            gone.forEach(host -> host(host, before.get(host), Map.of()));
            Set<String> fresh = new LinkedHashSet<>(after.keySet());
            fresh.removeAll(before.keySet());
            return new SweepComparison(List.copyOf(changes), same, fresh, gone, after.size() - fresh.size());
        }

        private void host(String host, Map<String, SweepRow> was, Map<String, SweepRow> is) {
            Set<String> articles = new LinkedHashSet<>(is.keySet());
            articles.addAll(was.keySet());
            articles.forEach(article -> article(host, conditions(was.get(article)), conditions(is.get(article)),
                    Optional.ofNullable(is.get(article)).orElseGet(() -> was.get(article)).check().article()));
        }

        private static Map<String, CheckedCondition> conditions(SweepRow row) {
            Map<String, CheckedCondition> conditions = new LinkedHashMap<>();
            if (row != null) {
                row.check().conditions().forEach(condition -> conditions.put(condition.condition(), condition));
            }
            return conditions;
        }

        private void article(String host, Map<String, CheckedCondition> was, Map<String, CheckedCondition> is, String article) {
            Set<String> ids = new LinkedHashSet<>(is.keySet());
            ids.addAll(was.keySet());
            for (String id : ids) {
                Optional<CheckedCondition> old = Optional.ofNullable(was.get(id));
                Optional<CheckedCondition> now = Optional.ofNullable(is.get(id));
                if (alike(old, now)) {
                    same++;
                } else {
                    changes.add(new SweepChange(kind(host, old, now), host, article, old, now));
                }
            }
        }

        private static boolean alike(Optional<CheckedCondition> was, Optional<CheckedCondition> is) {
            return was.isPresent() && is.isPresent() && was.get().answer() == is.get().answer()
                    && was.get().reason().equals(is.get().reason());
        }

        private SweepChange.Kind kind(String host, Optional<CheckedCondition> was, Optional<CheckedCondition> is) {
            if (!before.containsKey(host)) {
                return SweepChange.Kind.NEW_HOST;
            }
            if (!after.containsKey(host)) {
                return SweepChange.Kind.HOST_GONE;
            }
            return was.isEmpty()
                    ? SweepChange.Kind.NEW_CONDITION
                    : is.isEmpty() ? SweepChange.Kind.CONDITION_GONE : SweepChange.Kind.CHANGED;
        }
    }
}
