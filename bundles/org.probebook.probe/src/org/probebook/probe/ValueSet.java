// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.probebook.knowledge.Comparator;

/**
 * The values that a comparison is true of, and whether it is true of a host that has no value: for telling whether two wishes can be met at once. Immutable. Numbers are taken
 * as if there were others between any two.
 */
public final class ValueSet {
    private static final Pattern RANGE = Pattern.compile("(.*?)\\.\\.(.*)");
    private static final Interval ALL = new Interval(null, false, null, false);

    private final ValueOrder order;
    private final List<Interval> intervals;
    private final boolean absent;

    /** Null: no bound. */
    private record Interval(String low, boolean lowIn, String high, boolean highIn) {
    }

    private ValueSet(ValueOrder order, List<Interval> intervals, boolean absent) {
        this.order = order;
        this.intervals = List.copyOf(intervals);
        this.absent = absent;
    }

    /**
     * What an expectation's comparison is true of.
     *
     * @param expected may be null where the comparator needs none
     * @param whenAbsent what an absent value counts as; null or empty: it matches nothing but {@code absent}
     * @return empty when a value cannot be read in this order, or the comparator looks at a part of the text only
     */
    public static Optional<ValueSet> of(ValueOrder order, Comparator comparator, String expected, String whenAbsent) {
        return switch (comparator) {
            case EXISTS -> Optional.of(new ValueSet(order, List.of(ALL), false));
            case ABSENT -> Optional.of(none(order));
            default -> ofValue(order, comparator, expected).map(set -> set.withAbsent(whenAbsent));
        };
    }

    /** No value at all. */
    public static ValueSet none(ValueOrder order) {
        return new ValueSet(order, List.of(), true);
    }

    /**
     * One value, and nothing else.
     *
     * @throws IllegalArgumentException when the order does not read it
     */
    public static ValueSet only(ValueOrder order, String value) {
        return ofValue(order, Comparator.EQUAL, value).orElseThrow(() -> new IllegalArgumentException(value));
    }

    private static Optional<ValueSet> ofValue(ValueOrder order, Comparator comparator, String expected) {
        if (expected == null) {
            return Optional.empty();
        }
        return switch (comparator) {
            case BETWEEN -> range(order, expected);
            case NOT_BETWEEN -> range(order, expected).map(ValueSet::others);
            case NOT_EQUAL -> ofValue(order, Comparator.EQUAL, expected).map(ValueSet::others);
            case EQUAL, LESS, AT_MOST, GREATER, AT_LEAST -> order.reads(expected)
                    ? Optional.of(new ValueSet(order, List.of(interval(comparator, expected)), false))
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Interval interval(Comparator comparator, String value) {
        return switch (comparator) {
            case LESS -> new Interval(null, false, value, false);
            case AT_MOST -> new Interval(null, false, value, true);
            case GREATER -> new Interval(value, false, null, false);
            case AT_LEAST -> new Interval(value, true, null, false);
            default -> new Interval(value, true, value, true);
        };
    }

    /**
     * The values between two bounds, both included.
     *
     * @param range as {@code 1..600}; one of the bounds may be missing
     * @return empty when it is no range, or a bound cannot be read in this order
     */
    public static Optional<ValueSet> range(ValueOrder order, String range) {
        Matcher bounds = RANGE.matcher(range);
        if (!bounds.matches()) {
            return Optional.empty();
        }
        String low = bounds.group(1).isBlank() ? null : bounds.group(1).strip();
        String high = bounds.group(2).isBlank() ? null : bounds.group(2).strip();
        if (Stream.of(Optional.ofNullable(low), Optional.ofNullable(high)).flatMap(Optional::stream)
                .anyMatch(bound -> !order.reads(bound))) {
            return Optional.empty();
        }
        Interval interval = new Interval(low, true, high, true);
        return Optional.of(new ValueSet(order, empty(order, interval) ? List.of() : List.of(interval), false));
    }

    private ValueSet withAbsent(String standsFor) {
        boolean counts = standsFor != null && !standsFor.isEmpty();
        return counts ? new ValueSet(order, intervals, order.reads(standsFor) && contains(standsFor)) : this;
    }

    /** All that is not in it, absence included where this one does not include it. */
    public ValueSet complement() {
        return new ValueSet(order, others().intervals, !absent);
    }

    /** The values that are not in it; absence is not. */
    private ValueSet others() {
        List<Interval> rest = List.of(ALL);
        for (Interval interval : intervals) {
            List<Interval> left = new ArrayList<>();
            for (Interval one : rest) {
                Stream.of(new Interval(null, false, interval.low(), !interval.lowIn()),
                        new Interval(interval.high(), !interval.highIn(), null, false))
                        .filter(side -> side.low() != null || side.high() != null).map(side -> common(one, side))
                        .filter(part -> !empty(order, part)).forEach(left::add);
            }
            rest = left;
        }
        return new ValueSet(order, rest, false);
    }

    /** All that is in either; both must be of one order. */
    public ValueSet or(ValueSet other) {
        checkOrder(other);
        return new ValueSet(order, Stream.concat(intervals.stream(), other.intervals.stream()).toList(), absent || other.absent);
    }

    /** The same values without absence. */
    public ValueSet present() {
        return new ValueSet(order, intervals, false);
    }

    /** Whether a value is in it. */
    public boolean contains(String value) {
        Interval point = new Interval(value, true, value, true);
        return intervals.stream().anyMatch(interval -> !empty(order, common(interval, point)));
    }

    /** Whether something is in both: a value, or its absence. Both must be of one order. */
    public boolean intersects(ValueSet other) {
        checkOrder(other);
        return absent && other.absent
                || intervals.stream().anyMatch(mine -> other.intervals.stream().anyMatch(theirs -> !empty(order, common(mine, theirs))));
    }

    private void checkOrder(ValueSet other) {
        if (order != other.order) {
            throw new IllegalArgumentException(order + " and " + other.order);
        }
    }

    private Interval common(Interval one, Interval two) {
        boolean lowOfOne = two.low() == null || one.low() != null && below(two.low(), two.lowIn(), one.low(), one.lowIn());
        boolean highOfOne = two.high() == null || one.high() != null && below(one.high(), !one.highIn(), two.high(), !two.highIn());
        return new Interval(lowOfOne ? one.low() : two.low(), lowOfOne ? one.lowIn() : two.lowIn(), highOfOne ? one.high() : two.high(),
                highOfOne ? one.highIn() : two.highIn());
    }

    /** Whether one bound comes before another; of the same value, the one that {@code first} is set for. */
    private boolean below(String left, boolean leftFirst, String right, boolean rightFirst) {
        int compared = order.compare(left, right);
        return compared < 0 || compared == 0 && (leftFirst || !rightFirst);
    }

    private static boolean empty(ValueOrder order, Interval interval) {
        if (interval.low() == null || interval.high() == null) {
            return false;
        }
        int compared = order.compare(interval.low(), interval.high());
        return compared > 0 || compared == 0 && !(interval.lowIn() && interval.highIn());
    }
}
