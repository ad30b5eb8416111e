// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.text;

import java.util.HashMap;
import java.util.Map;

/** Phrases by their letters, forward or from their last letter back; finds the longest one at a place of a text. */
public final class CueTree {
    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private Cue.Kind kind;
    }

    private final Node root = new Node();

    public void add(CharSequence phrase, Cue.Kind kind) {
        Node node = root;
        for (int i = 0; i < phrase.length(); i++) {
            node = node.next.computeIfAbsent(fold(phrase.charAt(i)), c -> new Node());
        }
        node.kind = node.kind == null ? kind : node.kind;
    }

    /** The longest phrase that ends at {@code end}, for a tree of reversed phrases; null when there is none. */
    public Cue before(CharSequence text, int end) {
        Cue best = null;
        Node node = root;
        int at = end;
        while (at > 0) {
            char c = fold(text.charAt(at - 1));
            node = node.next.get(c);
            if (node == null) {
                break;
            }
            at = c == ' ' ? runStart(text, at) : at - 1;
            best = node.kind == null ? best : new Cue(node.kind, at);
        }
        return best;
    }

    /** The end of the longest phrase that begins at {@code from}; -1 when there is none. */
    public int after(CharSequence text, int from) {
        int best = -1;
        Node node = root;
        for (int at = from; at < text.length(); at++) {
            node = node.next.get(fold(text.charAt(at)));
            if (node == null) {
                break;
            }
            best = node.kind == null ? best : at + 1;
        }
        return best;
    }

    private static int runStart(CharSequence text, int end) {
        int at = end;
        while (at > 0 && fold(text.charAt(at - 1)) == ' ') {
            at--;
        }
        return at;
    }

    private static char fold(char c) {
        if (Chars.blank(c) || c == '-' || c == '_') {
            return ' ';
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }
}
