// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

/**
 * A word of a query as one language's analysis reads it.
 *
 * @param language key of that language
 * @param term as it stands in the index
 * @param from where the word begins in the query
 * @param to where it ends
 * @param name whether it is the name of a thing, as {@code KeepConn} and {@code Rdr.sys}: as telling in the rest of an article as in its title
 * @param weight 1 for a word, less for a part of a compound and for what was only perhaps meant
 */
record QueryWord(String language, String term, int from, int to, boolean name, float weight) {
}
