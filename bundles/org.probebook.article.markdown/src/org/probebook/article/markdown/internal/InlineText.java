// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The plain words of a paragraph, heading or cell, and the links in it. */
final class InlineText extends AbstractVisitor {
    /** An anchor or attributes behind a heading or picture: {@code {#method-2}}, {@code {width="50%"}}. */
    private static final Pattern ATTRIBUTES = Pattern.compile("(?<!\\s)\\s*+\\{[#:.]?[\\w-]+(?:=\"[^\"]*\")?\\}");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    /** A mark against translation around a product's name: {@code [!DNL Name]}. */
    private static final Pattern UNTRANSLATED = Pattern.compile("\\[!(?:DNL|UICONTROL|DNL:) ([^\\]]{0,300})\\]");

    private final StringBuilder words = new StringBuilder();
    private final List<Link> links = new ArrayList<>();

    private InlineText() {
    }

    /** The words of a node; a meant line end stays one. */
    static String of(Node node) {
        return of(node, new ArrayList<>());
    }

    /** The same, and adds the links in it to a list. */
    static String of(Node node, List<Link> links) {
        InlineText text = new InlineText();
        text.visitChildren(node);
        links.addAll(text.links);
        String plain = text.words.toString();
        plain = plain.indexOf('{') < 0 ? plain : ATTRIBUTES.matcher(plain).replaceAll("");
        plain = plain.indexOf("[!") < 0 ? plain : UNTRANSLATED.matcher(plain).replaceAll("$1");
        return (plain.indexOf("  ") < 0 ? plain : BLANKS.matcher(plain).replaceAll(" ")).strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
        words.append('\n');
    }

    @Override
    public void visit(HtmlInline html) {
        String markup = html.getLiteral();
        words.append(HtmlTags.endsLine(markup) ? "\n" : HtmlTags.isTag(markup) ? "" : markup);
    }

    @Override
    public void visit(Link link) {
        links.add(link);
        visitChildren(link);
    }
}
