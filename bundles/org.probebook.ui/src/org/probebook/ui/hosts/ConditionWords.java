// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.hosts;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.probebook.knowledge.AllOf;
import org.probebook.knowledge.AnyOf;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.Role;
import org.probebook.probe.ProbeWords;
import org.probebook.ui.Words;

/** Conditions in words. Any thread. */
public final class ConditionWords {
    private ConditionWords() {
    }

    /** What the condition says; what is asked, where its author gave it no words. */
    public static String label(Condition condition) {
        String label = Words.in(condition.getLabel());
        if (!label.isBlank()) {
            return label;
        }
        return switch (condition) {
            case Expectation expectation when expectation.getProbe() != null -> ProbeWords.line(expectation.getProbe());
            case AllOf all -> Messages.condition_allOf;
            case AnyOf any -> Messages.condition_anyOf;
            default -> Messages.condition_not;
        };
    }

    /** The question that is put to the host. */
    public static String question(Expectation expectation) {
        return expectation.getProbe() == null ? "" : ProbeWords.line(expectation.getProbe());
    }

    /** The observation at which the condition holds: {@code not 0 (600 where there is none)}. */
    public static String holdsWhen(Expectation expectation) {
        String words = compared(expectation);
        String attribute = Objects.requireNonNullElse(expectation.getAttribute(), "");
        String named = attribute.isEmpty() ? words : NLS.bind(Messages.expected_attribute, attribute.replace('-', ' '), words);
        String absent = expectation.getWhenAbsent();
        return absent == null ? named : NLS.bind(Messages.expected_whenAbsent, named, absent);
    }

    private static String compared(Expectation expectation) {
        String value = Objects.requireNonNullElse(expectation.getExpected(), "");
        return NLS.bind(switch (expectation.getComparator()) {
            case EQUAL -> Messages.expected_equal;
            case NOT_EQUAL -> Messages.expected_notEqual;
            case LESS -> Messages.expected_less;
            case AT_MOST -> Messages.expected_atMost;
            case GREATER -> Messages.expected_greater;
            case AT_LEAST -> Messages.expected_atLeast;
            case CONTAINS -> Messages.expected_contains;
            case NOT_CONTAINS -> Messages.expected_notContains;
            case MATCHES -> Messages.expected_matches;
            case EXISTS -> Messages.expected_exists;
            case ABSENT -> Messages.expected_absent;
            case BETWEEN -> Messages.expected_between;
            case NOT_BETWEEN -> Messages.expected_notBetween;
        }, value);
    }

    /** A role by its name. */
    public static String role(Role role) {
        return switch (role) {
            case SERVER -> Messages.role_server;
            case CLIENT -> Messages.role_client;
            case HOST, INHERITED -> Messages.role_host;
        };
    }

    /** Which machine of the problem a role is. */
    public static String roleMeaning(Role role) {
        return switch (role) {
            case SERVER -> Messages.role_serverMeaning;
            case CLIENT -> Messages.role_clientMeaning;
            case HOST, INHERITED -> Messages.role_hostMeaning;
        };
    }

    /** What a condition is evidence for. */
    public static String purpose(Purpose purpose) {
        return switch (purpose) {
            case SYMPTOM -> Messages.purpose_symptom;
            case FIX -> Messages.purpose_fix;
            case CAUSE, INHERITED -> Messages.purpose_cause;
        };
    }
}
