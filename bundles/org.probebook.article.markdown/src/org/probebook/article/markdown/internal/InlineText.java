// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The plain words of a paragraph, heading or cell, and the links in it. */
final class InlineText extends AbstractVisitor {
    /** An anchor or attributes behind a heading or picture: <code>{#method-2}</code>, <code>{width="50%"}</code>; <code>{id}</code> in a path is none. */
    private static final Pattern ATTRIBUTES = Pattern
            .compile(
                    "(?<!\\s)\\s*+\\{:?\\s*(?:#[^\\s{}]++|\\.[\\w:-]++|[\\w-]++=\"[^\"}]*+\")(?:\\s++(?:#[^\\s{}]++|\\.[\\w:-]++|[\\w-]++=\"[^\"}]*+\"))*+\\s*+\\}");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    /** A mark against translation around a product's name, <code>[!DNL Name]</code>, or before an included page. */
    private static final Pattern UNTRANSLATED = Pattern.compile("\\[!(?:DNL|UICONTROL|PRL|BADGE|INCLUDE|DNL:) ([^\\]]{0,300})\\]");
    private static final Pattern STRUCK = Pattern.compile("~~(?=\\S)([^~\\n]++)~~");
    /** What stands in the words for a piece of code, whose signs mean nothing. */
    private static final Pattern PLACE = Pattern.compile("\uE000(\\d{1,6})\uE001");

    private final StringBuilder words = new StringBuilder();
    private final List<String> codes = new ArrayList<>();
    private final LinkTargets links;
    /** Name of the tag behind which nothing is seen, until it is closed; empty elsewhere. */
    private String unseen = "";

    private InlineText(LinkTargets links) {
        this.links = links;
    }

    /** The words of a node; a meant line end stays one. */
    static String of(Node node) {
        return of(node, null);
    }

    /** A text without the marks against translation. */
    static String unmarked(String text) {
        return text.indexOf("[!") < 0 ? text : UNTRANSLATED.matcher(text).replaceAll("$1");
    }

    /** The words of a node, and adds the links in it. */
    static String of(Node node, LinkTargets links) {
        InlineText text = new InlineText(links);
        text.visitChildren(node);
        return text.cleaned();
    }

    private String cleaned() {
        String plain = words.toString();
        plain = plain.indexOf('{') < 0 ? plain : ATTRIBUTES.matcher(plain).replaceAll("");
        plain = unmarked(plain);
        plain = plain.indexOf("~~") < 0 ? plain : STRUCK.matcher(plain).replaceAll("$1");
        plain = plain.indexOf("  ") < 0 ? plain : BLANKS.matcher(plain).replaceAll(" ");
        return codes.isEmpty() ? plain.strip() : PLACE.matcher(plain).replaceAll(this::code).strip();
    }

    private String code(MatchResult place) {
        int number = Integer.parseInt(place.group(1));
        return Matcher.quoteReplacement(number < codes.size() ? codes.get(number) : "");
    }

    @Override
    public void visit(Text text) {
        add(text.getPrevious() instanceof SoftLineBreak && text.getLiteral().startsWith(": ")
                ? text.getLiteral().substring(2)
                : text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add("\uE000" + codes.size() + "\uE001");
        codes.add(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        // The second line of a definition list is the definition.
        boolean defines = end.getNext() instanceof Text text && text.getLiteral().startsWith(": ");
        add(defines ? "\n" : " ");
    }

    @Override
    public void visit(HardLineBreak end) {
        add("\n");
    }

    @Override
    public void visit(HtmlInline html) {
        String markup = html.getLiteral();
        if (!unseen.isEmpty()) {
            unseen = markup.startsWith("</") && HtmlTags.name(markup).equals(unseen) ? "" : unseen;
            return;
        }
        unseen = HtmlTags.opensUnseen(markup) ? HtmlTags.name(markup) : "";
        if (HtmlTags.name(markup).equals("a") || HtmlTags.name(markup).equals("img")) {
            attributes(html);
        } else {
            add(HtmlTags.endsLine(markup) ? "\n" : HtmlTags.isTag(markup) ? "" : markup);
        }
    }

    private void attributes(HtmlInline html) {
        Element element = Jsoup.parseBodyFragment(html.getLiteral()).body().firstElementChild();
        if (element != null && element.hasAttr("alt")) {
            add(element.attr("alt"));
        } else if (element != null && links != null && element.hasAttr("href")) {
            links.add(element.attr("href"), html.getNext() instanceof Text text ? text.getLiteral().strip() : "");
        }
    }

    @Override
    public void visit(Link link) {
        if (links != null) {
            links.add(link.getDestination(), of(link));
        }
        visitChildren(link);
    }

    private void add(String piece) {
        if (unseen.isEmpty()) {
            words.append(piece);
        }
    }
}
