// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.vocabulary;

import java.io.IOException;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;

/** Keeps the vocabulary of the state of an index that was last searched; read when it is first needed. Safe in any thread. */
public final class Vocabularies {
    private Object state;
    private Vocabulary vocabulary;

    public synchronized Vocabulary of(IndexReader reader) throws IOException {
        Object wanted = reader instanceof DirectoryReader directory ? directory.getReaderCacheHelper().getKey() : reader;
        if (vocabulary == null || !wanted.equals(state)) {
            vocabulary = Vocabulary.of(reader);
            state = wanted;
        }
        return vocabulary;
    }
}
