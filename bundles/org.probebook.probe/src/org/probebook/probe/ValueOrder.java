// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How values stand to one another. */
public enum ValueOrder {
    /** As decimal numbers; hexadecimal with {@code 0x} is read too. */
    NUMBER {
        @Override
        public boolean reads(String text) {
            String stripped = text.strip();
            return HEX.matcher(stripped).matches() || DECIMAL.matcher(stripped).matches();
        }

        @Override
        public int compare(String left, String right) {
            return number(left).compareTo(number(right));
        }
    },
    /** As numbers between dots, part by part; missing parts are 0. */
    VERSION {
        @Override
        public boolean reads(String text) {
            return PARTS.matcher(text.strip()).matches();
        }

        @Override
        public int compare(String left, String right) {
            return Arrays.compare(version(left), version(right));
        }
    },
    /** As moments: {@code 2031-01-31T12:00:00Z} by ISO 8601, with an offset or in UTC; a day alone is its beginning in UTC. */
    TIME {
        @Override
        public boolean reads(String text) {
            try {
                return time(text) != null;
            } catch (DateTimeException e) {
                return false;
            }
        }

        @Override
        public int compare(String left, String right) {
            return time(left).compareTo(time(right));
        }
    },
    /** Letter case and white space around it aside. */
    TEXT {
        @Override
        public boolean reads(String text) {
            return true;
        }

        @Override
        public int compare(String left, String right) {
            return left.strip().toLowerCase(Locale.ROOT).compareTo(right.strip().toLowerCase(Locale.ROOT));
        }
    };

    private static final Pattern HEX = Pattern.compile("0[xX][0-9a-fA-F]{1,16}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,15})?");
    private static final Pattern PARTS = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){0,7}");

    /** Whether a text is a value that can be compared so. */
    public abstract boolean reads(String text);

    /**
     * Below 0, 0 or above 0, as a comparator tells.
     *
     * @throws IllegalArgumentException when one of them is not read
     */
    public abstract int compare(String left, String right);

    /** The order in which all of some values, whose type nobody told, can be compared: as numbers, else as versions, else as texts. */
    public static ValueOrder of(String... values) {
        return Stream.of(NUMBER, VERSION).filter(order -> Arrays.stream(values).allMatch(order::reads)).findFirst().orElse(TEXT);
    }

    private static BigDecimal number(String text) {
        String stripped = text.strip();
        return HEX.matcher(stripped).matches() ? new BigDecimal(new BigInteger(stripped.substring(2), 16)) : new BigDecimal(stripped);
    }

    private static Instant time(String text) {
        String stripped = text.strip();
        return stripped.indexOf('T') < 0
                ? LocalDate.parse(stripped).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(stripped).toInstant();
    }

    /** The parts of a version without the zeros at its end, since 4.0 is 4.0.0. */
    private static int[] version(String text) {
        int[] parts = Arrays.stream(text.strip().split("\\.")).mapToInt(Integer::parseInt).toArray();
        int length = parts.length;
        while (length > 0 && parts[length - 1] == 0) {
            length--;
        }
        return Arrays.copyOf(parts, length);
    }
}
