// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.probebook.article.ArticleName;
import org.probebook.probe.Answer;
import org.probebook.report.sweep.SweepChange;
import org.probebook.report.sweep.SweepComparison;
import org.probebook.report.sweep.SweepRow;

/** A sweep by host and condition, of which a part is shown in some order. For one thread. */
public final class Matrix {
    private static final List<Answer> URGENCY = List.of(Answer.HOLDS, Answer.UNKNOWN, Answer.DOES_NOT_HOLD, Answer.NOT_APPLICABLE);
    private static final Comparator<MatrixRow> BY_HOST = Comparator.comparing(MatrixRow::key);

    private final Map<String, MatrixRow> rows = new LinkedHashMap<>();
    private final MatrixColumns columns = new MatrixColumns();
    private final Map<String, Map<MatrixKey, MatrixChange>> changes = new HashMap<>();
    private List<MatrixRow> shown = new ArrayList<>();
    private List<SweepRow> earlier = List.of();
    private Optional<SweepComparison> comparison = Optional.empty();
    private MatrixFilter filter = MatrixFilter.NONE;
    private Optional<MatrixColumn> sorted = Optional.empty();
    private boolean reverse;

    /** Takes what came of a sweep; {@link #arrange} then shows it. Returns whether there are more columns than before. */
    public boolean add(Collection<SweepRow> came) {
        boolean wider = false;
        for (SweepRow row : came) {
            rows.computeIfAbsent(row.host(), MatrixRow::new).add(row);
            wider |= columns.add(row.check());
        }
        return wider;
    }

    /** Its columns, the host's aside. */
    public List<MatrixColumn> columns() {
        return columns.all();
    }

    /** The articles of the sweep, as they were asked for. */
    public List<String> articles() {
        return columns.all().stream().filter(MatrixColumn::cause).map(MatrixColumn::article).toList();
    }

    /** How many hosts are in it. */
    public int size() {
        return rows.size();
    }

    /** The hosts that are in it. */
    public Set<String> hosts() {
        return Set.copyOf(rows.keySet());
    }

    /** The hosts that are shown, in their order; changes with {@link #arrange} only. */
    public List<MatrixRow> shown() {
        return shown;
    }

    /** Shows what a filter lets pass; sorted by the column last chosen. */
    public void filter(MatrixFilter wanted) {
        filter = wanted;
        arrange();
    }

    public MatrixFilter filter() {
        return filter;
    }

    /**
     * Sorts: by what is urgent, or by the names of hosts.
     *
     * @param column empty: by host
     */
    public void sort(Optional<MatrixColumn> column, boolean downwards) {
        sorted = column;
        reverse = downwards;
        arrange();
    }

    /** Puts what has come in its place. */
    public void arrange() {
        List<MatrixRow> next = new ArrayList<>(rows.values());
        next.removeIf(row -> !filter.shows(row, this));
        Comparator<MatrixRow> order = sorted.map(column -> Comparator.<MatrixRow>comparingInt(row -> urgency(row, column))).orElse(BY_HOST);
        next.sort((reverse ? order.reversed() : order).thenComparing(BY_HOST));
        shown = next;
    }

    private static int urgency(MatrixRow row, MatrixColumn column) {
        return row.cell(column).map(cell -> URGENCY.indexOf(cell.answer())).orElse(URGENCY.size());
    }

    /** Marks what differs from an earlier sweep. */
    public void compare(List<SweepRow> with) {
        earlier = List.copyOf(with);
        compare();
        arrange();
    }

    /** Marks it again after more has come. */
    public void compare() {
        changes.clear();
        comparison = Optional.empty();
        if (earlier.isEmpty()) {
            return;
        }
        SweepComparison made = SweepComparison.of(earlier, rows.values().stream().flatMap(row -> row.articles().stream()).toList());
        made.changes().stream().filter(change -> change.kind() != SweepChange.Kind.NEW_HOST)
                .forEach(change -> change(change.host(), MatrixKey.of(change.article(), change.condition().condition()),
                        change.before().map(MatrixCell::of)));
        earlier.forEach(this::compareCause);
        comparison = Optional.of(made);
    }

    private void compareCause(SweepRow before) {
        MatrixKey key = MatrixKey.of(before.check().article(), "");
        Optional<MatrixCell> now = Optional.ofNullable(rows.get(before.host())).flatMap(row -> row.cell(key));
        if (now.isPresent() && now.get().answer() != before.cause()) {
            change(before.host(), key, Optional.of(MatrixCell.cause(before)));
        }
    }

    private void change(String host, MatrixKey key, Optional<MatrixCell> before) {
        changes.computeIfAbsent(host, name -> new HashMap<>()).put(key, new MatrixChange(before));
    }

    /** What differs from the earlier sweep; empty when there is none. */
    public Optional<SweepComparison> comparison() {
        return comparison;
    }

    /** How a cell differs from the earlier sweep; empty where it does not, and for hosts that are new. */
    public Optional<MatrixChange> change(MatrixRow row, MatrixColumn column) {
        return Optional.ofNullable(changes.getOrDefault(row.host(), Map.of()).get(column.key()));
    }

    /** Whether a host is not in the earlier sweep. */
    public boolean fresh(MatrixRow row) {
        return comparison.filter(made -> made.newHosts().contains(row.host())).isPresent();
    }

    boolean changed(MatrixRow row) {
        return changes.containsKey(row.host()) || fresh(row);
    }

    /** How many hosts have that answer to whether a cause holds, for any of the articles. */
    public long causes(Answer answer) {
        return rows.values().stream().filter(row -> row.articles().stream().anyMatch(article -> article.cause() == answer)).count();
    }

    /** Whether it has these articles and no others, or is empty. */
    public boolean isOf(Collection<String> wanted) {
        Set<String> mine = new TreeSet<>(articles().stream().map(ArticleName::key).toList());
        return rows.isEmpty() || mine.equals(new TreeSet<>(wanted.stream().map(ArticleName::key).toList()));
    }
}
