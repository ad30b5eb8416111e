// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the tags of HTML out of text, and nothing else: {@code <computer name>} is what a reader has to fill in, and stays.
 */
final class HtmlTags {
    private static final String REMARK = "<!--";
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)(?:\\s[^<>]*)?/?>");
    private static final Pattern HIDDEN = Pattern.compile("<(script|style)\\b.*?(?:</\\1\\s*>|$)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Set<String> KNOWN = Set.of("a", "abbr", "b", "blockquote", "body", "br", "caption", "center", "cite", "code",
            "col", "colgroup",
            "dd", "del", "details", "div", "dl", "dt", "em", "figcaption", "figure", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
            "html", "i",
            "iframe", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "script", "small", "span", "strike", "strong",
            "style",
            "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var", "video");
    private static final Set<String> ENDS_LINE = Set.of("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dt", "dd",
            "hr");

    private HtmlTags() {
    }

    /** Whether a piece of mark-up is a tag of HTML or a remark, rather than a word between angle brackets. */
    static boolean isTag(String markup) {
        Matcher matcher = TAG.matcher(markup);
        return markup.startsWith(REMARK) || matcher.matches() && KNOWN.contains(matcher.group(1).toLowerCase(Locale.ROOT));
    }

    /** Whether a piece of mark-up ends a line on the page. */
    static boolean endsLine(String markup) {
        Matcher matcher = TAG.matcher(markup);
        return matcher.matches() && ENDS_LINE.contains(matcher.group(1).toLowerCase(Locale.ROOT));
    }

    /** The words of a piece of a page, a line end where one was shown. */
    static String words(String page) {
        Matcher matcher = TAG.matcher(HIDDEN.matcher(withoutRemarks(page)).replaceAll(""));
        StringBuilder words = new StringBuilder();
        while (matcher.find()) {
            String tag = matcher.group();
            boolean cell = tag.startsWith("</td") || tag.startsWith("</th");
            String instead = !isTag(tag) ? tag : cell ? "\t" : endsLine(tag) ? "\n" : "";
            matcher.appendReplacement(words, Matcher.quoteReplacement(instead));
        }
        matcher.appendTail(words);
        return squeezed(entities(words.toString()));
    }

    private static String withoutRemarks(String page) {
        int start = page.indexOf(REMARK);
        if (start < 0) {
            return page;
        }
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (start >= 0) {
            rest.append(page, from, start);
            int end = page.indexOf("-->", start);
            from = end < 0 ? page.length() : end + 3;
            start = page.indexOf(REMARK, from);
        }
        return rest.append(page, from, page.length()).toString();
    }

    private static String entities(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                        .replace("&amp;", "&");
    }

    private static String squeezed(String text) {
        StringBuilder lines = new StringBuilder();
        text.lines().map(String::strip).filter(line -> !line.isEmpty())
                .forEach(line -> lines.append(lines.isEmpty() ? "" : "\n").append(line));
        return lines.toString();
    }
}
