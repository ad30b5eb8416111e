// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal.matrix;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A name as people order them: {@code web9} before {@code web10}, {@code 192.0.2.9} before {@code 192.0.2.10}. Made once for a name, since a table sorts often. */
record HostKey(List<String> pieces) implements Comparable<HostKey> {
    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");

    static HostKey of(String name) {
        return new HostKey(
                PIECE.matcher(name).results().map(MatchResult::group).map(piece -> ZEROS.matcher(piece).replaceFirst("")).toList());
    }

    @Override
    public int compareTo(HostKey other) {
        for (int i = 0; i < Math.min(pieces.size(), other.pieces.size()); i++) {
            int order = compare(pieces.get(i), other.pieces.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(pieces.size(), other.pieces.size());
    }

    /** Of two numbers without leading zeros the longer one is greater. */
    private static int compare(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return numbers && one.length() != other.length() ? Integer.compare(one.length(), other.length()) : one.compareToIgnoreCase(other);
    }
}
