// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.probebook.index.MessageQuestion;
import org.probebook.index.SearchOrder;
import org.probebook.ui.Elided;
import org.probebook.ui.LibraryService;
import org.probebook.ui.search.internal.Notes.Note;
import org.probebook.ui.search.internal.filter.Choices;
import org.probebook.ui.search.internal.filter.FilterBar;
import org.probebook.ui.search.internal.kept.KeptMenu;

/** The controls of the search view: words, language, limits, how many were found, and the list or a word on why there is none. */
final class SearchForm {
    private static final int LONGEST_NOTE = 120;

    private final IFormListener listener;
    private final Composite area;
    private final SearchField field;
    private final KeptMenu kept;
    private final LanguageChoice language;
    private final FilterBar filters;
    private final Notes notes;
    private final Label status;
    private final OrderChoice order;
    private final Composite stack;
    private final ResultTable table;
    private final Link message;
    private final Link more;
    private Runnable retry = () -> {
        // until opening has failed there is nothing to try again
    };

    SearchForm(Composite parent, LibraryService service, IFormListener listener) {
        this.listener = listener;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(6, 6).spacing(4, 4).applyTo(area);
        Composite asking = row();
        field = new SearchField(asking, service, listener, this::down);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(field.control());
        kept = new KeptMenu(asking, service, this::query, listener::recalled);
        Composite reading = row();
        new Label(reading, SWT.NONE).setText(Messages.search_language);
        language = new LanguageChoice(reading, listener::asked);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(language.control());
        filters = new FilterBar(area, choices -> listener.asked());
        wide(filters.control());
        notes = new Notes(area);
        wide(notes.control());
        Shown.set(notes.control(), false);
        Composite found = row();
        status = new Label(found, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(50, SWT.DEFAULT).applyTo(status);
        order = new OrderChoice(found, listener::asked);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(order.control());
        Shown.set(order.control(), false);
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 100).applyTo(stack);
        table = new ResultTable(stack, row -> listener.open(row.input()));
        message = new Link(stack, SWT.WRAP);
        message.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> retry.run()));
        more = new Link(area, SWT.NONE);
        more.setText("<a>" + Messages.search_more + "</a>");
        more.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> listener.longer()));
        GridDataFactory.fillDefaults().applyTo(more);
        Shown.set(more, false);
    }

    /** A line with something wide, and something small behind it. */
    private Composite row() {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(row);
        wide(row);
        return row;
    }

    private static void wide(Composite control) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
    }

    private void down() {
        table.focus();
    }

    /** What is asked by what the controls say. */
    Query query() {
        return new Query(field.text(), language.chosen(), filters.choices(), order.order(), Optional.empty(), Query.PAGE);
    }

    /** Puts the controls to a query without asking it. */
    void set(Query query) {
        field.set(query.text());
        language.choose(query.language());
        filters.set(query.choices());
        order.set(query.order());
    }

    /** Chooses an order, and asks for it. */
    void order(SearchOrder wanted) {
        order.set(wanted);
        listener.asked();
    }

    void languages(Collection<String> tags) {
        if (!disposed()) {
            language.offer(tags);
        }
    }

    /** The list of problems. */
    ResultTable table() {
        return table;
    }

    /** The searches that are kept. */
    KeptMenu kept() {
        return kept;
    }

    void focus() {
        field.focus();
    }

    boolean disposed() {
        return area.isDisposed();
    }

    /** Says that an answer is under way. */
    void searching() {
        status.setText(Messages.search_running);
    }

    /** Shows what was found. */
    void show(Results results, boolean keepPlace) {
        status.setText(results.rows().isEmpty() ? "" : results.status());
        status.setToolTipText(results.status());
        results.facets().ifPresent(filters::show);
        Shown.set(filters.control(), !results.query().text().isEmpty() && filters.useful());
        Shown.set(order.control(), !results.query().text().isEmpty());
        notes.show(notes(results));
        table.show(results.rows(), keepPlace);
        Shown.set(more, results.more());
        if (results.rows().isEmpty()) {
            retry = this::unlimited;
            message(Note.plain(results.hint()) + (results.query().choices().none() ? "" : "\n\n<a>" + Messages.search_unlimited + "</a>"));
        } else {
            front(table.control());
        }
    }

    private void unlimited() {
        filters.set(Choices.NONE);
        listener.asked();
    }

    private List<Note> notes(Results results) {
        List<Note> lines = new ArrayList<>();
        results.query().like().ifPresent(article -> lines.add(new Note(
                NLS.bind(Messages.similar_header, Note.plain(article.id()), Note.plain(Elided.end(article.title(), LONGEST_NOTE))),
                listener::back)));
        results.meant().ifPresent(meant -> lines.add(
                new Note(NLS.bind(Messages.note_meant, Note.plain(Elided.end(meant, LONGEST_NOTE))), () -> instead(meant))));
        for (MessageQuestion question : results.questions()) {
            lines.add(new Note(NLS.bind(Messages.note_message, Note.plain(question.label()),
                    Note.plain(Elided.end(question.message().strip(), LONGEST_NOTE))), () -> instead(question.query())));
        }
        return lines;
    }

    private void instead(String words) {
        field.set(words);
        listener.asked();
        listener.settled();
    }

    /** Shows words in place of the list; they may have a link. */
    private void message(String words) {
        Shown.set(more, false);
        message.setText(words);
        front(message);
    }

    /** Shows why there is nothing. */
    void trouble(String words, boolean clearStatus) {
        if (disposed()) {
            return;
        }
        if (clearStatus) {
            status.setText("");
        }
        message(Note.plain(words));
    }

    /** Shows words, and a link that tries again. */
    void retry(String words, Runnable again) {
        if (disposed()) {
            return;
        }
        retry = again;
        status.setText("");
        message(Note.plain(words) + "\n\n<a>" + Messages.search_again + "</a>");
    }

    private void front(Control control) {
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != control) {
            layout.topControl = control;
            stack.layout();
        }
    }
}
