// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html.internal;

import java.util.Locale;
import java.util.Set;

/** Looks over a page before it is parsed: the parser's time grows with the square of elements that are left open in each other. */
final class HtmlNesting {
    /** Elements that hold nothing, or end by themselves where the next begins. */
    private static final Set<String> UNCLOSED = Set.of("area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta",
            "param", "source",
            "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "html", "head",
            "body");
    private static final int DEEPEST = 3000;

    private final String page;
    private int at;

    private HtmlNesting(String page) {
        this.page = page;
    }

    /** Whether fewer elements are open at once than any page of people has. */
    static boolean isTame(String page) {
        return new HtmlNesting(page).isTame();
    }

    private boolean isTame() {
        int open = 0;
        for (at = page.indexOf('<'); at >= 0 && open <= DEEPEST; at = page.indexOf('<', at + 1)) {
            if (page.startsWith("<!--", at)) {
                skipTo("-->");
                continue;
            }
            boolean closing = page.startsWith("</", at);
            String name = name(at + (closing ? 2 : 1));
            if (!closing && (name.equals("script") || name.equals("style"))) {
                skipTo("</" + name);
            } else if (!name.isEmpty() && !UNCLOSED.contains(name)) {
                open = Math.max(0, open + (closing ? -1 : 1));
            }
        }
        return open <= DEEPEST;
    }

    private String name(int from) {
        int end = from;
        while (end < page.length() && end - from < 20 && Character.isLetterOrDigit(page.charAt(end))) {
            end++;
        }
        return page.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private void skipTo(String end) {
        int found = page.indexOf(end, at + 1);
        at = found < 0 ? page.length() : found;
    }
}
