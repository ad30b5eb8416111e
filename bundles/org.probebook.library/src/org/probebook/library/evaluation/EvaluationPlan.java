// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is evaluated, and how.
 *
 * @param files of queries
 * @param within keeps the articles of a language (its BCP 47 tag), or those whose ids are the first column of a file; empty: all
 * @param lexicons a file that the learning tool made, in place of the product's lexicons; empty: the product's
 * @param meaning whether vectors count
 * @param told whether the ranking is told the language of each query; or else it finds out
 * @param limit how many articles of each ranking are kept, from {@value #LEAST}
 */
public record EvaluationPlan(List<QueryFile> files, Optional<String> within, Optional<Path> lexicons, boolean meaning, boolean told,
        int limit) {
    /** So many count. */
    public static final int LEAST = 10;

    public EvaluationPlan {
        files = List.copyOf(files);
        Objects.requireNonNull(within);
        Objects.requireNonNull(lexicons);
        if (limit < LEAST) {
            throw new IllegalArgumentException("limit must be at least " + LEAST + ", not " + limit);
        }
    }

    /** Everything, with what meaning there is, in the languages of the queries. */
    public static EvaluationPlan of(List<QueryFile> files) {
        return new EvaluationPlan(files, Optional.empty(), Optional.empty(), true, true, LEAST);
    }
}
