// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.regex.Pattern;

/**
 * A file parted at the end of its front matter, which stands between two lines of three hyphens at the very top.
 *
 * @param front the lines between them; empty when there are none
 * @param body what follows
 */
record FrontText(String front, String body) {
    private static final String MARK = "---";
    /** A field on the first line that is neither blank nor a remark. */
    private static final Pattern FIELD = Pattern.compile("(?:\\s*+(?:#[^\\n]*+\\n)?)*+[\"']?[\\w.$-]++[\"']?\\s*+:");

    /** Parts a text; a front matter that does not end, or whose first line with words is no field, is text. */
    static FrontText of(String text) {
        int begin = 0;
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        int line = lineEnd(text, begin);
        if (!text.substring(begin, line).stripTrailing().equals(MARK)) {
            return new FrontText("", text);
        }
        int first = Math.min(line + 1, text.length());
        for (int from = first; from < text.length(); from = line + 1) {
            line = lineEnd(text, from);
            String said = text.substring(from, line).stripTrailing();
            if (said.equals(MARK) || said.equals("...")) {
                String front = text.substring(first, from);
                boolean fields = front.isBlank() || FIELD.matcher(front).lookingAt();
                return fields ? new FrontText(front, text.substring(Math.min(line + 1, text.length()))) : new FrontText("", text);
            }
        }
        return new FrontText("", text);
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
