// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.util.List;

import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.probebook.index.MessageQuestion;

/**
 * How a request is answered.
 *
 * @param query finds and scores
 * @param unfiltered finds the same without the filter
 * @param together scores what was found best once more, by runs of words that stand together: dear to ask of all that match, and of no use for the rest
 * @param text what was typed
 * @param spoken key of the language that the text was taken to be in; empty where that could not be told
 * @param name key of the article that the whole text names; empty when it is none
 * @param clauses what speaks for an article, each by itself
 * @param questions errors whose message the text may quote
 */
record QueryPlan(Query query, Query unfiltered, BooleanQuery together, QueryText text, String spoken, String name, List<Clause> clauses,
        List<MessageQuestion> questions) {
    QueryPlan {
        clauses = List.copyOf(clauses);
        questions = List.copyOf(questions);
    }
}
