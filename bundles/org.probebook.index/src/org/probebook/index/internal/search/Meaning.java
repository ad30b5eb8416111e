// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.lucene.index.DirectoryReader;
import org.probebook.index.SearchRequest;
import org.probebook.index.VectorStatus;
import org.probebook.index.internal.analysis.LanguageKey;
import org.probebook.index.internal.query.QueryPlan;
import org.probebook.index.internal.store.EnglishText;
import org.probebook.index.internal.vectors.VectorStore;

/** Says for each request whether and how meaning counts. Safe in any thread. */
final class Meaning implements Closeable {
    /** What is pasted beyond that is told by its beginning. */
    private static final int LONGEST = 600;
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}_\\\\./])\\p{L}{2,}(?![\\p{L}\\p{N}_\\\\/*])");
    /** A word by itself, a code or the name of a file means nothing more than it says. */
    private static final int FEWEST_WORDS = 2;

    /** Null where no model is installed. */
    private final VectorStore store;
    private final EnglishText english;

    /** @param store null where no model is installed */
    Meaning(VectorStore store, EnglishText english) {
        this.store = store;
        this.english = english;
    }

    /** How meaning counts for a request; not at all where it is not wanted, there are no vectors, or the text is but names and codes. */
    Fusion of(SearchRequest request, QueryPlan plan) throws IOException {
        if (store == null || !request.meaning() || !store.any()) {
            return Fusion.NONE;
        }
        String asked = plan.text().text();
        Optional<String> text = english.of(asked.substring(0, Math.min(LONGEST, asked.length())),
                plan.spoken().isEmpty() ? LanguageKey.ENGLISH : plan.spoken());
        boolean telling = text.isPresent() && WORD.matcher(text.get()).results().limit(FEWEST_WORDS).count() == FEWEST_WORDS;
        return telling ? new Fusion(store, store.vector(text.get())) : Fusion.NONE;
    }

    /** Has the model loaded on another thread, if there is something to compare with. */
    void load() throws IOException {
        if (store != null && store.any()) {
            store.vector("");
        }
    }

    VectorStatus status(DirectoryReader articles) throws IOException {
        return store == null ? new VectorStatus("", 0, 0) : store.status(articles);
    }

    boolean refresh() throws IOException {
        return store != null && store.refresh();
    }

    @Override
    public void close() throws IOException {
        if (store != null) {
            store.close();
        }
    }
}
