// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.probebook.article.Block;
import org.probebook.article.text.NoteLabels;

/**
 * A quote that is a note, or that begins or ends one of several tabs.
 *
 * @param tab the name of the tab that begins here, empty for a note
 * @param block the note with its first paragraph; empty when there are no words for it
 * @param rest the first node that is not in it; null when there is none
 */
record QuotedNote(String tab, Optional<Block> block, Node rest) {
    /** {@code [!NOTE]}, with a sign that folds it or without; a word between brackets behind it would be a product's name. */
    private static final Pattern SIGN = Pattern.compile("\\[!(\\p{L}[\\p{L}_-]*)\\][+-]?\\s*(.*)", Pattern.DOTALL);
    private static final Pattern TAB = Pattern.compile("\\[!TAB\\s+([^\\]]*)\\]\\s*(.*)", Pattern.DOTALL);
    private static final Set<String> MARKS = Set.of("BEGINTABS", "ENDTABS", "BEGINSHADEBOX", "ENDSHADEBOX");

    /**
     * Reads a quote; empty when no label opens it.
     *
     * @param quote the quote
     * @param words gives the words of a paragraph
     */
    static Optional<QuotedNote> of(BlockQuote quote, Function<Node, String> words) {
        if (!(quote.getFirstChild() instanceof Paragraph first)) {
            return Optional.empty();
        }
        String text = InlineText.of(first);
        Matcher tab = TAB.matcher(text);
        if (tab.matches()) {
            return Optional.of(new QuotedNote(tab.group(1).strip(), paragraph(tab.group(2)), first.getNext()));
        }
        Matcher sign = SIGN.matcher(text);
        if (sign.matches()) {
            return Optional.of(MARKS.contains(sign.group(1))
                    ? new QuotedNote("", paragraph(sign.group(2)), first.getNext())
                    : signed(sign, first, words));
        }
        int label = NoteLabels.length(text);
        if (label == 0) {
            return Optional.empty();
        }
        String rest = words.apply(first).substring(label).strip();
        return Optional.of(note(text.substring(0, label), rest.substring(1).strip(), first.getNext()));
    }

    /** The sign may stand alone in the first paragraph; then the second has the words, unless a list does. */
    private static QuotedNote signed(Matcher sign, Paragraph first, Function<Node, String> words) {
        boolean alone = sign.group(2).isBlank() && first.getNext() instanceof Paragraph;
        String text = alone ? words.apply(first.getNext()) : SIGN.matcher(words.apply(first)).replaceFirst("$2");
        return note(sign.group(1), text.strip(), alone ? first.getNext().getNext() : first.getNext());
    }

    private static QuotedNote note(String label, String text, Node rest) {
        return new QuotedNote("", Optional.of(new Block.Note(label, text)), rest);
    }

    private static Optional<Block> paragraph(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Block.Paragraph(text.strip()));
    }
}
