// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.probebook.article.ArticleName;
import org.probebook.library.lint.Conflict;
import org.probebook.library.lint.DeadReference;
import org.probebook.library.lint.LintReport;
import org.probebook.library.lint.Quotation;
import org.probebook.library.lint.Wish;

/**
 * The part of a report that concerns some articles and problems.
 *
 * @param keys of the ids of the articles and problems
 */
public record Selection(Set<String> keys) {

    /** What names them, is in them, or is in the way of what they want. */
    public LintReport of(LintReport whole) {
        return new LintReport(whole.articles(), whole.problems(),
                whole.deadReferences().stream().flatMap(this::dead).sorted(DeadReference.MOST_NAMED).toList(),
                whole.violations().stream().filter(violation -> has(violation.problem())).toList(),
                whole.conflicts().stream().filter(this::concerns).toList(), whole.unreadable());
    }

    private Stream<DeadReference> dead(DeadReference dead) {
        List<Quotation> by = dead.by().stream().filter(place -> has(place.article())).toList();
        return by.isEmpty() ? Stream.of() : Stream.of(new DeadReference(dead.target(), by));
    }

    private boolean concerns(Conflict conflict) {
        return Stream.of(conflict.first(), conflict.second()).flatMap(side -> side.wishes().stream()).anyMatch(this::has);
    }

    private boolean has(Wish wish) {
        return has(wish.from().article()) || has(wish.problem());
    }

    private boolean has(String id) {
        return !id.isEmpty() && keys.contains(ArticleName.key(id));
    }
}
