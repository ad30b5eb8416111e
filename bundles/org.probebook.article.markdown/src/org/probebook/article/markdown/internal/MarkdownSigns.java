// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.probebook.article.IArticleSource.Confidence;
import org.probebook.article.text.TextLines;

/** Judges by the beginning of a file whether it is an article in Markdown. */
public final class MarkdownSigns {
    private static final Set<String> ENDINGS = Set.of("md", "markdown", "mdown");
    private static final Set<String> NO_ARTICLES = Set.of("readme", "license", "licence", "copying", "notice", "changelog", "contributing",
            "code_of_conduct", "security", "toc", "toc-backup", "_sidebar");
    private static final Pattern LINKED_ENTRY = Pattern.compile("(?:[-*+]|\\d+[.)]) +\\[.*\\]\\(.*\\).{0,24}");
    /** Of the lines with words, how many per cent are linked entries in a table of contents. */
    private static final int MOSTLY = 60;
    /** How many characters the parser may look over in vain for the ends of what angle brackets open. */
    private static final long MOST_LOOKS = 100_000_000;

    private MarkdownSigns() {
    }

    /**
     * Judges a file.
     *
     * @param name the file's own name
     * @param head the beginning of its text
     */
    public static Confidence judge(String name, String head) {
        int dot = name.lastIndexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
        boolean named = ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        TextLines lines = TextLines.of(head);
        FrontLines front = FrontLines.of(lines);
        if (NO_ARTICLES.contains(stem) || isContents(lines, front.end())) {
            return Confidence.NONE;
        }
        if (front.has("id") && front.has("title")) {
            return Confidence.CERTAIN;
        }
        if (front.has("title")) {
            return named ? Confidence.LIKELY : Confidence.POSSIBLE;
        }
        return named && hasTitle(lines, front.end()) ? Confidence.POSSIBLE : Confidence.NONE;
    }

    /**
     * Whether the parser's time stays within reason: for each angle bracket it looks for the other one as far as the paragraph goes, and for the end of a
     * remark likewise.
     *
     * @param text the whole text
     */
    public static boolean isTame(String text) {
        long looks = 0;
        int paragraph = text.length();
        int closing = paragraph;
        boolean blank = true;
        for (int i = text.length() - 1; i >= 0 && looks <= MOST_LOOKS; i--) {
            char c = text.charAt(i);
            if (c == '\n') {
                paragraph = blank ? i : paragraph;
                closing = Math.min(closing, paragraph);
                blank = true;
                continue;
            }
            blank &= c <= ' ';
            closing = c == '>' ? i : closing;
            if (c == '<') {
                boolean remark = i + 1 < text.length() && (text.charAt(i + 1) == '!' || text.charAt(i + 1) == '?');
                looks += (remark ? paragraph : closing) - i;
            }
        }
        return looks <= MOST_LOOKS;
    }

    private static boolean hasTitle(TextLines lines, int from) {
        for (int line = from; line < lines.count(); line++) {
            if (lines.startsWith(line, "# ")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContents(TextLines lines, int from) {
        int filled = 0;
        int linked = 0;
        for (int line = from; line < lines.count(); line++) {
            String text = lines.text(line);
            if (!text.isEmpty() && text.charAt(0) != '#') {
                filled++;
                linked += LINKED_ENTRY.matcher(text).matches() ? 1 : 0;
            }
        }
        return filled > 4 && linked * 100 > filled * MOSTLY;
    }

    /**
     * The front matter as lines.
     *
     * @param lines the text
     * @param end line behind it, 0 when there is none
     */
    private record FrontLines(TextLines lines, int end) {
        static FrontLines of(TextLines lines) {
            if (lines.count() > 0 && lines.whole(0).equals("---")) {
                for (int line = 1; line < lines.count(); line++) {
                    if (lines.whole(line).equals("---") || lines.whole(line).equals("...")) {
                        return new FrontLines(lines, line + 1);
                    }
                }
            }
            return new FrontLines(lines, 0);
        }

        boolean has(String key) {
            for (int line = 1; line < end; line++) {
                if (lines.startsWith(line, key + ":")) {
                    return true;
                }
            }
            return false;
        }
    }
}
