// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.probebook.fact.Fact.ServiceState;
import org.probebook.fact.internal.remark.Lexicon;
import org.probebook.fact.internal.remark.Phrases;

/** What English words tell of a service. */
final class ServiceWords {
    static final Set<String> IF;
    static final Set<String> MUST;
    static final Set<String> SURE;
    static final Set<String> FAILING;
    static final Set<String> NOT;
    static final Set<String> MAY;
    static final Set<String> DOING;
    static final Set<String> BEHIND;
    static final Set<String> EDGE;
    static final Set<String> JOINT;
    static final Set<String> SOFT;
    static final Set<String> GENERIC;
    static final Set<String> KNOWN;
    static final Set<String> ALONE;
    /** One of these stands in every passage that tells of services. */
    private static final Phrases HINTS;
    static final Set<String> VERSION;
    private static final Map<String, ServiceState> ORDERS = new HashMap<>();
    private static final Map<String, ServiceState> DOINGS = new HashMap<>();
    private static final Map<String, ServiceState> STATES = new HashMap<>();

    static {
        Lexicon words = new Lexicon(ServiceWords.class, "words.tsv");
        IF = words.of("if");
        MUST = words.of("must");
        SURE = words.of("sure");
        FAILING = words.of("failing");
        NOT = words.of("not");
        MAY = words.of("may");
        DOING = words.of("doing");
        BEHIND = words.of("behind");
        EDGE = words.of("edge");
        JOINT = words.of("joint");
        SOFT = words.of("soft");
        GENERIC = words.of("generic");
        KNOWN = words.of("known");
        ALONE = words.of("alone");
        Set<String> hints = new HashSet<>(ALONE);
        hints.addAll(words.of("hint"));
        HINTS = new Phrases(hints);
        VERSION = words.of("version");
        fill(ORDERS, words, "start", "stop", "restart");
        fill(DOINGS, words, "starting", "stopping", "restarting");
        fill(STATES, words, "started", "stopped", "restarted");
    }

    private ServiceWords() {
    }

    private static void fill(Map<String, ServiceState> map, Lexicon words, String running, String stopped, String restart) {
        words.of(running).forEach(word -> map.put(word, ServiceState.RUNNING));
        words.of(stopped).forEach(word -> map.put(word, ServiceState.STOPPED));
        words.of(restart).forEach(word -> map.put(word, ServiceState.RESTART));
    }

    /** Whether a piece of a text can tell of services; quick. */
    static boolean hinted(String text, int from, int to) {
        return HINTS.in(text, from, to);
    }

    /** What an order such as {@code stop} brings about; null for other words. */
    static ServiceState order(String word) {
        return ORDERS.get(word);
    }

    /** What {@code stopping} brings about; null for other words. */
    static ServiceState doing(String word) {
        return DOINGS.get(word);
    }

    /** What {@code stopped} says of a service; null for other words. */
    static ServiceState state(String word) {
        return STATES.get(word);
    }
}
