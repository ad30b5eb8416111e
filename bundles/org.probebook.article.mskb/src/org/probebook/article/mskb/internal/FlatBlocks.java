// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb.internal;

import java.util.ArrayList;
import java.util.List;

import org.probebook.article.Block;
import org.probebook.article.Boilerplate;
import org.probebook.article.text.NoteLabels;
import org.probebook.article.text.Sentences;

/**
 * Blocks out of the flattened text of a section: steps by their numbers, entries by their dashes, notes by their labels, and boilerplate apart from
 * the sentences that say something.
 */
final class FlatBlocks {
    /** Characters of the longest label with its colon. */
    private static final int LONGEST_LABEL = 24;

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final FlatSteps steps = new FlatSteps();

    private FlatBlocks(String text) {
        this.text = text;
    }

    /**
     * The blocks of a section.
     *
     * @param text its words on one line
     */
    static List<Block> read(String text) {
        FlatBlocks reader = new FlatBlocks(text);
        reader.read();
        return reader.blocks;
    }

    private void read() {
        int start = 0;
        int depth = 0;
        String marker = "";
        for (int at = 0; at < text.length(); at = nextWord(text, at)) {
            String next = steps.markerAt(text, at);
            if (!next.isEmpty()) {
                passage(marker, depth, text.substring(start, at).strip(), steps.opened(at));
                marker = next;
                depth = steps.depth();
                start = at + next.length();
            }
        }
        passage(marker, depth, text.substring(start).strip(), true);
    }

    private static int nextWord(String text, int at) {
        int blank = text.indexOf(' ', at);
        return blank < 0 ? text.length() : blank + 1;
    }

    /** What stands behind a marker, up to the next. The last entry of a list ends with its sentence, others before a note; the rest is prose. */
    private void passage(String marker, int depth, String passage, boolean last) {
        if (marker.isEmpty()) {
            prose(passage);
            return;
        }
        int end = last ? Sentences.end(passage, 0) : passage.length();
        int note = noteStart(passage, 0, end);
        end = note > 0 ? Math.min(end, note) : end;
        blocks.add(new Block.Item(marker, depth, passage.substring(0, end).strip()));
        prose(passage.substring(end).strip());
    }

    private void prose(String passage) {
        int start = 0;
        int from = 0;
        int sentence = 0;
        Boolean common = null;
        while (from < passage.length()) {
            // A sentence full of notes is looked through once, not once for each of them.
            sentence = from < sentence ? sentence : Sentences.end(passage, from);
            int note = noteStart(passage, from + 1, sentence);
            int end = note > from ? note : sentence;
            boolean boilerplate = Boilerplate.matches(passage.substring(from, end));
            if (from > start && (boilerplate != common || noteAt(passage, from))) {
                paragraph(passage.substring(start, from).strip());
                start = from;
            }
            common = boilerplate;
            from = end;
            while (from < passage.length() && passage.charAt(from) == ' ') {
                from++;
            }
        }
        paragraph(passage.substring(start).strip());
    }

    /** The next word before an offset that is a label in capitals; -1 when there is none. In lower case a label counts at the start of a sentence only. */
    private static int noteStart(String passage, int from, int to) {
        for (int colon = passage.indexOf(':', from, to); colon > 0; colon = passage.indexOf(':', colon + 1, to)) {
            int word = wordStart(passage, colon);
            boolean capitals = colon - word > 3 && Character.isUpperCase(passage.charAt(colon - 1));
            if (capitals && word >= from && noteAt(passage, word)) {
                return word;
            }
        }
        return -1;
    }

    /** Where the word before a colon begins; -1 for one that is longer than any label. */
    private static int wordStart(String passage, int colon) {
        int word = colon;
        while (word > 0 && passage.charAt(word - 1) != ' ') {
            word--;
            if (colon - word > LONGEST_LABEL) {
                return -1;
            }
        }
        return word;
    }

    private static boolean noteAt(String passage, int at) {
        return NoteLabels.lengthBeforeBlank(passage.substring(at, Math.min(at + LONGEST_LABEL, passage.length()))) > 0;
    }

    private void paragraph(String paragraph) {
        if (paragraph.isEmpty()) {
            return;
        }
        int label = NoteLabels.lengthBeforeBlank(paragraph);
        if (label > 0 && paragraph.length() > label + 2) {
            blocks.add(new Block.Note(paragraph.substring(0, label), paragraph.substring(label + 1).strip()));
        } else {
            blocks.add(new Block.Paragraph(paragraph));
        }
    }
}
