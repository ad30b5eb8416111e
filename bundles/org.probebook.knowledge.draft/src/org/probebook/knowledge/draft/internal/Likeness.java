// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Composite;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.Not;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Symptom;
import org.probebook.knowledge.Text;

/** Whether two elements of the model say the same, or were taken from the same words. */
public final class Likeness {
    private Likeness() {
    }

    public static boolean of(Symptom one, Symptom other) {
        return text(one.getStatement(), other.getStatement()) || passages(one.getPassages(), other.getPassages());
    }

    public static boolean of(Cause one, Cause other) {
        return text(one.getStatement(), other.getStatement()) || passages(one.getPassages(), other.getPassages());
    }

    public static boolean of(Fix one, Fix other) {
        return text(one.getTitle(), other.getTitle()) || passages(one.getPassages(), other.getPassages());
    }

    /** Expectations are alike when they ask the same and compare it with the same, or stand for the same words and ask in the same way; composites when their parts are. */
    public static boolean of(Condition one, Condition other) {
        if (one instanceof Expectation left && other instanceof Expectation right) {
            return expectations(left, right);
        }
        if (one instanceof Composite left && other instanceof Composite right) {
            return left.eClass() == right.eClass() && !right.getParts().isEmpty()
                    && right.getParts().stream().allMatch(part -> left.getParts().stream().anyMatch(mine -> of(mine, part)));
        }
        return one instanceof Not left && other instanceof Not right && left.getPart() != null && right.getPart() != null
                && of(left.getPart(), right.getPart());
    }

    public static boolean of(Passage one, Passage other) {
        return Objects.equals(one.getArticle(), other.getArticle()) && quote(one).equals(quote(other));
    }

    private static boolean expectations(Expectation one, Expectation other) {
        if (one.getProbe() == null || other.getProbe() == null) {
            return false;
        }
        boolean compared = one.getComparator() == other.getComparator() && Objects.equals(one.getExpected(), other.getExpected())
                && Objects.equals(one.getAttribute(), other.getAttribute());
        if (EcoreUtil.equals(one.getProbe(), other.getProbe())) {
            return compared || passages(one.getPassages(), other.getPassages()) && one.getComparator() == other.getComparator();
        }
        return compared && one.getProbe().eClass() == other.getProbe().eClass() && passages(one.getPassages(), other.getPassages());
    }

    private static boolean passages(List<Passage> ones, List<Passage> others) {
        return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> of(one, other)));
    }

    private static boolean text(List<Text> ones, List<Text> others) {
        return ones.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> words(one).equalsIgnoreCase(words(other)) && !words(one).isEmpty()));
    }

    private static String words(Text text) {
        return text.getValue() == null ? "" : Shortened.line(text.getValue());
    }

    private static String quote(Passage passage) {
        return passage.getQuote() == null ? "" : Shortened.line(passage.getQuote());
    }
}
