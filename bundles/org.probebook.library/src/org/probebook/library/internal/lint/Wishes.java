// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.probebook.library.lint.Subject;

/** Who wants what of which value, over a whole library. Safe in any thread. */
final class Wishes {
    private final Map<String, Wanted> bySubject = new TreeMap<>();

    /** A subject with all that is wanted of it. */
    record Wanted(Subject subject, Map<String, Group> groups) {

        /**
         * Those who count. Where a problem has knowledge about the subject, its author has read the article: of its text counts what the knowledge says too, which shows where it comes
         * from.
         */
        List<Group> counting() {
            Set<String> known = groups.values().stream().flatMap(Group::known).collect(Collectors.toSet());
            return groups.values().stream().map(group -> {
                Set<String> here = group.known().collect(Collectors.toSet());
                return new Group(group.want(),
                        group.voices().stream().filter(voice -> !known.contains(voice.problem()) || here.contains(voice.problem()))
                                .toList());
            }).filter(group -> !group.voices().isEmpty()).toList();
        }
    }

    /** Those who want the same. */
    record Group(Want want, List<Voice> voices) {

        /** The problems of those, with repeats. */
        Stream<String> problems() {
            return voices.stream().map(Voice::problem);
        }

        /** The problems whose knowledge wants it. */
        private Stream<String> known() {
            return voices.stream().filter(voice -> !voice.wish().problem().isEmpty()).map(Voice::problem);
        }
    }

    /** Of several spellings the first in alphabetical order is kept, so that it does not matter which article was read first. */
    synchronized void add(String key, Subject subject, Want want, List<Voice> voices) {
        Wanted wanted = bySubject.merge(key, new Wanted(subject, new TreeMap<>()),
                (old, now) -> now.subject().line().compareTo(old.subject().line()) < 0 ? new Wanted(now.subject(), old.groups()) : old);
        Group group = wanted.groups().merge(want.key(), new Group(want, new ArrayList<>()),
                (old, now) -> now.want().words().compareTo(old.want().words()) < 0 ? new Group(now.want(), old.voices()) : old);
        group.voices().addAll(voices);
    }

    /** In the order of the subjects' keys; to be called when no more come. */
    synchronized List<Wanted> all() {
        return List.copyOf(bySubject.values());
    }
}
