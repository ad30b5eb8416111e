// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class QualityTest {
    private static final double EXACT = 1e-12;

    @Test
    void theFirstRelevantArticleGivesTheReciprocalOfItsRank() {
        assertEquals(1, Quality.of(List.of("a", "b"), List.of("a")).mrr10(), EXACT);
        assertEquals(1 / 3.0, Quality.of(List.of("x", "y", "b", "a"), List.of("a", "b")).mrr10(), EXACT);
        assertEquals(0, Quality.of(List.of("x"), List.of("a")).mrr10(), EXACT);
        assertEquals(0, Quality.of(List.of(), List.of("a")).mrr10(), EXACT);
    }

    @Test
    void gainIsDiscountedByTheLogarithmOfTheRankAndHeldAgainstTheBest() {
        // Relevant at ranks 2 and 3 of three that there are: 1/log2(3) + 1/log2(4) by 1 + 1/log2(3) + 1/log2(4).
        double gain = 1 / (Math.log(3) / Math.log(2)) + 0.5;
        assertEquals(gain / (1 + gain), Quality.of(List.of("x", "a", "b"), List.of("a", "b", "c")).ndcg10(), EXACT);
        assertEquals(1, Quality.of(List.of("b", "a"), List.of("a", "b")).ndcg10(), EXACT);
        List<String> many = IntStream.range(0, 25).mapToObj(i -> "r" + i).toList();
        assertEquals(1, Quality.of(many, many).ndcg10(), EXACT);
    }

    @Test
    void whatComesAfterTheTenthDoesNotCount() {
        List<String> nine = IntStream.range(0, 9).mapToObj(i -> "x" + i).toList();
        assertEquals(0.1, Quality.of(Stream.concat(nine.stream(), Stream.of("a")).toList(), List.of("a")).mrr10(), EXACT);
        Quality eleventh = Quality.of(Stream.of(nine.stream(), Stream.of("y", "a")).flatMap(s -> s).toList(), List.of("a"));
        assertEquals(new Quality(0, 0, 0, 0), eleventh);
    }

    @Test
    void anArticleThatComesAgainTakesNoRank() {
        assertEquals(0.5, Quality.of(List.of("Q1", "KB1", "q01", "Q2"), List.of("Q2")).mrr10(), EXACT);
        Quality twice = Quality.of(List.of("Q2", "KB2"), List.of("Q2", "Q3"));
        assertEquals(1 / (1 + Math.log(2) / Math.log(3)), twice.ndcg10(), EXACT);
    }

    @Test
    void numbersAreOneNameWithQAndWithKbAndOtherIdsAreTakenAsTheyAre() {
        assertEquals(1, Quality.of(List.of("KB258837"), List.of("Q258837")).r1());
        assertEquals(1, Quality.of(List.of("q0258837 "), List.of("KB258837")).r1());
        assertEquals(0, Quality.of(List.of("258838"), List.of("Q258837")).r1());
        assertEquals(0, Quality.of(List.of("notes/nl/Pump.md"), List.of("notes/nl/pump.md")).r1());
    }

    @Test
    void theSameRelevantArticleTwiceIsOne() {
        assertEquals(1, Quality.of(List.of("Q7"), List.of("Q7", "KB7")).ndcg10(), EXACT);
    }

    @Test
    void theMeanOfNoneIsNothing() {
        assertEquals(new Quality(0, 0, 0, 0), Quality.mean(List.of()));
        assertEquals(new Quality(0.5, 0.5, 0.5, 0.5), Quality.mean(List.of(new Quality(1, 1, 1, 1), new Quality(0, 0, 0, 0))));
    }
}
