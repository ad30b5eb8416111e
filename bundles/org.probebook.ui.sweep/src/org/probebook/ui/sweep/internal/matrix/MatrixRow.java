// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.probebook.probe.Answer;
import org.probebook.report.checked.CheckedArticle;
import org.probebook.report.sweep.SweepRow;

/** A host with what its articles came to. */
public final class MatrixRow {
    private final String host;
    private final HostKey key;
    private final List<SweepRow> articles = new ArrayList<>();
    private final Map<MatrixKey, MatrixCell> cells = new HashMap<>();

    MatrixRow(String host) {
        this.host = host;
        this.key = HostKey.of(host);
    }

    void add(SweepRow article) {
        String name = article.check().article();
        articles.removeIf(known -> MatrixKey.of(known.check().article(), "").equals(MatrixKey.of(name, "")));
        articles.add(article);
        cells.put(MatrixKey.of(name, ""), MatrixCell.cause(article));
        article.check().conditions()
                .forEach(condition -> cells.put(MatrixKey.of(name, condition.condition()), MatrixCell.of(condition)));
    }

    public String host() {
        return host;
    }

    /** Its place among hosts. */
    HostKey key() {
        return key;
    }

    /** What the sweep's file has of it. */
    public List<SweepRow> articles() {
        return List.copyOf(articles);
    }

    /** What the article of a column came to. */
    public Optional<CheckedArticle> article(MatrixColumn column) {
        return articles.stream().map(SweepRow::check)
                .filter(check -> MatrixKey.of(check.article(), "").equals(MatrixKey.of(column.article(), ""))).findFirst();
    }

    /** What stands in a column; empty where nobody was asked. */
    public Optional<MatrixCell> cell(MatrixColumn column) {
        return cell(column.key());
    }

    Optional<MatrixCell> cell(MatrixKey key) {
        return Optional.ofNullable(cells.get(key));
    }

    /** Whether something on it has that answer. */
    public boolean has(Answer answer) {
        return cells.values().stream().anyMatch(cell -> cell.answer() == answer);
    }

    boolean named(String text) {
        return host.toLowerCase(Locale.ROOT).contains(text)
                || articles.stream().anyMatch(article -> article.address().toLowerCase(Locale.ROOT).contains(text));
    }
}
