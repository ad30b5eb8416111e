// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of one side of parallel texts, numbered from 1; 0 stands for no word at all. Remembers how each is spelt. */
final class Vocabulary {
    /** The number of what has no word on the other side. */
    static final int NOTHING = 0;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> bySpelling = new HashMap<>();
    private final List<String> terms = new ArrayList<>(List.of(""));
    private final List<Map<String, Integer>> spellings = new ArrayList<>(List.of(Map.of()));

    /** The number of a term, a new one when it was never met; counts its spelling. */
    int number(String term, String spelling) {
        int number = numbers.computeIfAbsent(term, each -> {
            terms.add(each);
            spellings.add(new HashMap<>(4));
            return terms.size() - 1;
        });
        spellings.get(number).merge(spelling, 1, Integer::sum);
        bySpelling.putIfAbsent(spelling, number);
        return number;
    }

    /** The number of a term that is spelt so, {@link #NOTHING} when there was none. */
    int findSpelt(String spelling) {
        return bySpelling.getOrDefault(spelling, NOTHING);
    }

    String term(int number) {
        return terms.get(number);
    }

    /** How the term is mostly spelt; of several, the first in the alphabet, so that the same texts always give the same. */
    String spelling(int number) {
        Comparator<Map.Entry<String, Integer>> byCount = Map.Entry.comparingByValue();
        return spellings.get(number).entrySet().stream().max(byCount.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow().getKey();
    }

    /** One more than the greatest number. */
    int size() {
        return terms.size();
    }
}
