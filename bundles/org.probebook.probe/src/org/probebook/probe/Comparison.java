// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.probebook.knowledge.Comparator;

/** Compares an observed value with an expected one by the type of the attribute. */
record Comparison(Attribute.Type type) {
    private static final Pattern RANGE = Pattern.compile("(.+?)\\.\\.(.+)");

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
        if (type != Attribute.Type.TEXT && type != Attribute.Type.TRUTH) {
            return ranked(observed, expected);
        }
        boolean numbers = ValueOrder.NUMBER.reads(observed) && ValueOrder.NUMBER.reads(expected);
        return (numbers ? ValueOrder.NUMBER : ValueOrder.TEXT).compare(observed, expected);
    }

    private int ranked(String observed, String expected) throws ProbeException {
        ValueOrder order = switch (type) {
            case VERSION -> ValueOrder.VERSION;
            case TIME -> ValueOrder.TIME;
            case NUMBER, TEXT, TRUTH -> ValueOrder.NUMBER;
        };
        return order.compare(needed(order, observed), needed(order, expected));
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
            return BoundedText.pattern(pattern).matcher(new BoundedText(observed)).matches();
        } catch (PatternSyntaxException e) {
            throw new ProbeException(Reason.MALFORMED, "'" + pattern + "' is no regular expression: " + e.getDescription(), e);
        } catch (BoundedText.TooLong | StackOverflowError e) {
            throw new ProbeException(Reason.MALFORMED,
                    "the pattern '" + pattern + "' takes too long on the observed text, or nests too deep; simplify it", e);
        }
    }

    private static String needed(ValueOrder order, String text) throws ProbeException {
        if (!order.reads(text)) {
            throw new ProbeException(Reason.MALFORMED, "'" + text + "' is no " + order.name().toLowerCase(Locale.ROOT));
        }
        return text;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
