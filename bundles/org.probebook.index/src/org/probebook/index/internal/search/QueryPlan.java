// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.util.List;
import java.util.Map;

import org.apache.lucene.search.Query;

/**
 * How a request is answered.
 *
 * @param query what Lucene is asked
 * @param text what was typed
 * @param spoken key of the language that the text was taken to be in; empty where that could not be told
 * @param name key of the article that the whole text names; empty when it is none
 * @param words by language key and term, with their weights
 * @param facts that the text names
 */
record QueryPlan(Query query, QueryText text, String spoken, String name, Map<String, Map<String, Float>> words, List<QueryFact> facts) {
}
