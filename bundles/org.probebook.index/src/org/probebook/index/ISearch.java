// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.probebook.article.Article;

/** Searching and reading one library's articles. Safe in any thread; sees what was committed when it was last refreshed. */
public interface ISearch extends AutoCloseable {

    /** Searches. No text can make this throw other than for input and output. */
    SearchAnswer search(SearchRequest request) throws IOException;

    /**
     * Ranks articles, each for itself, instead of problems; nothing is read of them but their ids. For measuring.
     *
     * @param request order and facets do not matter
     * @return best first, each revision of an id once
     */
    List<Ranked> rank(SearchRequest request) throws IOException;

    /**
     * What somebody who is typing may want: articles by title and number, errors, products, facts and words. Quick enough for each key.
     *
     * @param typed what stands in the field; any text is allowed
     * @param limit how many at most, from 1
     */
    List<Suggestion> suggestions(String typed, int limit) throws IOException;

    /**
     * The problems that are most like that of an article, without itself.
     *
     * @param name any spelling of the article's id or alias
     * @param limit how many at most, from 1
     * @return best first; empty when there is no such article
     */
    List<Hit> similar(String name, int limit) throws IOException;

    /**
     * The revisions and languages of an article by any of its names.
     *
     * @param name any spelling of an id or alias
     * @return the articles that carry that name, the best-structured revision first; empty when there is none
     */
    List<Article> articles(String name) throws IOException;

    /** All articles of a problem, by the key that {@link Article#problem()} gives. */
    List<Article> problem(String key) throws IOException;

    /**
     * Hands out every article of the library, in no order, for work over all of them. Keeps none in memory.
     *
     * @param threads that read and hand out, from 1
     * @param taker called on those threads, several at a time; what it throws ends the reading and comes out here. When it returns false, the reading ends soon: a few articles
     *            may still come.
     * @return whether the taker never returned false
     */
    boolean all(int threads, Predicate<Article> taker) throws IOException;

    /** Which of these article names are in the library; for telling dead references from living ones. */
    List<String> present(List<String> names) throws IOException;

    /** How many articles there are, by language; the languages in alphabetical order. */
    SortedMap<String, Integer> languages() throws IOException;

    /**
     * How the articles of some collections name others, and which of these are not in the library.
     *
     * @param collections their names; empty: all of the library
     */
    References references(Collection<String> collections) throws IOException;

    /** The imports that did not come to their end, and are not under way in any process. */
    List<UnfinishedImport> unfinished() throws IOException;

    /** How far searching by meaning goes; counts, which takes a while in a large library. */
    VectorStatus vectors() throws IOException;

    /** Looks again at what is on disk; returns whether anything changed. */
    boolean refresh() throws IOException;

    /** The article that best answers to a name for a reader of a language: same language first, then English, then any. */
    default Optional<Article> article(String name, Optional<String> language) throws IOException {
        List<Article> found = articles(name);
        return Stream.concat(language.stream(), Stream.of("en"))
                .flatMap(wanted -> found.stream().filter(article -> article.language().equals(wanted))).findFirst()
                .or(() -> found.stream().findFirst());
    }

    @Override
    void close() throws IOException;
}
