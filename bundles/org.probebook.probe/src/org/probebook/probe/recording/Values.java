// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.recording;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.probebook.knowledge.cases.CasesFactory;
import org.probebook.knowledge.cases.ObservedValue;
import org.probebook.knowledge.cases.RecordedReply;
import org.probebook.probe.Observation;
import org.probebook.probe.Platform;
import org.probebook.probe.Reason;

/** What was observed, as recordings hold it. */
final class Values {
    private static final String PLATFORM = "platform";
    private static final String EDITION = "edition";

    private Values() {
    }

    static void put(Map<String, String> values, RecordedReply reply) {
        values.forEach((name, value) -> {
            ObservedValue one = CasesFactory.eINSTANCE.createObservedValue();
            one.setName(name);
            one.setValue(value);
            reply.getValues().add(one);
        });
    }

    static void put(Observation observation, RecordedReply reply) {
        put(observation.values(), reply);
        observation.untold().forEach((name, reason) -> {
            ObservedValue one = CasesFactory.eINSTANCE.createObservedValue();
            one.setName(name);
            one.setReason(reason.token());
            reply.getValues().add(one);
        });
    }

    static Map<String, String> of(RecordedReply reply) {
        Map<String, String> values = new LinkedHashMap<>();
        reply.getValues().stream().filter(one -> one.getReason() == null).forEach(one -> values.put(one.getName(), text(one.getValue())));
        return values;
    }

    static Map<String, Reason> untold(RecordedReply reply) {
        Map<String, Reason> untold = new LinkedHashMap<>();
        reply.getValues().stream().filter(one -> one.getReason() != null)
                .forEach(one -> untold.put(one.getName(), reason(one.getReason())));
        return untold;
    }

    /** By its token; malformed where there is none such. */
    static Reason reason(String token) {
        return Stream.of(Reason.values()).filter(one -> one.token().equals(token)).findFirst().orElse(Reason.MALFORMED);
    }

    static Map<String, String> of(Platform platform) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(PLATFORM, platform.token());
        values.put(EDITION, platform.edition());
        return values;
    }

    static Platform platform(RecordedReply reply) {
        Map<String, String> values = of(reply);
        return new Platform(values.getOrDefault(PLATFORM, ""), values.getOrDefault(EDITION, ""), text(reply.getReply()));
    }

    /** A time to the millisecond. */
    static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    static double tenths(double millis) {
        return Math.round(millis * 10) / 10.0;
    }

    /** A text of the model, where one that is missing is empty. */
    static String text(String value) {
        return value == null ? "" : value;
    }
}
