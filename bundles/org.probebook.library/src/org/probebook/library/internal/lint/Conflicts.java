// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.probebook.library.internal.lint.Wishes.Group;
import org.probebook.library.internal.lint.Wishes.Wanted;
import org.probebook.library.lint.Conflict;
import org.probebook.library.lint.Side;
import org.probebook.library.lint.Wish;

/** Wishes that cannot be met together. */
final class Conflicts {
    /** The more different things are wanted of a value, the likelier it is that everybody chooses one of his own. */
    private static final double TWO = 2;
    private static final double OF_TEXTS = 0.6;
    /** What the library's own knowledge says is what checks and fixes go by. */
    private static final double OF_KNOWLEDGE = 1.5;
    private static final Comparator<Conflict> IMPORTANCE = Comparator.comparingDouble(Conflicts::importance).reversed()
            .thenComparing(Comparator.comparingInt(Conflicts::wishes).reversed()).thenComparing(conflict -> conflict.subject().line())
            .thenComparing(conflict -> conflict.first().wanted()).thenComparing(conflict -> conflict.second().wanted());

    private Conflicts() {
    }

    /** All of them: the surest first, before their like those with the library's own knowledge. */
    static List<Conflict> of(Wishes wishes) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Wanted wanted : wishes.all()) {
            List<Group> groups = wanted.counting();
            long problems = groups.stream().flatMap(Group::problems).distinct().count();
            double scatter = Math.min(1, TWO / Math.min(groups.size(), problems));
            for (int i = 0; i < groups.size(); i++) {
                for (Group other : groups.subList(i + 1, groups.size())) {
                    between(wanted, groups.get(i), other, scatter).ifPresent(conflicts::add);
                }
            }
        }
        conflicts.sort(IMPORTANCE);
        return conflicts;
    }

    private static Optional<Conflict> between(Wanted wanted, Group one, Group other, double scatter) {
        if (one.want().meets(other.want())) {
            return Optional.empty();
        }
        Set<String> both = one.problems().filter(other.problems().collect(Collectors.toSet())::contains).collect(Collectors.toSet());
        List<Voice> first = one.voices().stream().filter(voice -> decided(voice, other, both)).toList();
        List<Voice> second = other.voices().stream().filter(voice -> decided(voice, one, both)).toList();
        double confidence = first.stream().flatMap(mine -> second.stream().filter(mine::meets).map(mine::together))
                .mapToDouble(sure -> sure).max().orElse(0);
        double exact = one.want().exact() && other.want().exact() ? 1 : OF_TEXTS;
        return first.isEmpty()
                ? Optional.empty()
                : Optional
                        .of(new Conflict(wanted.subject(), rounded(confidence * scatter * exact), side(one, first), side(other, second)));
    }

    /** Whether a voice wants what it wants and nothing else, and somebody who does too is in its way. */
    private static boolean decided(Voice voice, Group other, Set<String> both) {
        return !both.contains(voice.problem())
                && other.voices().stream().filter(one -> !both.contains(one.problem())).anyMatch(voice::meets);
    }

    private static Side side(Group group, List<Voice> voices) {
        return new Side(group.want().words(), voices.stream().map(Voice::wish).distinct()
                .sorted(Comparator.comparing((Wish wish) -> wish.problem().isEmpty())
                        .thenComparing(Comparator.comparingDouble(Wish::confidence).reversed())
                        .thenComparing(wish -> wish.from().article()).thenComparing(wish -> wish.from().quote()))
                .toList());
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 100) / 100.0;
    }

    private static double importance(Conflict conflict) {
        boolean known = Stream.of(conflict.first(), conflict.second())
                .anyMatch(side -> side.wishes().stream().anyMatch(wish -> !wish.problem().isEmpty()));
        return conflict.confidence() * (known ? OF_KNOWLEDGE : 1);
    }

    private static int wishes(Conflict conflict) {
        return conflict.first().wishes().size() + conflict.second().wishes().size();
    }
}
