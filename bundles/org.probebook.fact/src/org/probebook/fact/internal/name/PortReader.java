// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.probebook.fact.Fact.Port;
import org.probebook.fact.Span;
import org.probebook.fact.internal.text.Chars;

/** Finds the numbers of ports: {@code TCP port 445}, {@code port 135 (UDP)}, {@code ports 137, 138, and 139}. */
public final class PortReader {
    private static final Set<String> WORDS = Set.of("port", "ports", "poort", "poorten", "puerto", "puertos", "porta", "porte", "anschluss",
            "ポート", "포트");
    private static final Set<String> BETWEEN = Set.of("number", "numbers", "tcp", "udp", "nummer", "is", "of");
    private static final int HIGHEST = 65_535;
    private static final int FARTHEST = 14;

    private final String text;
    private final List<Port> ports = new ArrayList<>();

    public PortReader(String text) {
        this.text = text;
    }

    /** The ports in the order of their places. */
    public List<Port> read() {
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end - at <= 9 && WORDS.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                end = numbers(at, end);
            }
            at = end;
        }
        return ports;
    }

    private int numbers(int word, int from) {
        String protocol = protocol(Math.max(0, word - FARTHEST), word);
        int at = from;
        while (true) {
            int next = at;
            while (next < text.length() && next - at < 4 && (Chars.blank(text.charAt(next)) || ",#:(/".indexOf(text.charAt(next)) >= 0)) {
                next++;
            }
            int end = Chars.wordEnd(text, next);
            String piece = end - next > 8 ? "" : text.substring(next, end).toLowerCase(Locale.ROOT);
            boolean joins = BETWEEN.contains(piece) || at > from && (piece.equals("and") || piece.equals("or") || piece.equals("through"));
            if (joins) {
                protocol = piece.equals("tcp") || piece.equals("udp") ? piece : protocol;
                at = end;
                continue;
            }
            if (!number(piece) || Chars.at(text, end) == '.' && Chars.digit(Chars.at(text, end + 1))
                    || Chars.at(text, end) == '-' && Chars.latin(Chars.at(text, end + 1))) {
                return at;
            }
            int value = Integer.parseInt(piece);
            if (value > 0 && value <= HIGHEST) {
                String near = protocol.isEmpty() ? protocol(end, Math.min(text.length(), end + 7)) : protocol;
                ports.add(new Port(value, near, new Span(next, end)));
            }
            at = end;
        }
    }

    private static boolean number(String piece) {
        return !piece.isEmpty() && piece.length() <= 5 && piece.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private String protocol(int from, int to) {
        String around = text.substring(from, to).toLowerCase(Locale.ROOT);
        boolean tcp = around.contains("tcp") && !around.contains("tcp/ip");
        boolean udp = around.contains("udp");
        return tcp == udp ? "" : tcp ? "tcp" : "udp";
    }
}
