// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.probe.Expected;
import org.probebook.probe.ValueOrder;
import org.probebook.probe.ValueSet;
import org.probebook.probe.validation.Compared;

/**
 * What a value is wanted to be. Two of the same words are the same.
 *
 * @param literals the values in it, which tell how it can be compared
 * @param set its values; empty where they cannot be told in that order
 */
record Want(String words, List<String> literals, Function<ValueOrder, Optional<ValueSet>> set) {

    /** Any of some values, as alternatives of one article are. */
    static Want values(List<String> values) {
        return new Want(String.join(" or ", values), values, order -> values.stream().allMatch(order::reads)
                ? values.stream().map(value -> ValueSet.only(order, value)).reduce(ValueSet::or)
                : Optional.empty());
    }

    /** Something between two bounds, as {@code 1..65535}; one may be missing. */
    static Want range(String range) {
        return new Want(range, bounds(range), order -> ValueSet.range(order, range));
    }

    static Want deleted() {
        return new Want("deleted", List.of(), order -> Optional.of(ValueSet.none(order)));
    }

    static Want there() {
        return new Want("there", List.of(), order -> ValueSet.of(order, Comparator.EXISTS, null, null));
    }

    /** What is no fault. Where nobody says what an absent value counts as, absence is no answer to anything. */
    static Want of(Compared compared) {
        Expectation leaf = compared.leaf();
        boolean existence = leaf.getComparator() == Comparator.EXISTS || leaf.getComparator() == Comparator.ABSENT;
        boolean absenceCounts = existence || leaf.getWhenAbsent() != null && !leaf.getWhenAbsent().isEmpty();
        List<String> literals = existence || leaf.getExpected() == null ? List.of() : bounds(leaf.getExpected());
        return new Want(words(compared), literals,
                order -> compared.fault(order).map(ValueSet::complement).map(right -> absenceCounts ? right : right.present()));
    }

    private static String words(Compared compared) {
        Expectation leaf = compared.leaf();
        String expected = leaf.getExpected();
        if (compared.negated()) {
            return leaf.getComparator() == Comparator.EQUAL ? expected : plain(leaf);
        }
        return switch (leaf.getComparator()) {
            case NOT_EQUAL, NOT_BETWEEN -> expected;
            case LESS -> "at least " + expected;
            case AT_MOST -> "more than " + expected;
            case GREATER -> "at most " + expected;
            case AT_LEAST -> "less than " + expected;
            case EXISTS -> "deleted";
            case ABSENT -> "there";
            default -> "not " + plain(leaf);
        };
    }

    private static String plain(Expectation leaf) {
        return Expected.words(leaf).replaceFirst(" \\(absent.*", "");
    }

    private static List<String> bounds(String range) {
        return Arrays.stream(range.split("\\.\\.")).filter(bound -> !bound.isBlank()).toList();
    }

    String key() {
        return words.toLowerCase(Locale.ROOT);
    }

    /** Whether some value meets both; so it is when that cannot be told. */
    boolean meets(Want other) {
        ValueOrder order = ValueOrder.of(Stream.of(literals, other.literals).flatMap(List::stream).toArray(String[]::new));
        Optional<ValueSet> mine = set.apply(order);
        Optional<ValueSet> theirs = other.set.apply(order);
        return mine.isEmpty() || theirs.isEmpty() || mine.get().intersects(theirs.get());
    }

    /** Whether all its values are numbers, or parts of versions; of texts it is seldom sure that they mean different things. */
    boolean exact() {
        return literals.stream().allMatch(value -> ValueOrder.VERSION.reads(value) || ValueOrder.NUMBER.reads(value));
    }
}
