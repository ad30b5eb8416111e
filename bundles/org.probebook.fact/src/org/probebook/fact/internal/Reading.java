// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.probebook.fact.Fact;
import org.probebook.fact.internal.code.CodeScanner;
import org.probebook.fact.internal.code.NameScanner;
import org.probebook.fact.internal.file.FileScanner;
import org.probebook.fact.internal.reference.PipeScanner;
import org.probebook.fact.internal.reference.ReferenceScanner;
import org.probebook.fact.internal.registry.RegistryPath;
import org.probebook.fact.internal.text.Chars;

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
    private final ReferenceScanner references;

    public Reading(String text) {
        this.text = text;
        codes = new CodeScanner(text, facts::add);
        names = new NameScanner(text, facts::add, codes);
        pipes = new PipeScanner(text, facts::add);
        files = new FileScanner(text, facts::add);
        references = new ReferenceScanner(text, facts::add);
    }

    /** The facts of the text in the order of their places, but for what is said of the registry. */
    public List<Fact> facts() {
        int at = 0;
        while (at < text.length()) {
            at = Math.max(at + 1, Chars.word(text.charAt(at)) ? word(at) : sign(at));
        }
        facts.sort(Comparator.comparingInt(fact -> fact.at().from()));
        return facts;
    }

    private int word(int from) {
        char first = text.charAt(from);
        int to = Chars.wordEnd(text, from);
        if (Chars.digit(first)) {
            return Math.max(to, codes.number(from, to));
        }
        if ((first | 0x20) == 'h') {
            RegistryPath path = RegistryPath.read(text, from);
            if (path != null) {
                return path.end();
            }
        }
        return Math.max(to, references.word(from, to) > from ? to : names.word(from, to));
    }

    private int sign(int at) {
        return switch (text.charAt(at)) {
            case '.' -> files.dot(at);
            case '\\' -> pipes.backslash(at);
            case '-' -> codes.negative(at);
            default -> at;
        };
    }
}
