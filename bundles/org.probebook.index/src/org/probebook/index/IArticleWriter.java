// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.probebook.article.Article;

/**
 * Adds articles to a library's index. Safe in any thread. What was added is seen by others, and survives, after {@link #commit()}; closing without a commit drops what
 * came since the last one.
 * <p>
 * An import {@link #begin begins}; for each file it asks whether that is {@link #unchanged}, or else {@link #put puts} its articles and tells that they were {@link #read all read};
 * it {@link #end ends} each collection, and {@link #finish finishes}.
 */
public interface IArticleWriter extends AutoCloseable {

    /** What adding an article meant for the library. */
    enum Change {
        ADDED, CHANGED, UNCHANGED
    }

    /**
     * Tells what is being imported, and commits: until it is {@link #finish finished}, each commit says so, for the case that this process does not live to its end.
     *
     * @param source a path, as the user will know it
     */
    void begin(String source) throws IOException;

    /** Tells that an import that {@link #begin began} has come to its end; the next commit says so. */
    void finish(String source);

    /** The sources that articles were imported from, by name; with those of {@link #collection} since the last commit. */
    List<CollectionRecord> collections() throws IOException;

    /** Notes a source under its name, in place of what was noted before. */
    void collection(CollectionRecord record) throws IOException;

    /** What an import made of a file, whatever its fingerprint was; empty for a file that was never read to its end. Tells nothing about what is there now. */
    Optional<SourceRecord> record(String collection, String place) throws IOException;

    /**
     * What an earlier import made of a file, if it has the same fingerprint; its articles then stay as they are, and count as still there.
     *
     * @return empty for a file that has to be read
     */
    Optional<SourceRecord> unchanged(String collection, String place, String fingerprint) throws IOException;

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

    /** Tells that a file was read to its end, and what came of it; call it after all of its articles were put. */
    void read(SourceRecord record) throws IOException;

    /**
     * Tells that a collection still has something at a place, and that it could not be read, or not all of it: what the place held before has not vanished.
     *
     * @param place as it was given to {@link #put}
     */
    void unread(String collection, String place);

    /**
     * As {@link #unread} for every place that begins with a prefix: what lies in a folder or an archive that cannot be opened.
     *
     * @param prefix empty for all of the collection
     */
    void unreadBelow(String collection, String prefix);

    /**
     * Tells that a collection was read to its end: what it held before, and was not seen since this writer was opened, is marked as vanished from its source. It stays in
     * the library, and can be found and read; putting it again takes the mark away. An article that only went to another file of the collection has not vanished. Call it
     * once for each collection, after all its articles.
     */
    Ended end(String collection) throws IOException;

    /**
     * The outcome of {@link #end}.
     *
     * @param vanished how many revisions of the collection were marked, that had not been before
     * @param moved how many of those that were added are old ones at another place
     */
    record Ended(int vanished, int moved) {
    }

    /** Makes everything put so far lasting and visible, all of it or nothing. */
    void commit() throws IOException;

    /**
     * Makes searching quicker where much was put: a tenth of the time that putting it took halves the time of every search. The last call before {@link #close}, after a
     * {@link #commit}; there is nothing to lose, and where it does not pay nothing is done.
     *
     * @param cancelled asked ten times a second; leaves the index as it was
     */
    void compact(BooleanSupplier cancelled) throws IOException;

    @Override
    void close() throws IOException;
}
