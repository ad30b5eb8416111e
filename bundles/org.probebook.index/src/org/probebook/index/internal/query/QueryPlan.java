// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.probebook.index.MessageQuestion;
import org.probebook.index.Reason;
import org.probebook.index.internal.FieldNames;

/**
 * How a request is answered.
 *
 * @param query finds and scores
 * @param unfiltered finds the same without the filter
 * @param runs score what was found best once more, by a few words that stand together
 * @param text what was typed
 * @param spoken key of the language that the text was taken to be in; empty where that could not be told
 * @param name key of the article that the whole text names; empty when it is none
 * @param clauses what speaks for an article, each by itself
 * @param questions errors whose message the text may quote
 */
public record QueryPlan(Query query, Query unfiltered, List<Query> runs, QueryText text, String spoken, String name, List<Clause> clauses,
        List<MessageQuestion> questions) {
    public QueryPlan {
        runs = List.copyOf(runs);
        clauses = List.copyOf(clauses);
        questions = List.copyOf(questions);
    }

    /**
     * Finds what quotes an error's message, whose words may be such that many articles hold more of the others.
     *
     * @param exactly or with other words between
     */
    public List<Query> quotes(boolean exactly) {
        return clauses.stream().filter(clause -> clause.kind() == Reason.Kind.MESSAGE).flatMap(clause -> clause.phrases().stream())
                .filter(phrase -> quotes(phrase, exactly)).toList();
    }

    private static boolean quotes(Query query, boolean exactly) {
        return query instanceof BoostQuery boosted && boosted.getQuery() instanceof PhraseQuery phrase && exactly == (phrase.getSlop() == 0)
                && !FieldNames.isSubject(phrase.getField());
    }

    /** What scores once more what was found best: dear to ask of all that match, and of no use for the rest. */
    public List<Query> together() {
        List<Query> together = new ArrayList<>(runs);
        clauses.forEach(clause -> together.addAll(clause.phrases()));
        return together;
    }
}
