// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probebook.fact.Fact;

/** Finds the facts of a query. People type bare numbers where an article says what they are, so these count too, with less weight. */
final class QueryFacts {
    private static final int MOST = 24;
    private static final int SHORTEST_NUMBER = 2;
    private static final int LONGEST_NUMBER = 5;
    private static final float NAMED_THING = 0.6f;

    private QueryFacts() {
    }

    /** @param facts that were recognised in the text */
    static List<QueryFact> of(String text, List<Fact> facts) {
        Map<String, QueryFact> found = new LinkedHashMap<>();
        for (Fact fact : facts) {
            List<String> terms = fact.terms();
            found.putIfAbsent(fact.term(), new QueryFact(fact.label(), fact.term(), terms.subList(1, terms.size()), weight(fact)));
        }
        for (long number : bareNumbers(text, facts)) {
            String term = "number:" + number;
            found.putIfAbsent(term, new QueryFact(Long.toString(number), "", List.of(term), 1));
        }
        return found.values().stream().limit(MOST).toList();
    }

    private static float weight(Fact fact) {
        return switch (fact) {
            case Fact.ErrorCode code -> 1;
            case Fact.NamedCode code -> 1;
            default -> NAMED_THING;
        };
    }

    private static List<Long> bareNumbers(String text, List<Fact> facts) {
        List<Long> numbers = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at && !within(facts, at, end)) {
                addNumber(text.substring(at, end), numbers);
            }
            at = end + 1;
        }
        return numbers;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private static boolean within(List<Fact> facts, int from, int to) {
        return facts.stream().anyMatch(fact -> fact.at().from() < to && from < fact.at().to());
    }

    private static void addNumber(String word, List<Long> numbers) {
        boolean marked = word.length() > 2 && word.length() <= 10 && word.regionMatches(true, 0, "0x", 0, 2);
        if (marked && Character.digit(word.charAt(2), 16) >= 0 && word.chars().skip(2).allMatch(c -> Character.digit(c, 16) >= 0)) {
            numbers.add(Long.parseLong(word.substring(2), 16));
        } else if (word.length() >= SHORTEST_NUMBER && word.length() <= LONGEST_NUMBER
                && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            numbers.add(Long.parseLong(word));
        }
    }
}
