// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.system;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/**
 * What a line of a text has to say, as a pack asks for it: plain text in which {@code *} stands for anything. No regular expression, so that a pack can hold up neither this machine nor a host: looking at a
 * line takes time in proportion to its length.
 *
 * @param parts the text between the asterisks, in order; at least one of them is not empty
 */
public record LinePattern(List<String> parts) {
    private static final int LONGEST = 500;

    public LinePattern {
        parts = List.copyOf(parts);
    }

    /**
     * Reads a pattern.
     *
     * @param text may be null
     * @throws ProbeException {@link Reason#MALFORMED} when it is empty, too long, or goes over several lines
     */
    public static LinePattern parse(String text) throws ProbeException {
        if (text == null || text.isBlank()) {
            throw new ProbeException(Reason.MALFORMED, "the question does not say what the line is to say; fill in its text");
        }
        if (text.length() > LONGEST || text.chars().anyMatch(LinePattern::endsLines)) {
            throw new ProbeException(Reason.MALFORMED,
                    Quoted.of(text) + " is no text of a line: a line has no control characters, and " + LONGEST
                            + " characters at most are looked for");
        }
        LinePattern pattern = new LinePattern(Arrays.asList(text.split("\\*", -1)));
        if (pattern.longest().isBlank()) {
            throw new ProbeException(Reason.MALFORMED, Quoted.of(text) + " asks for any line; say what is in it");
        }
        return pattern;
    }

    private static boolean endsLines(int c) {
        return Character.isISOControl(c) && c != '\t' || c == '\u2028' || c == '\u2029';
    }

    /** The longest of the parts: every line that fits holds it, so that a host can be asked for those lines alone. */
    public String longest() {
        return parts.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
    }

    /** Whether a line begins with the pattern, white space before it aside. */
    public boolean begins(String line) {
        String text = line.stripLeading();
        String first = parts.getFirst().stripLeading();
        return text.startsWith(first) && follow(text, first.length(), parts.subList(1, parts.size()));
    }

    /** Whether a line holds the pattern anywhere. Letter case counts. */
    public boolean within(String line) {
        return follow(line, 0, parts);
    }

    /** The first place where a part fits leaves the most room for the next, so that no place has to be tried twice. */
    private static boolean follow(String line, int from, List<String> parts) {
        int at = from;
        for (String part : parts) {
            int found = line.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return true;
    }

    @Override
    public String toString() {
        return String.join("*", parts);
    }
}
