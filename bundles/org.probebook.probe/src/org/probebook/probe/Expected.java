// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;

/** What an expectation compares with, in words. */
public final class Expected {
    private Expected() {
    }

    /** One line: {@code value not equal 0 (absent counts as 600)}. */
    public static String words(Expectation expectation) {
        StringBuilder words = new StringBuilder();
        if (given(expectation.getAttribute())) {
            words.append(expectation.getAttribute().replace('-', ' ')).append(' ');
        }
        words.append(expectation.getComparator().getLiteral().replace('-', ' '));
        if (expectation.getComparator() != Comparator.EXISTS && expectation.getComparator() != Comparator.ABSENT) {
            words.append(' ').append(expectation.getExpected());
        }
        if (given(expectation.getWhenAbsent())) {
            words.append(" (absent counts as ").append(expectation.getWhenAbsent()).append(')');
        }
        return words.toString();
    }

    private static boolean given(String text) {
        return text != null && !text.isEmpty();
    }
}
