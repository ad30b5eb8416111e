// SPDX-License-Identifier: EPL-2.0
package org.probebook.article;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A run of text in a section that is shown as one thing. The text is plain: no block carries markup, so nothing active can reach a reader.
 */
public sealed interface Block {

    /** The words of this block as plain text, without the marker of an entry and the label of a note. */
    String text();

    /**
     * All of this block as its source printed it: the words, and before them the marker of an entry and a blank, or the label of a note, a colon and a
     * blank. This is what {@link Section#text()} is made of, so that it holds the same however its words were split into blocks.
     */
    default String printed() {
        return lead() + text();
    }

    /** What {@link #printed()} has before the words; empty for most blocks. */
    default String lead() {
        return "";
    }

    /** Prose; soft line ends are joined, a {@code \n} is a line end that was meant. */
    record Paragraph(String text) implements Block {
        public Paragraph {
            Objects.requireNonNull(text);
        }
    }

    /** Code, messages, paths and tables drawn with characters: white space counts. */
    record Verbatim(String text) implements Block {
        public Verbatim {
            Objects.requireNonNull(text);
        }
    }

    /**
     * One entry of a list.
     *
     * @param marker what stands before it, as printed: {@code 1.}, {@code a.}, {@code -}, {@code •}
     * @param depth nesting, 0 for the outermost list
     * @param text its words, without the marker
     */
    record Item(String marker, int depth, String text) implements Block {
        public Item {
            Objects.requireNonNull(marker);
            Objects.requireNonNull(text);
        }

        @Override
        public String lead() {
            return marker.isEmpty() ? "" : marker + " ";
        }

        /** Whether the marker counts, so that the entry is a step in an order. */
        public boolean numbered() {
            return !marker.isEmpty() && Character.isLetterOrDigit(marker.charAt(0));
        }
    }

    /** Something that the reader is warned of or asked to note; {@code label} is the word as printed ({@code NOTE}, {@code Waarschuwing}). */
    record Note(String label, String text) implements Block {
        public Note {
            Objects.requireNonNull(label);
            Objects.requireNonNull(text);
        }

        @Override
        public String lead() {
            return label.isEmpty() ? "" : label + ": ";
        }
    }

    /** A table; the first row is its header when {@code header} is set. Every cell is plain text. */
    record Table(boolean header, List<List<String>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        }
    }
}
