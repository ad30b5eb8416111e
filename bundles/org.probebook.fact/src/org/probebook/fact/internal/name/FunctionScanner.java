// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.probebook.fact.Fact.ApiName;
import org.probebook.fact.Span;
import org.probebook.fact.internal.remark.Lexicon;
import org.probebook.fact.internal.remark.Remark;
import org.probebook.fact.internal.text.Chars;
import org.probebook.fact.internal.text.Passage;

/** Finds functions of programming interfaces in sentences: {@code CreateFile()}, "the NetSessionEnum function", "call WSAStartup". */
public final class FunctionScanner {
    private static final Lexicon WORDS = new Lexicon(FunctionScanner.class, "functions.tsv");
    private static final Set<String> BEHIND = WORDS.of("behind");
    private static final Set<String> BEFORE = WORDS.of("before");
    private static final Set<String> AND = WORDS.of("and");
    private static final int LISTED = 8;
    private static final int LONGEST = 48;
    private static final int SHORTEST = 4;

    private final String text;
    private final Consumer<Remark> found;
    private final Set<String> known = new HashSet<>();
    private int lastEnd = -1;

    public FunctionScanner(String text, Consumer<Remark> found) {
        this.text = text;
        this.found = found;
    }

    public void passage(Passage passage) {
        int at = passage.from();
        int before = at;
        while (at < passage.to()) {
            if (!Chars.latin(text.charAt(at))) {
                at++;
                continue;
            }
            int end = Math.max(at + 1, Chars.wordEnd(text, at));
            if (end - at >= SHORTEST && end - at <= LONGEST && !joined(at, end)) {
                name(before, at, end);
            }
            before = at;
            at = end;
        }
    }

    private boolean joined(int at, int end) {
        char previous = Chars.at(text, at - 1);
        char next = Chars.at(text, end);
        return ".\\/@-_:<&%$".indexOf(previous) >= 0 || "\\@_".indexOf(next) >= 0 || next == '.' && Chars.word(Chars.at(text, end + 1))
                || next == ':' && Chars.at(text, end + 1) == ':';
    }

    private void name(int before, int at, int end) {
        boolean called = Chars.at(text, end) == '(' && Chars.at(text, end + 1) == ')';
        boolean coined = coined(at, end);
        if (!called && !coined) {
            return;
        }
        boolean spoken = coined && (BEHIND.contains(nextWord(listEnd(end))) || lastEnd >= 0 && nextListed(lastEnd) == at
                || before < at && BEFORE.contains(lower(before, Chars.wordEnd(text, before))));
        String name = text.substring(at, end);
        if (!called && !spoken && !known.contains(name)) {
            return;
        }
        known.add(name);
        lastEnd = called ? end + 2 : end;
        double confidence = called && coined ? 0.95 : called ? 0.7 : 0.85;
        found.accept(new Remark(new ApiName(name, new Span(at, lastEnd)), false, false, confidence));
    }

    /** Where a list of names ends of which one ends here: "A, B, and C functions" is about all three. */
    private int listEnd(int end) {
        int at = end;
        for (int i = 0; i < LISTED; i++) {
            int next = nextListed(at);
            int nextEnd = next < 0 ? next : Chars.wordEnd(text, next);
            if (next < 0 || nextEnd - next > LONGEST || !coined(next, nextEnd)) {
                return at;
            }
            at = nextEnd;
        }
        return at;
    }

    /** Where the next name of a list begins, behind a comma, an "and", or both; -1 where none does. */
    private int nextListed(int end) {
        int at = Chars.at(text, end) == ',' ? end + 1 : end;
        int word = Chars.skipBlanks(text, at);
        if (word - at > 3 || !Chars.latin(Chars.at(text, word))) {
            return -1;
        }
        int wordEnd = Chars.wordEnd(text, word);
        if (!AND.contains(lower(word, Math.min(wordEnd, word + LONGEST)))) {
            return at > end ? word : -1;
        }
        int name = Chars.skipBlanks(text, wordEnd);
        return name - wordEnd <= 3 && Chars.latin(Chars.at(text, name)) ? name : -1;
    }

    /** Whether a word is put together as programmers do it: a small letter and a capital behind it. */
    private boolean coined(int at, int end) {
        boolean small = false;
        boolean inner = false;
        int letters = 0;
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            inner |= i > at + 1 && Chars.upper(c) && small;
            small |= Character.isLowerCase(c);
            letters += Chars.digit(c) ? 0 : 1;
        }
        boolean hump = inner || Chars.upper(text.charAt(at)) && Chars.upper(text.charAt(at + 1)) && small && !plural(at, end);
        return hump && letters >= SHORTEST;
    }

    /** {@code APIs} is no name. */
    private boolean plural(int at, int end) {
        return text.charAt(end - 1) == 's' && Chars.upper(text.charAt(end - 2));
    }

    private String nextWord(int end) {
        int from = Chars.skipBlanks(text, Chars.at(text, end) == '(' && Chars.at(text, end + 1) == ')' ? end + 2 : end);
        from = Chars.at(text, from) == '-' ? from + 1 : from;
        return from > end + 3 ? "" : lower(from, Chars.wordEnd(text, from));
    }

    private String lower(int from, int to) {
        return text.substring(from, Math.max(from, to)).toLowerCase(Locale.ROOT);
    }
}
