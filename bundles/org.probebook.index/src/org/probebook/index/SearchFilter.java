// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.util.Set;

/**
 * What a search is limited to; parts that are empty limit nothing, and values of one part are alternatives.
 *
 * @param languages of the article, as articles give them
 * @param productWords words that one of its product names holds
 * @param products names of products, whole
 * @param years of the last revision
 * @param kinds the tags of articles, as {@code BUG} and {@code HOWTO}
 * @param problems keys of problems, as {@link org.probebook.article.Article#problem()} gives them
 * @param ids of articles, by any of their names
 */
public record SearchFilter(Set<String> languages, String productWords, Set<String> products, Set<Integer> years, Set<String> kinds,
        Set<String> problems, Set<String> ids) {
    /** Leaves nothing out. */
    public static final SearchFilter NONE = new SearchFilter(Set.of(), "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public SearchFilter {
        languages = Set.copyOf(languages);
        products = Set.copyOf(products);
        years = Set.copyOf(years);
        kinds = Set.copyOf(kinds);
        problems = Set.copyOf(problems);
        ids = Set.copyOf(ids);
    }

    /** Articles of a language. */
    public static SearchFilter language(String language) {
        return new SearchFilter(Set.of(language), "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** Articles of products with these words in their name. */
    public static SearchFilter product(String words) {
        return new SearchFilter(Set.of(), words, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** Articles with these names. */
    public static SearchFilter ids(Set<String> ids) {
        return new SearchFilter(Set.of(), "", Set.of(), Set.of(), Set.of(), Set.of(), ids);
    }

    /** Whether nothing is left out. */
    public boolean none() {
        return equals(NONE);
    }

    /** The same for other languages; of these methods, an empty set is for any. */
    public SearchFilter withLanguages(Set<String> wanted) {
        return new SearchFilter(wanted, productWords, products, years, kinds, problems, ids);
    }

    /** The same for products with these words in their name; empty: for any. */
    public SearchFilter withProductWords(String wanted) {
        return new SearchFilter(languages, wanted, products, years, kinds, problems, ids);
    }

    /** The same for other products. */
    public SearchFilter withProducts(Set<String> wanted) {
        return new SearchFilter(languages, productWords, wanted, years, kinds, problems, ids);
    }

    /** The same for other years. */
    public SearchFilter withYears(Set<Integer> wanted) {
        return new SearchFilter(languages, productWords, products, wanted, kinds, problems, ids);
    }

    /** The same for other kinds. */
    public SearchFilter withKinds(Set<String> wanted) {
        return new SearchFilter(languages, productWords, products, years, wanted, problems, ids);
    }

    /** The same for other problems. */
    public SearchFilter withProblems(Set<String> wanted) {
        return new SearchFilter(languages, productWords, products, years, kinds, wanted, ids);
    }
}
