// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.render;

/** Text as HTML: what a browser would take for markup, or cannot show, does not reach it. Fits between elements and in quoted attributes. */
public final class Escape {
    private Escape() {
    }

    /** The text with its special characters written as HTML wants them. */
    public static String html(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), out);
        }
        return out.toString();
    }

    private static void append(char c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? '\uFFFD' : c);
        }
    }
}
