// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.probebook.article.render.ArticleHtml;
import org.probebook.article.render.Escape;
import org.probebook.article.render.HtmlPage;
import org.probebook.article.render.Mark;
import org.probebook.article.render.PageWords;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.Place;
import org.probebook.ui.Tone;
import org.probebook.ui.search.internal.Messages;

/** An article as a page in the browser widget. */
final class BrowserPane implements IReadingPane {
    private static final String HERE = "here";

    private final HtmlView view;
    private ArticleDocument document;
    private ArticleMarks marks;
    private List<Mark> found = List.of();

    private BrowserPane(HtmlView view) {
        this.view = view;
    }

    static Optional<IReadingPane> in(Composite parent, Consumer<String> articles) {
        return HtmlView.in(parent, articles).map(BrowserPane::new);
    }

    @Override
    public Control control() {
        return view.control();
    }

    @Override
    public void show(ArticleDocument shown) {
        document = shown;
        marks = ArticleMarks.of(shown);
        found = List.of();
        view.show(page(List.of()), "");
    }

    @Override
    public void judged() {
        if (document != null) {
            marks = ArticleMarks.of(document);
            view.show(page(found), marks.firstVerdict().flatMap(marks::anchor).orElse(""));
        }
    }

    @Override
    public void message(String words) {
        document = null;
        view.show(HtmlPage.of("en", "", look(), "<p>" + Escape.html(words) + "</p>\n"), "");
    }

    @Override
    public void reveal(Place place) {
        if (document == null) {
            return;
        }
        Optional<String> anchor = marks.anchor(place);
        if (anchor.isPresent()) {
            view.reveal(anchor.get());
            return;
        }
        List<Mark> here = new ArrayList<>(found);
        here.add(Mark.of(place.section(), place.from(), place.to(), Mark.Style.PASSAGE, HERE, ""));
        view.show(page(here), HERE);
    }

    @Override
    public void mark(List<Mark> places, int current) {
        if (document == null) {
            return;
        }
        boolean same = places.equals(found) && !places.isEmpty();
        found = List.copyOf(places);
        if (same) {
            view.reveal(found.get(current).anchor());
        } else {
            view.show(page(found), found.isEmpty() ? "" : found.get(current).anchor());
        }
    }

    private String page(List<Mark> more) {
        List<Mark> all = new ArrayList<>(marks.all());
        all.addAll(more);
        return new ArticleHtml(look(), words(), document::has).page(document.article(), all);
    }

    private static HtmlPage.Look look() {
        return Tone.dark() ? HtmlPage.Look.DARK : HtmlPage.Look.LIGHT;
    }

    private static PageWords words() {
        return new PageWords(Messages.page_products, Messages.page_revised, Messages.page_about, Messages.page_references,
                Messages.page_missing,
                Messages.page_flattened, Messages.page_source);
    }
}
