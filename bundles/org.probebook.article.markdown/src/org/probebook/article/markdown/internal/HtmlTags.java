// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells tags of HTML from what merely stands between angle brackets: {@code <computer name>} is what a reader has to fill in, and stays.
 */
final class HtmlTags {
    private static final String REMARK = "<!--";
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)(?:\\s[^<>]*)?/?>");
    private static final Pattern OPENING = Pattern.compile("<(?=/?[A-Za-z])");
    private static final Set<String> KNOWN = Set.of("a", "abbr", "acronym", "address", "article", "aside", "audio", "b", "big",
            "blockquote",
            "body", "br", "button", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del", "details", "div", "dl", "dt", "em",
            "embed", "fieldset", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
            "hr",
            "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend", "li", "link", "main", "mark", "math", "meta", "nav",
            "noscript", "object", "ol", "option", "p", "param", "picture", "pre", "q", "s", "samp", "script", "section", "select", "small",
            "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea",
            "tfoot", "th", "thead", "title", "tr", "tt", "u", "ul", "var", "video", "wbr");
    private static final Set<String> ENDS_LINE = Set.of("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dt", "dd",
            "hr", "summary");
    private static final Set<String> UNSEEN = Set.of("script", "style", "iframe", "object", "svg", "template", "noscript", "math", "title");

    private HtmlTags() {
    }

    /** Whether a piece of mark-up is a tag of HTML or a remark, rather than a word between angle brackets. */
    static boolean isTag(String markup) {
        return markup.startsWith(REMARK) || KNOWN.contains(name(markup));
    }

    /** Whether a piece of mark-up ends a line on the page. */
    static boolean endsLine(String markup) {
        return ENDS_LINE.contains(name(markup));
    }

    /** Whether nothing is seen of what stands between this tag and the one that closes it. */
    static boolean opensUnseen(String markup) {
        return UNSEEN.contains(name(markup)) && !markup.startsWith("</") && !markup.endsWith("/>");
    }

    /** The name of a tag in lower case; empty for what is none. */
    static String name(String markup) {
        Matcher matcher = TAG.matcher(markup);
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** A piece of a page in which nothing but whole tags begins with an angle bracket: one that is never closed would swallow the words behind it. */
    static String tagsOnly(String page) {
        Matcher opening = OPENING.matcher(page);
        Matcher tag = TAG.matcher(page);
        StringBuilder safe = new StringBuilder(page.length());
        while (opening.find()) {
            tag.region(opening.start(), page.length());
            boolean known = tag.lookingAt() && KNOWN.contains(tag.group(1).toLowerCase(Locale.ROOT));
            opening.appendReplacement(safe, known ? "<" : "&lt;");
        }
        return opening.appendTail(safe).toString();
    }
}
