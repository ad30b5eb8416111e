// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.article.text.NoteLabels;

/**
 * Rewrites what the makers of sites added to Markdown line by line into what every parser knows: parts that unfold ({@code +++ Title}), admonitions between
 * colons or behind exclamation marks, instructions to include a file. What is between the fences of code stays as it is.
 */
final class BodyLines {
    private static final Pattern FENCE = Pattern.compile("\\s{0,12}(?:[-*+>]\\s+|\\d+\\.\\s+)*(`{3,}|~{3,})([^`]*)");
    private static final Pattern UNFOLDING = Pattern.compile("(\\s*)\\+\\+\\+\\s*(.*)");
    private static final Pattern COLONS = Pattern.compile("\\s{0,3}:::+\\s*\\{?\\.?([\\p{L}-]*)\\}?(.*)");
    private static final Pattern MARKS = Pattern.compile("(?:!!!|\\?\\?\\?\\+?)\\s+([\\p{L}-]+)(?:\\s+\"([^\"]*)\")?\\s*");
    private static final Pattern PICTURE = Pattern.compile(".*alt-text=\"([^\"]*)\".*");
    private static final Pattern INSTRUCTION = Pattern.compile("\\s*(?:\\{%-?[^%]*%\\}|\\{\\{\\s*[$<%#>][^}]*\\}\\})\\s*");
    private static final List<String> LABELS = List.of("info", "danger", "success", "example", "question", "failure", "bug", "abstract",
            "quote", "seealso", "hint");

    private final StringBuilder out = new StringBuilder();
    private String fence = "";
    /** Whether the lines stand between colons that open a note. */
    private boolean quoted;
    /** Whether they stand indented behind the marks of a note. */
    private boolean indented;

    private BodyLines() {
    }

    static String rewritten(String body) {
        if (!body.contains("+++") && !body.contains(":::") && !body.contains("!!!") && !body.contains("???") && body.indexOf('{') < 0) {
            return body;
        }
        BodyLines lines = new BodyLines();
        body.lines().forEach(lines::line);
        return lines.out.toString();
    }

    private void line(String line) {
        String text = line;
        if (indented && !line.isBlank()) {
            indented = line.startsWith("    ") || line.startsWith("\t");
            text = indented ? line.substring(line.charAt(0) == '\t' ? 1 : 4) : line;
            if (!indented) {
                out.append('\n');
            }
        }
        if (isCode(text)) {
            add(text);
            return;
        }
        Matcher unfolding = UNFOLDING.matcher(text);
        Matcher colons = COLONS.matcher(text);
        Matcher marks = MARKS.matcher(text);
        if (unfolding.matches()) {
            add("");
            add(unfolding.group(1) + unfolding.group(2));
            add("");
        } else if (colons.matches()) {
            colons(colons);
        } else if (marks.matches()) {
            open(marks.group(1), marks.group(2) == null ? "" : marks.group(2));
            indented = true;
        } else {
            add(INSTRUCTION.matcher(text).matches() ? "" : text);
        }
    }

    private void colons(Matcher colons) {
        String name = colons.group(1);
        Matcher picture = PICTURE.matcher(colons.group(2));
        if (name.isEmpty() && colons.group(2).isBlank()) {
            quoted = false;
            out.append('\n');
        } else if (NoteLabels.isLabel(name) || LABELS.contains(name)) {
            open(name, colons.group(2).replaceAll("[\\[\\]]", " ").strip());
            quoted = true;
        } else {
            // What lays out a page shows nothing but the words of its picture.
            add(picture.matches() ? picture.group(1) : "");
        }
    }

    private void open(String label, String title) {
        out.append("\n> [!").append(label).append("]\n>\n");
        if (!title.isBlank()) {
            out.append("> ").append(title).append("\n>\n");
        }
    }

    /** Whether a line opens, closes or stands in code. */
    private boolean isCode(String line) {
        Matcher matcher = FENCE.matcher(line);
        boolean mark = matcher.matches();
        if (fence.isEmpty()) {
            fence = mark ? matcher.group(1) : "";
            return mark;
        }
        boolean closes = mark && matcher.group(1).startsWith(fence) && matcher.group(2).isBlank();
        fence = closes ? "" : fence;
        return true;
    }

    private void add(String line) {
        out.append(quoted || indented ? "> " : "").append(line).append('\n');
    }
}
