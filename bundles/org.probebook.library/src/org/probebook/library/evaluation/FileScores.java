// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a library made of a file of queries.
 *
 * @param answers in the order of the file
 */
public record FileScores(QueryFile file, List<Answer> answers) {
    public FileScores {
        answers = List.copyOf(answers);
    }

    /** All queries. */
    public Scores all() {
        return Scores.of(answers);
    }

    /** The queries of each language. */
    public SortedMap<String, Scores> languages() {
        return by(EvaluationQuery::language);
    }

    /** The queries of each kind, whatever its detail. */
    public SortedMap<String, Scores> kinds() {
        return by(EvaluationQuery::sort);
    }

    private SortedMap<String, Scores> by(Function<EvaluationQuery, String> group) {
        SortedMap<String, List<Answer>> groups = new TreeMap<>();
        answers.forEach(answer -> groups.computeIfAbsent(group.apply(answer.query()), g -> new ArrayList<>()).add(answer));
        SortedMap<String, Scores> scores = new TreeMap<>();
        groups.forEach((name, members) -> scores.put(name, Scores.of(members)));
        return scores;
    }
}
