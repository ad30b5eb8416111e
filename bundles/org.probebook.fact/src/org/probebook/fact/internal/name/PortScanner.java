// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.probebook.fact.Fact.Port;
import org.probebook.fact.Span;
import org.probebook.fact.internal.remark.Lexicon;
import org.probebook.fact.internal.remark.Remark;
import org.probebook.fact.internal.text.Chars;

/** Finds the numbers of network ports: {@code TCP port 445}, {@code UDP ports 137 and 138}, {@code puerto 25}. */
public final class PortScanner {
    private static final Lexicon WORDS = new Lexicon(PortScanner.class, "ports.tsv");
    private static final List<String> PORTS = List.copyOf(WORDS.of("port"));
    private static final Set<String> BETWEEN = WORDS.of("between");
    private static final Set<String> AND = WORDS.of("and");
    private static final Set<String> THROUGH = WORDS.of("through");
    private static final Set<String> OTHER = WORDS.of("other");
    private static final int HIGHEST = 65535;
    /** Hubs and computers have some sockets of their own, numbered from 1. */
    private static final int FEWEST = 7;
    private static final int MOST = 16;
    private static final int BACK = 24;

    private final String text;
    private final Consumer<Remark> found;

    private PortScanner(String text, Consumer<Remark> found) {
        this.text = text;
        this.found = found;
    }

    public static void find(String text, Consumer<Remark> found) {
        PortScanner scanner = new PortScanner(text, found);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == 'p' || c == 'P' || c == 'ポ' || c == 'п' || c == 'П' || c == '端' || c == '포') {
                at = Math.max(at, scanner.at(at) - 1);
            }
        }
    }

    private int at(int at) {
        char before = Chars.at(text, at - 1);
        if (Chars.word(before)) {
            return at;
        }
        for (String word : PORTS) {
            int end = at + word.length();
            if (text.regionMatches(true, at, word, 0, word.length()) && !Chars.latin(Chars.at(text, end))) {
                return numbers(at, end);
            }
        }
        return at;
    }

    private int numbers(int word, int end) {
        String before = text.substring(Math.max(0, word - BACK), word).toLowerCase(Locale.ROOT);
        String protocol = before.matches("(?s).*tcp(/ip)?[ -]?$") ? "tcp" : before.matches("(?s).*udp(/ip)?[ -]?$") ? "udp" : "";
        String neighbour = lastWord(before);
        if (OTHER.contains(neighbour)) {
            return end;
        }
        int at = end;
        for (int i = 0; i < 3; i++) {
            at = skip(at);
            int stop = wordEnd(at);
            String next = text.substring(at, stop).toLowerCase(Locale.ROOT);
            if (next.equals("tcp") || next.equals("udp")) {
                protocol = next;
            } else if (!BETWEEN.contains(next)) {
                break;
            }
            at = stop;
        }
        return list(word, skip(at), protocol);
    }

    private int list(int word, int from, String protocol) {
        int at = from;
        int start = word;
        for (int i = 0; i < MOST && Chars.digit(Chars.at(text, at)); i++) {
            int end = digits(at);
            if (!number(start, at, end, protocol)) {
                return end;
            }
            int next = skip(end);
            int stop = wordEnd(next);
            next = AND.contains(text.substring(next, stop).toLowerCase(Locale.ROOT)) ? skip(stop) : next;
            if (next == end) {
                return end;
            }
            start = next;
            at = next;
        }
        return at;
    }

    private boolean number(int start, int at, int end, String protocol) {
        char next = Chars.at(text, end);
        boolean whole = end - at <= 5 && !Chars.word(next) && next != '-' && next != '%' && next != '/'
                && !((next == '.' || next == ',') && Chars.digit(Chars.at(text, end + 1))) && text.charAt(at) != '0';
        if (!whole) {
            return false;
        }
        int behind = skip(end);
        if (THROUGH.contains(text.substring(behind, wordEnd(behind)).toLowerCase(Locale.ROOT))
                && Chars.digit(Chars.at(text, skip(wordEnd(behind))))) {
            return false;
        }
        int value = Integer.parseInt(text, at, end, 10);
        if (value > HIGHEST || value < 1 || protocol.isEmpty() && value < FEWEST) {
            return false;
        }
        found.accept(new Remark(new Port(value, protocol, new Span(start, end)), false, false, protocol.isEmpty() ? 0.8 : 0.95));
        return true;
    }

    private int digits(int from) {
        int end = from;
        while (Chars.digit(Chars.at(text, end)) && end - from < 8) {
            end++;
        }
        return end;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end - from < 12 && end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int skip(int from) {
        int at = from;
        while (at < text.length() && at - from < 4 && (Chars.blank(text.charAt(at)) || ",:#=、(".indexOf(text.charAt(at)) >= 0
                || text.charAt(at) == '\n' && Chars.digit(Chars.at(text, at + 1)))) {
            at++;
        }
        return at;
    }

    private static String lastWord(String before) {
        int end = before.length();
        while (end > 0 && !Chars.word(before.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && Chars.word(before.charAt(from - 1))) {
            from--;
        }
        return before.substring(from, end);
    }
}
