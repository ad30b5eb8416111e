// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.fleet.internal.matrix;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names as people order them: {@code web9} before {@code web10}, {@code 192.0.2.9} before {@code 192.0.2.10}. */
final class HostOrder implements Comparator<String> {
    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(String one, String other) {
        var ones = PIECE.matcher(one).results().map(MatchResult::group).iterator();
        var others = PIECE.matcher(other).results().map(MatchResult::group).iterator();
        while (ones.hasNext() && others.hasNext()) {
            int order = piece(ones.next(), others.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(ones.hasNext(), others.hasNext());
    }

    private static int piece(String one, String other) {
        return Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0))
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareToIgnoreCase(other);
    }
}
