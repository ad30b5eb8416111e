// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.List;
import java.util.Optional;

import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;

/** Whether an expectation is met by what was observed. The same judgement serves a live host and a recording. */
record Judgement(Answer answer, Optional<String> observed) {

    /**
     * Judges.
     *
     * @throws ProbeException {@link Reason#MALFORMED} when the value cannot be compared, or the kind has no such attribute; the observation's own reason when the host does not tell it
     */
    static Judgement of(Expectation leaf, List<Attribute> attributes, Observation observation) throws ProbeException {
        Attribute attribute = attribute(leaf, attributes);
        Reason untold = observation.untold().get(attribute.name());
        if (untold != null) {
            throw new ProbeException(untold, "the host does not tell this (" + attribute.name() + ")");
        }
        Optional<String> observed = observation.value(attribute.name());
        Comparator comparator = leaf.getComparator();
        if (comparator == Comparator.EXISTS || comparator == Comparator.ABSENT) {
            return new Judgement(answer(observed.isPresent() == (comparator == Comparator.EXISTS)), observed);
        }
        Optional<String> value = observed.or(() -> Optional.ofNullable(leaf.getWhenAbsent()).filter(s -> !s.isEmpty()));
        if (value.isEmpty()) {
            return new Judgement(Answer.DOES_NOT_HOLD, observed);
        }
        return new Judgement(answer(Comparison.of(attribute.type()).meets(comparator, value.get(), leaf.getExpected())), observed);
    }

    private static Attribute attribute(Expectation leaf, List<Attribute> attributes) throws ProbeException {
        String wanted = leaf.getAttribute();
        if (wanted == null || wanted.isEmpty()) {
            return attributes.getFirst();
        }
        return attributes.stream().filter(a -> a.name().equals(wanted)).findFirst()
                .orElseThrow(() -> new ProbeException(Reason.MALFORMED,
                        "a " + ProbeWords.kind(leaf.getProbe()) + " observes no '" + wanted + "'"));
    }

    private static Answer answer(boolean met) {
        return met ? Answer.HOLDS : Answer.DOES_NOT_HOLD;
    }
}
