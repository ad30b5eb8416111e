// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.probebook.knowledge.Comparator;

/** Compares an observed value with an expected one by the type of the attribute. */
record Comparison(Attribute.Type type) {
    private static final Pattern RANGE = Pattern.compile("(.+?)\\.\\.(.+)");
    private static final Pattern HEX = Pattern.compile("0[xX][0-9a-fA-F]{1,16}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,15})?");
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){0,7}");

    static Comparison of(Attribute.Type type) {
        return new Comparison(type);
    }

    boolean meets(Comparator comparator, String observed, String expected) throws ProbeException {
        if (expected == null) {
            throw new ProbeException(Reason.MALFORMED, "the condition does not say what '" + observed + "' is compared with");
        }
        return switch (comparator) {
            case EQUAL -> order(observed, expected) == 0;
            case NOT_EQUAL -> order(observed, expected) != 0;
            case LESS -> ranked(observed, expected) < 0;
            case AT_MOST -> ranked(observed, expected) <= 0;
            case GREATER -> ranked(observed, expected) > 0;
            case AT_LEAST -> ranked(observed, expected) >= 0;
            case CONTAINS -> lower(observed).contains(lower(expected));
            case NOT_CONTAINS -> !lower(observed).contains(lower(expected));
            case MATCHES -> matches(observed, expected);
            case BETWEEN -> between(observed, expected);
            case NOT_BETWEEN -> !between(observed, expected);
            case EXISTS, ABSENT -> throw new IllegalArgumentException(comparator + " compares nothing");
        };
    }

    /** Texts that are both numbers are compared as such, so that 0x1 equals 1 in a registry value whose type is not known beforehand. */
    private int order(String observed, String expected) throws ProbeException {
        if (type == Attribute.Type.NUMBER || type == Attribute.Type.VERSION) {
            return ranked(observed, expected);
        }
        Optional<BigDecimal> left = number(observed);
        Optional<BigDecimal> right = number(expected);
        return left.isPresent() && right.isPresent()
                ? left.get().compareTo(right.get())
                : lower(observed.strip()).compareTo(lower(expected.strip()));
    }

    private int ranked(String observed, String expected) throws ProbeException {
        if (type == Attribute.Type.VERSION) {
            return Arrays.compare(version(observed), version(expected));
        }
        return needed(observed).compareTo(needed(expected));
    }

    private boolean between(String observed, String range) throws ProbeException {
        var bounds = RANGE.matcher(range);
        if (!bounds.matches()) {
            throw new ProbeException(Reason.MALFORMED, "'" + range + "' is no range; write it as 1..600");
        }
        return ranked(observed, bounds.group(1).strip()) >= 0 && ranked(observed, bounds.group(2).strip()) <= 0;
    }

    private static boolean matches(String observed, String pattern) throws ProbeException {
        try {
            return Pattern.compile(pattern, Pattern.DOTALL).matcher(new BoundedText(observed)).matches();
        } catch (PatternSyntaxException e) {
            throw new ProbeException(Reason.MALFORMED, "'" + pattern + "' is no regular expression: " + e.getDescription(), e);
        } catch (BoundedText.TooLong | StackOverflowError e) {
            throw new ProbeException(Reason.MALFORMED,
                    "the pattern '" + pattern + "' takes too long on the observed text, or nests too deep; simplify it", e);
        }
    }

    private static BigDecimal needed(String text) throws ProbeException {
        return number(text).orElseThrow(() -> new ProbeException(Reason.MALFORMED, "'" + text + "' is no number"));
    }

    private static Optional<BigDecimal> number(String text) {
        String stripped = text.strip();
        if (HEX.matcher(stripped).matches()) {
            return Optional.of(new BigDecimal(new BigInteger(stripped.substring(2), 16)));
        }
        return DECIMAL.matcher(stripped).matches() ? Optional.of(new BigDecimal(stripped)) : Optional.empty();
    }

    /** The parts of a version without the zeros at its end, since 4.0 is 4.0.0. */
    private static int[] version(String text) throws ProbeException {
        if (!VERSION.matcher(text.strip()).matches()) {
            throw new ProbeException(Reason.MALFORMED, "'" + text + "' is no version");
        }
        int[] parts = Arrays.stream(text.strip().split("\\.")).mapToInt(Integer::parseInt).toArray();
        int length = parts.length;
        while (length > 0 && parts[length - 1] == 0) {
            length--;
        }
        return Arrays.copyOf(parts, length);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
