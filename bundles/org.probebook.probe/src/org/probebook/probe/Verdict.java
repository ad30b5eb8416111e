// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.List;
import java.util.stream.Stream;

import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.Role;

/** What became of one condition in a run; verdicts nest as their conditions do. */
public sealed interface Verdict {

    Condition condition();

    Answer answer();

    /** The condition's purpose, or the one it takes from the condition around it; never {@code INHERITED}. */
    default Purpose purpose() {
        return Inherited.purpose(condition());
    }

    /** All leaves in the article's order. */
    default Stream<Verdict> leaves() {
        return Stream.of(this);
    }

    /** What hosts answered to its leaves, in the article's order. */
    default Stream<Finding> findings() {
        return leaves().flatMap(leaf -> leaf instanceof Judged judged ? Stream.of(judged.finding()) : Stream.empty());
    }

    /** An expectation that a host was asked about. */
    record Judged(Finding finding) implements Verdict {
        @Override
        public Expectation condition() {
            return finding.expectation();
        }

        @Override
        public Answer answer() {
            return finding.answer();
        }
    }

    /** An expectation whose role no host was named for; around it, it counts as unknown. */
    record Skipped(Expectation condition, Role role) implements Verdict {
        @Override
        public Answer answer() {
            return Answer.UNKNOWN;
        }
    }

    /** A composite, or a negation, with what became of its parts. */
    record Group(Condition condition, Answer answer, List<Verdict> parts) implements Verdict {
        public Group {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<Verdict> leaves() {
            return parts.stream().flatMap(Verdict::leaves);
        }

        /** Whether no host was named for any part. */
        public boolean skipped() {
            return leaves().allMatch(Skipped.class::isInstance);
        }
    }
}
