// SPDX-License-Identifier: EPL-2.0
package org.probebook.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.probebook.article.text.DataTable;
import org.probebook.article.text.Sentences;

/**
 * Knows the sentences that stand in thousands of articles and say nothing about any of them: how to handle the registry with care, that a fix
 * needs no hurry, that a fault is confirmed, whom to telephone. A reader sees them; matching and snippets are better without.
 */
public final class Boilerplate {
    /** Each row: words that a sentence must all contain. */
    private static final List<List<String>> SENTENCES = DataTable.rows(Boilerplate.class, "boilerplate.tsv").stream()
            .map(row -> Arrays.stream(row[1].split("\\+")).map(String::strip).toList()).toList();
    private static final int LONGEST = 2000;

    private Boilerplate() {
    }

    /**
     * Whether a block is nothing but boilerplate: each of its sentences is. Verbatim text, tables and steps of a list never are.
     *
     * @param block any block
     */
    public static boolean matches(Block block) {
        return (block instanceof Block.Paragraph || block instanceof Block.Note) && matches(block.text());
    }

    /**
     * Whether a paragraph is nothing but boilerplate.
     *
     * @param paragraph running text in any language; an empty one is not
     */
    public static boolean matches(String paragraph) {
        if (paragraph.isBlank() || paragraph.length() > LONGEST) {
            return false;
        }
        int from = 0;
        while (from < paragraph.length()) {
            int end = Sentences.end(paragraph, from);
            String sentence = paragraph.substring(from, end).strip();
            if (!sentence.isEmpty() && !matchesSentence(sentence.toLowerCase(Locale.ROOT))) {
                return false;
            }
            from = end;
        }
        return true;
    }

    private static boolean matchesSentence(String sentence) {
        for (List<String> words : SENTENCES) {
            if (containsAll(sentence, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean containsAll(String sentence, List<String> words) {
        for (String word : words) {
            if (!sentence.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
