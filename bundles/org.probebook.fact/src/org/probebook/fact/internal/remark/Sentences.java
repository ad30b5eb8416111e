// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.probebook.fact.internal.text.Chars;

/** A passage as words. */
public final class Sentences {
    private static final String OPENING = "\"“”„«'‘([";
    private static final String CLOSING = "\"”“»'’)].,;:!?";
    private static final int LONGEST = 80;

    private final String text;
    private char opening = ' ';
    private final List<Word> words = new ArrayList<>();

    public Sentences(String text, int from, int to) {
        this.text = text;
        int at = from;
        while (at < to) {
            if (Character.isWhitespace(text.charAt(at)) || Chars.blank(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < to && !Character.isWhitespace(text.charAt(end)) && !Chars.blank(text.charAt(end))) {
                end++;
            }
            if (!sign(at, end)) {
                word(at, end, to);
            }
            at = end;
        }
    }

    /** French parts quotation marks from the words by blanks. */
    private boolean sign(int at, int end) {
        char first = text.charAt(at);
        if ((first == '«' || first == '„') && end - at == 1) {
            opening = '"';
            return true;
        }
        if (first != '»' && first != '”') {
            return false;
        }
        for (int i = at; i < end; i++) {
            if (CLOSING.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        if (!words.isEmpty()) {
            Word last = words.removeLast();
            words.add(new Word(last.text(), last.lower(), last.from(), last.to(), last.opened(), closed(at, end),
                    last.ends() || closing(at, end)));
        }
        return true;
    }

    private void word(int at, int end, int limit) {
        int from = at;
        while (from < end - 1 && OPENING.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = end;
        while (to > from + 1 && CLOSING.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String word = text.substring(from, Math.min(to, from + LONGEST));
        char opened = from == at ? opening : folded(text.charAt(from - 1));
        opening = ' ';
        char closed = closed(to, end);
        boolean ends = end >= limit || breaks(end) || closing(to, end) && !continues(end, limit);
        words.add(new Word(word, word.toLowerCase(Locale.ROOT), from, to, opened, closed, ends));
    }

    /** What parts words counts more than a bracket or a quotation mark that closes beside it. */
    private char closed(int to, int end) {
        char closed = to == end ? ' ' : folded(text.charAt(to));
        for (int i = to; i < end; i++) {
            if (",;:.!?".indexOf(text.charAt(i)) >= 0) {
                return text.charAt(i);
            }
        }
        return closed;
    }

    private static char folded(char c) {
        return "“”„«»".indexOf(c) >= 0 ? '"' : c == '‘' || c == '’' ? '\'' : c;
    }

    private boolean closing(int to, int end) {
        for (int i = to; i < end; i++) {
            if (".;!?:".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** An abbreviation in the middle of a sentence goes on in lower case. */
    private boolean continues(int end, int limit) {
        int next = end;
        while (next < limit && (Character.isWhitespace(text.charAt(next)) || OPENING.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return text.charAt(end - 1) == '.' && next < limit && Character.isLowerCase(text.charAt(next));
    }

    /** An empty line parts sentences; a line end alone does not, as long as a lower-case word follows. */
    private boolean breaks(int end) {
        if (Chars.at(text, end) != '\n') {
            return false;
        }
        int next = end;
        int lines = 0;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            lines += text.charAt(next++) == '\n' ? 1 : 0;
        }
        return lines > 1;
    }

    public int size() {
        return words.size();
    }

    public Word get(int at) {
        return words.get(at);
    }

    /** The lower-case word at a place; empty outside the passage. */
    public String lower(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).lower();
    }

    /** The first word of the sentence that a word belongs to. */
    public int first(int at) {
        int first = at;
        while (first > 0 && !words.get(first - 1).ends()) {
            first--;
        }
        return first;
    }

    /** The last word of the sentence that a word belongs to. */
    public int last(int at) {
        int last = at;
        while (last < words.size() - 1 && !words.get(last).ends()) {
            last++;
        }
        return last;
    }

    public String text() {
        return text;
    }
}
