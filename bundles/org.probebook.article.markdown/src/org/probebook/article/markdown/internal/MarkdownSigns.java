// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.probebook.article.IArticleSource.Confidence;
import org.probebook.article.text.TextLines;

/** Judges by the beginning of a file whether it is an article in Markdown. */
public final class MarkdownSigns {
    private static final Set<String> ENDINGS = Set.of("md", "markdown", "mdown");
    private static final String LICENCE = "a licence";
    private static final String RULES = "a file of rules for contributors";
    private static final String CONTENTS = "a table of contents";
    private static final Map<String, String> NO_ARTICLES = Map.ofEntries(Map.entry("readme", "a read-me file"),
            Map.entry("license", LICENCE),
            Map.entry("licence", LICENCE), Map.entry("copying", LICENCE), Map.entry("notice", LICENCE),
            Map.entry("changelog", "a log of changes"),
            Map.entry("contributing", RULES), Map.entry("code_of_conduct", RULES), Map.entry("security", RULES),
            Map.entry("toc", CONTENTS), Map.entry("toc-backup", CONTENTS), Map.entry("_sidebar", CONTENTS));
    private static final Pattern LINKED_ENTRY = Pattern.compile("(?:[-*+]|\\d+[.)]) +\\[.*\\]\\(.*\\).{0,24}");
    /** Of the lines with words, how many per cent are linked entries in a table of contents. */
    private static final int MOSTLY = 60;
    /** Bytes of a line that says something of its own. */
    private static final int PROSE = 100;
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
        boolean named = ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (refusal(name, head).isPresent()) {
            // Who reads it says why it is none.
            return named ? Confidence.POSSIBLE : Confidence.NONE;
        }
        FrontMatter front = new FrontMatter(FrontText.of(head).front());
        if (front.text("title").isEmpty()) {
            return named ? Confidence.POSSIBLE : Confidence.NONE;
        }
        return !front.text("id").isEmpty() ? Confidence.CERTAIN : named ? Confidence.LIKELY : Confidence.POSSIBLE;
    }

    /**
     * Why a file is no article although it may look like one; empty for one that is.
     *
     * @param name the file's own name
     * @param head the beginning of its text
     */
    public static Optional<String> refusal(String name, String head) {
        int dot = name.lastIndexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
        TextLines lines = TextLines.of(FrontText.of(head).body());
        if (isContents(lines)) {
            return Optional.of("is a table of contents: nearly every line of it is a link");
        }
        String about = NO_ARTICLES.get(stem);
        return about == null ? Optional.empty() : Optional.of("is " + about + ", which is about the collection and no article of it");
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

    private static boolean isContents(TextLines lines) {
        int filled = 0;
        int linked = 0;
        boolean prose = false;
        for (int line = 0; line < lines.count(); line++) {
            String text = lines.text(line);
            if (!text.isEmpty() && text.charAt(0) != '#') {
                filled++;
                boolean entry = LINKED_ENTRY.matcher(text).matches();
                linked += entry ? 1 : 0;
                prose |= !entry && "-*+".indexOf(text.charAt(0)) < 0 && text.getBytes(StandardCharsets.UTF_8).length > PROSE;
            }
        }
        return !prose && filled > 4 && linked * 100 > filled * MOSTLY;
    }
}
