// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.probebook.library.lint.Subject;

/** Who wants what of which value, over a whole library. Safe in any thread. */
final class Wishes {
    private final Map<String, Wanted> bySubject = new TreeMap<>();

    /** A subject with all that is wanted of it. */
    record Wanted(Subject subject, Map<String, Group> groups) {
    }

    /** Those who want the same. */
    record Group(Want want, List<Voice> voices) {
    }

    synchronized void add(String key, Subject subject, Want want, List<Voice> voices) {
        Wanted wanted = bySubject.computeIfAbsent(key, k -> new Wanted(subject, new LinkedHashMap<>()));
        wanted.groups().computeIfAbsent(want.key(), k -> new Group(want, new ArrayList<>())).voices().addAll(voices);
    }

    /** In the order of the subjects' keys; to be called when no more come. */
    synchronized List<Wanted> all() {
        return List.copyOf(bySubject.values());
    }
}
