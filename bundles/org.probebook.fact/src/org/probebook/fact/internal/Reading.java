// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.probebook.fact.Fact;

/**
 * One pass over one text. Each place is looked at by the scanner that its character calls for; a scanner looks a bounded way around it, so that the pass
 * stays linear whatever the text holds.
 */
public final class Reading {
    private final String text;
    private final List<Fact> facts = new ArrayList<>();
    private final CodeScanner codes;
    private final NameScanner names;
    private final PipeScanner pipes;
    private final FileScanner files;
    private final RegistryScanner registry;

    public Reading(String text) {
        this.text = text;
        codes = new CodeScanner(this);
        names = new NameScanner(this, codes, new ReferenceScanner(this));
        pipes = new PipeScanner(this);
        files = new FileScanner(this);
        registry = new RegistryScanner(this);
    }

    /** The facts of the text in the order of their places. */
    public List<Fact> facts() {
        int at = 0;
        while (at < text.length()) {
            at = Math.max(at + 1, Chars.word(text.charAt(at)) ? word(at) : sign(at));
        }
        facts.sort(Comparator.comparingInt(fact -> fact.at().from()));
        return List.copyOf(facts);
    }

    String text() {
        return text;
    }

    void found(Fact fact) {
        facts.add(fact);
    }

    private int word(int from) {
        char first = text.charAt(from);
        int to = Chars.wordEnd(text, from);
        if (Chars.digit(first)) {
            return Math.max(to, codes.number(from, to));
        }
        if ((first | 0x20) == 'h') {
            int end = registry.key(from);
            if (end > from) {
                return end;
            }
        }
        return Math.max(to, names.word(from, to));
    }

    private int sign(int at) {
        return switch (text.charAt(at)) {
            case '.' -> files.dot(at);
            case '\\' -> pipes.backslash(at);
            case ':' -> registry.colon(at);
            case '"' -> registry.quote(at);
            case '-' -> codes.negative(at);
            default -> at;
        };
    }
}
