// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.probebook.article.Block;
import org.probebook.article.text.NoteLabels;

/**
 * A quote that is a note.
 *
 * @param block the note with its first paragraph
 * @param rest the first node that is not in it; null when there is none
 */
record QuotedNote(Block block, Node rest) {
    private static final Pattern SIGN = Pattern.compile("\\[!([A-Za-z]+)\\]\\s*(.*)", Pattern.DOTALL);

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
        Matcher sign = SIGN.matcher(text);
        if (sign.matches()) {
            return Optional.of(signed(sign, first, words));
        }
        int label = NoteLabels.length(text);
        if (label == 0) {
            return Optional.empty();
        }
        String rest = words.apply(first).substring(label).strip();
        return Optional.of(new QuotedNote(new Block.Note(text.substring(0, label), rest.substring(1).strip()), first.getNext()));
    }

    /** The sign may stand alone in the first paragraph; then the second has the words. */
    private static QuotedNote signed(Matcher sign, Paragraph first, Function<Node, String> words) {
        String label = sign.group(1);
        boolean alone = sign.group(2).isBlank() && first.getNext() instanceof Paragraph;
        String text = alone ? words.apply(first.getNext()) : SIGN.matcher(words.apply(first)).replaceFirst("$2");
        return new QuotedNote(new Block.Note(label, text.strip()), alone ? first.getNext().getNext() : first.getNext());
    }
}
