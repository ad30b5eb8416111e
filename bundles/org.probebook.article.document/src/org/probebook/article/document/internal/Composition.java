// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal;

import java.util.ArrayList;
import java.util.List;

import org.probebook.article.Block;
import org.probebook.article.text.NoteLabels;

/** Collects the parts of a document in their order, within bounds. For one reading in one thread. */
public final class Composition {
    private static final int LONGEST_HEADING = 300;

    private final Bounds bounds;
    private final List<Part> parts = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** A link of the document, and the words that carry it. */
    public record Link(String address, String words) {
    }

    public Composition(Bounds bounds) {
        this.bounds = bounds;
    }

    public void title(String text) {
        add(new Part.Title(oneLine(text)));
    }

    /** A paragraph that has the style of a heading, and is longer than any, was given it by mistake. */
    public void heading(int rank, String text) {
        if (text.length() > LONGEST_HEADING) {
            paragraph(text, false);
        } else if (!text.isBlank()) {
            add(new Part.Heading(rank, oneLine(text)));
        }
    }

    public void paragraph(String text, boolean bold) {
        int label = NoteLabels.length(text);
        boolean note = label > 0 && text.length() >= label + 2;
        add(new Part.Content(note
                ? new Block.Note(text.substring(0, label), text.substring(label).strip().substring(1).strip())
                : new Block.Paragraph(text), bold && !note));
    }

    public void block(Block block) {
        add(new Part.Content(block, false));
    }

    public void link(String address, String words) {
        links.add(new Link(address, oneLine(words)));
        bounds.text(address.length());
    }

    List<Part> parts() {
        return parts;
    }

    List<Link> links() {
        return links;
    }

    private void add(Part part) {
        bounds.text(part.text().length() + 1);
        parts.add(part);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
