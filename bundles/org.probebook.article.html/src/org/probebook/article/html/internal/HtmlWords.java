// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html.internal;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of running text: white space counts as one blank, a line break of the page as a line end. */
final class HtmlWords {
    private final StringBuilder words = new StringBuilder();

    /** The words of an element with all in it. */
    static String of(Element element) {
        HtmlWords words = new HtmlWords();
        element.traverse((node, depth) -> words.add(node));
        return words.take();
    }

    /** Adds the words of one node, without those below it. */
    void add(Node node) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                end('\n');
            } else if (element.normalName().equals("img")) {
                blank();
                append(element.attr("alt"));
                blank();
            } else if (element.isBlock() || element.normalName().equals("td")) {
                blank();
            }
        }
    }

    /** All words so far, and starts anew. */
    String take() {
        String text = words.toString().strip();
        words.setLength(0);
        return text;
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00A0') {
                blank();
            } else {
                words.append(c);
            }
        }
    }

    private void blank() {
        if (!words.isEmpty() && !isSpace(words.charAt(words.length() - 1))) {
            words.append(' ');
        }
    }

    private void end(char sign) {
        while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
        words.append(sign);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }
}
