// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.probebook.fact.Fact.ApiName;
import org.probebook.fact.Span;
import org.probebook.fact.internal.text.Chars;

/** Finds the functions of programming interfaces: {@code CreateFile()}, {@code the NetSessionEnum function}. */
public final class FunctionReader {
    private static final Set<String> BEHIND = Set.of("function", "functions", "api", "apis", "call", "calls", "functie", "funktion",
            "fonction", "función", "funzione");
    private static final Set<String> BEFORE = Set.of("function", "api", "calls", "calling", "functie", "funktion", "fonction", "función",
            "funzione");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 50;

    private final String text;

    public FunctionReader(String text) {
        this.text = text;
    }

    /** The functions in the order of their places. */
    public List<ApiName> read() {
        List<ApiName> names = new ArrayList<>();
        int at = 0;
        String before = "";
        while (at < text.length()) {
            if (!Chars.word(text.charAt(at))) {
                before = text.charAt(at) == ' ' ? before : "";
                at++;
                continue;
            }
            int end = Chars.wordEnd(text, at);
            if (coined(at, end) && (called(end) || before.length() > 0 && BEFORE.contains(before) || behind(end))) {
                names.add(new ApiName(text.substring(at, end), new Span(at, end)));
            }
            before = end - at > LONGEST ? "" : text.substring(at, end).toLowerCase(Locale.ROOT);
            at = end;
        }
        return names;
    }

    /** Words run together, each with a capital, as interfaces of C name their functions. */
    private boolean coined(int from, int end) {
        if (end - from < SHORTEST || end - from > LONGEST || !Chars.upper(text.charAt(from)) || Chars.at(text, from - 1) == '.'
                || Chars.at(text, from - 1) == '\\') {
            return false;
        }
        int capitals = 0;
        boolean lower = false;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (!Chars.latin(c) && !Chars.digit(c)) {
                return false;
            }
            capitals += Chars.upper(c) ? 1 : 0;
            lower |= !Chars.upper(c) && Chars.latin(c);
        }
        return lower && capitals >= 2;
    }

    private boolean called(int end) {
        return Chars.at(text, end) == '(' && Chars.at(text, end + 1) == ')';
    }

    private boolean behind(int end) {
        if (Chars.at(text, end) != ' ') {
            return false;
        }
        int stop = Chars.wordEnd(text, end + 1);
        return stop - end < 12 && BEHIND.contains(text.substring(end + 1, stop).toLowerCase(Locale.ROOT));
    }
}
