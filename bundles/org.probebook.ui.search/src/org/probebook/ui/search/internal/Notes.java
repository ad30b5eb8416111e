// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

/** Lines above the list, each with a link: what may have been meant, and what the list is. */
final class Notes {
    private final Composite area;
    private List<Note> shown = List.of();

    /**
     * A line.
     *
     * @param words with one link, between {@code <a>} and {@code </a>}
     * @param followed done when the link is followed
     */
    record Note(String words, Runnable followed) {

        /** Makes words of a user or an article harmless in a note. */
        static String plain(String words) {
            return words.replace("&", "&&").replace('<', '\u2039').replace('>', '\u203a');
        }
    }

    Notes(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
    }

    Composite control() {
        return area;
    }

    /** Shows other lines; without any, takes no place. */
    void show(List<Note> notes) {
        if (notes.stream().map(Note::words).toList().equals(shown.stream().map(Note::words).toList())) {
            return;
        }
        shown = List.copyOf(notes);
        List.of(area.getChildren()).forEach(Control::dispose);
        shown.forEach(this::add);
        Shown.set(area, !shown.isEmpty());
        area.requestLayout();
    }

    private void add(Note note) {
        Link link = new Link(area, SWT.WRAP);
        link.setText(note.words());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
        // the notes are made anew by what this does, so it waits until the press is over
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> link.getDisplay().asyncExec(note.followed())));
    }
}
