// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that gives up when a regular expression looks at it too often. Patterns come from packs: one that backtracks without end must not hold up a run, and the JDK's
 * matcher has no limit of its own.
 */
final class BoundedText implements CharSequence {
    private static final int LOOKS = 20_000_000;
    /** A repetition that is counted; what looks so inside of a class or a quotation only makes a pattern seem longer. */
    private static final Pattern COUNT = Pattern.compile("\\{(\\d+)");
    private static final long REPETITIONS = 10_000_000;
    private final CharSequence text;
    private final int[] looks;

    BoundedText(CharSequence text) {
        this(text, new int[1]);
    }

    /**
     * Reads a pattern. Counted repetitions within each other may repeat nothing at all without end, which looks at no text, so they have a limit of their own.
     *
     * @throws TooLong when it has too many of them
     */
    static Pattern pattern(String regex) {
        double repetitions = 1;
        for (Matcher count = COUNT.matcher(regex); count.find();) {
            repetitions *= Math.max(1, Double.parseDouble(count.group(1)));
        }
        if (repetitions > REPETITIONS) {
            throw new TooLong();
        }
        return Pattern.compile(regex, Pattern.DOTALL);
    }

    private BoundedText(CharSequence text, int[] looks) {
        this.text = text;
        this.looks = looks;
    }

    @Override
    public char charAt(int index) {
        if (++looks[0] > LOOKS) {
            throw new TooLong();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BoundedText(text.subSequence(start, end), looks);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The limit was reached. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
