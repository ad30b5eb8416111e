// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BooleanSupplier;

import org.probebook.article.Article;
import org.probebook.index.CollectionRecord;
import org.probebook.index.IArticleWriter;
import org.probebook.index.SourceRecord;

/** Remembers what it was told, of one collection. */
final class NotingWriter implements IArticleWriter {
    static final String ODD = "odd";
    static final String FULL = "full";
    static final String BROKEN = "broken";

    final List<CollectionRecord> collections = new ArrayList<>();
    final Set<String> articles = new ConcurrentSkipListSet<>();
    final Set<String> threads = new ConcurrentSkipListSet<>();
    final Map<String, SourceRecord> read = new ConcurrentHashMap<>();
    final Set<String> unread = new ConcurrentSkipListSet<>();

    @Override
    public Added put(String collection, String place, Article article) throws IOException {
        if (place.equals(FULL)) {
            throw new IOException("the disk is full");
        }
        if (place.equals(BROKEN)) {
            throw new LinkageError("a class is missing");
        }
        if (place.equals(ODD)) {
            throw new IllegalStateException("odd article");
        }
        articles.add(article.id());
        threads.add(Thread.currentThread().getName());
        return new Added(Change.ADDED, 0);
    }

    @Override
    public void unread(String collection, String place) {
        unread.add(place);
    }

    @Override
    public void compact(BooleanSupplier cancelled) {
        // Nothing is kept.
    }

    @Override
    public void begin(String source) {
        // Nothing is kept.
    }

    @Override
    public void finish(String source) {
        // Nothing is kept.
    }

    @Override
    public List<CollectionRecord> collections() {
        return List.copyOf(collections);
    }

    @Override
    public void collection(CollectionRecord record) {
        collections.add(record);
    }

    @Override
    public Optional<SourceRecord> record(String collection, String place) {
        return Optional.ofNullable(read.get(place));
    }

    @Override
    public Optional<SourceRecord> unchanged(String collection, String place, String fingerprint) {
        return record(collection, place).filter(record -> record.fingerprint().equals(fingerprint));
    }

    @Override
    public void read(SourceRecord record) {
        read.put(record.place(), record);
    }

    @Override
    public void unreadBelow(String collection, String prefix) {
        unread.add(prefix + "*");
    }

    @Override
    public Ended end(String collection) {
        return new Ended(0, 0);
    }

    @Override
    public void commit() {
        // Nothing is kept.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
