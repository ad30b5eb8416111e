// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.lucene.index.DirectoryReader;
import org.probebook.index.UnfinishedImport;

/** What each commit carries beside the documents: the schema, and the imports that have not come to their end. Safe in any thread. */
public final class CommitData {
    private static final String UNFINISHED = "probebook.unfinished ";

    private final SortedMap<String, Instant> unfinished = new TreeMap<>();

    /** Begins with what a commit carried. */
    CommitData(DirectoryReader committed) throws IOException {
        for (UnfinishedImport one : unfinished(committed)) {
            unfinished.put(one.source(), one.begun());
        }
    }

    /** The imports that had not come to their end when a commit was made, by their sources. */
    public static List<UnfinishedImport> unfinished(DirectoryReader reader) throws IOException {
        List<UnfinishedImport> found = new ArrayList<>();
        for (Map.Entry<String, String> entry : new TreeMap<>(reader.getIndexCommit().getUserData()).entrySet()) {
            if (entry.getKey().startsWith(UNFINISHED)) {
                found.add(new UnfinishedImport(entry.getKey().substring(UNFINISHED.length()), instant(entry.getValue())));
            }
        }
        return found;
    }

    private static Instant instant(String text) throws IOException {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IOException("the index is damaged: a commit carries no date but " + text, e);
        }
    }

    synchronized void begin(String source) {
        unfinished.putIfAbsent(source, Instant.now());
    }

    synchronized void finish(String source) {
        unfinished.remove(source);
    }

    /** For the next commit. */
    synchronized Iterable<Map.Entry<String, String>> entries() {
        Map<String, String> data = new TreeMap<>();
        VersionStamp.entries().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        unfinished.forEach((source, begun) -> data.put(UNFINISHED + source, begun.toString()));
        return data.entrySet();
    }
}
