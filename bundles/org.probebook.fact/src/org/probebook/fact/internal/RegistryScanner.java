// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal;

import java.util.Locale;
import java.util.Set;

import org.probebook.fact.Fact.RegistryValue;
import org.probebook.fact.RegistryData;
import org.probebook.fact.Span;

/** Finds registry keys, and the values that are named after them. */
final class RegistryScanner {
    private static final int FARTHEST_KEY = 2000;
    private static final int LONGEST_NAME = 80;
    private static final int FARTHEST_TYPE = 120;
    private static final int MOST_WORDS = 4;
    private static final Set<String> TELLING = Set.of("value name", "valuename", "waardenaam", "wertname");

    private final Reading reading;
    private final String text;
    private final Cues cues = Cues.standard();
    private String lastKey = "";
    private int lastKeyEnd = -FARTHEST_KEY;

    RegistryScanner(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
    }

    /** Looks at a word that may begin a key; answers the end of the key, or {@code from} when there is none. */
    int key(int from) {
        RegistryPath path = RegistryPath.read(text, from);
        if (path == null) {
            return from;
        }
        reading.found(new RegistryValue(path.key(), "", RegistryData.NONE, new Span(from, path.end())));
        lastKey = path.key();
        lastKeyEnd = path.end();
        return path.end();
    }

    /** Looks at a colon, which may end a label such as {@code Value Name:}; answers where to read on. */
    int colon(int at) {
        Cue cue = cues.beforeValueName(text, at);
        if (cue == null || Chars.word(Chars.at(text, cue.start() - 1))) {
            return at;
        }
        int from = Chars.skipBlanks(text, at + 1);
        int to = nameEnd(from);
        String label = text.substring(cue.start(), Chars.skipBlanksBack(text, at)).toLowerCase(Locale.ROOT);
        if (to == from || !TELLING.contains(label) && !(typeFollows(to) && nearKey(from))) {
            return at;
        }
        found(text.substring(from, to), from, to);
        return to;
    }

    /** Looks at a quote, which may begin a line of an exported file, {@code "Name"=dword:0}; answers where to read on. */
    int quote(int at) {
        int lineStart = Chars.skipBlanksBack(text, at);
        if (Chars.at(text, lineStart - 1) != '\n' || !nearKey(at)) {
            return at;
        }
        int close = indexOf("\"", at + 1, LONGEST_NAME);
        if (close <= at + 1 || Chars.at(text, close + 1) != '=') {
            return at;
        }
        found(text.substring(at + 1, close), at + 1, close);
        return close + 1;
    }

    private void found(String name, int from, int to) {
        reading.found(new RegistryValue(nearKey(from) ? lastKey : "", name, RegistryData.NONE, new Span(from, to)));
    }

    private boolean nearKey(int at) {
        return at - lastKeyEnd < FARTHEST_KEY;
    }

    private boolean typeFollows(int from) {
        return indexOf("REG_", from, FARTHEST_TYPE) >= 0;
    }

    private int indexOf(String wanted, int from, int farthest) {
        return text.indexOf(wanted, from, Math.min(text.length(), from + farthest));
    }

    /** A name is what is left of its line when that is short; where other labels follow on the line, it is one word. */
    private int nameEnd(int from) {
        int end = from;
        int words = 1;
        while (end - from < LONGEST_NAME && Chars.at(text, end) != '\n' && Chars.at(text, end) != '\t') {
            char c = text.charAt(end);
            if (c == ':' || Chars.blank(c) && (Chars.blank(Chars.at(text, end + 1)) || ++words > MOST_WORDS)) {
                return Chars.blank(c) && words <= MOST_WORDS ? end : firstWordEnd(from);
            }
            end++;
        }
        return Math.max(from, Chars.skipBlanksBack(text, end));
    }

    private int firstWordEnd(int from) {
        int end = from;
        while (!Chars.blank(Chars.at(text, end)) && Chars.at(text, end) != '\n' && Chars.at(text, end) != ':') {
            end++;
        }
        return end;
    }
}
