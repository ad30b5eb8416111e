// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;

import org.probebook.article.Article;
import org.probebook.article.IArticleSink;

/** Hands the articles of one entry on, reports its rejected lines, and tells a failure in keeping an article from one in reading it. */
final class EntrySink implements IArticleSink {
    /** Lines that are reported one by one; of a file full of rubbish the rest is only counted. */
    private static final int REPORTED = 100;

    private final String path;
    private final ImportCount count;
    private final Keeper keeper;
    private IOException failure;
    private long rejected;

    /** Keeps an article. */
    @FunctionalInterface
    interface Keeper {
        void keep(Article article) throws IOException;
    }

    EntrySink(String path, ImportCount count, Keeper keeper) {
        this.path = path;
        this.count = count;
        this.keeper = keeper;
    }

    @Override
    public void article(Article article) throws IOException {
        try {
            keeper.keep(article);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void rejected(long line, String reason) {
        if (rejected++ < REPORTED) {
            count.rejected(path + ":" + line, reason);
        }
    }

    /** What was thrown while an article was kept; null when nothing was. */
    IOException failure() {
        return failure;
    }

    /** Ends the report on the entry; returns whether lines of it were rejected. */
    boolean end() {
        if (rejected > REPORTED) {
            count.rejected(path, "and " + (rejected - REPORTED) + " more lines of it are no articles");
        }
        return rejected > 0;
    }
}
