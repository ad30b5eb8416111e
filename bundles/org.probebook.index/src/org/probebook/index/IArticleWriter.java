// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.io.IOException;

import org.probebook.article.Article;

/**
 * Adds articles to a library's index. Safe in any thread. What was added is seen by others, and survives, after {@link #commit()}; closing without a commit drops what
 * came since the last one.
 */
public interface IArticleWriter extends AutoCloseable {

    /** What adding an article meant for the library. */
    enum Change {
        ADDED, CHANGED, UNCHANGED
    }

    /**
     * Adds an article, or replaces what the same place of the same collection held before.
     *
     * @param collection the archive or folder that it came from
     * @param place its path in there; with the article's id and language it names the stored revision
     */
    Added put(String collection, String place, Article article) throws IOException;

    /** The outcome of {@link #put}: the change, and how many facts the article was indexed with. */
    record Added(Change change, int facts) {
    }

    /**
     * Tells that a collection still has something at a place, and that no article could be read from it this time: what the place held before has not vanished.
     *
     * @param place as it was given to {@link #put}
     */
    void unread(String collection, String place);

    /**
     * Tells that a collection was read to its end: what it held before, and was neither put nor {@link #unread} since this writer was opened, is marked as vanished from its
     * source. It stays in the library, and can be found and read; putting it again takes the mark away. Call it once for each collection, after all its articles.
     *
     * @return how many revisions of the collection are marked now
     */
    int end(String collection) throws IOException;

    /** Makes everything put so far lasting and visible, all of it or nothing. */
    void commit() throws IOException;

    @Override
    void close() throws IOException;
}
