// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.probebook.article.ArticleName;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Problem;
import org.probebook.ui.ActiveReader;
import org.probebook.ui.ArticleInput;
import org.probebook.ui.Articles;
import org.probebook.ui.Place;
import org.probebook.ui.sweep.internal.matrix.Matrix;
import org.probebook.ui.sweep.internal.matrix.MatrixColumn;
import org.probebook.ui.sweep.internal.matrix.MatrixRow;
import org.probebook.ui.verdicts.EvidencePane;

/** What the chosen cell rests on, and where its article says so. */
final class CellPane {
    private final IWorkbenchPage page;
    private final EvidencePane pane;
    private String article = "";

    CellPane(Composite parent, IWorkbenchPage page) {
        this.page = page;
        this.pane = new EvidencePane(parent, this::follow);
    }

    /** @param knowledge what is known of the articles, by their keys */
    void show(Optional<MatrixRow> row, Optional<MatrixColumn> column, Matrix matrix, Map<String, Problem> knowledge) {
        if (row.isEmpty() || column.isEmpty()) {
            pane.clear();
            return;
        }
        article = ArticleName.key(column.get().article());
        Optional<Problem> problem = Optional.ofNullable(knowledge.get(article));
        Optional<Condition> known = problem.flatMap(one -> SweepWords.condition(column.get(), one));
        List<Passage> passages = known.map(Condition::getPassages).<List<Passage>>map(List::copyOf).orElse(List.of());
        String title = SweepWords.title(column.get(), problem, matrix.articles().size() > 1);
        pane.show(CellEvidence.lines(row.get(), column.get(), title, matrix.change(row.get(), column.get()), known), passages);
    }

    /** Shows a passage in the article in front where it is from there, else in its own. */
    private void follow(List<Passage> passages) {
        ActiveReader.in(page)
                .filter(reader -> reader.document().filter(document -> ArticleName.key(document.article().id()).equals(article))
                        .isPresent())
                .or(() -> Articles.open(page, new ArticleInput(passages.getFirst().getArticle(), "", "")))
                .ifPresent(reader -> reader.reveal(shown -> Place.near(shown, passages)));
    }
}
