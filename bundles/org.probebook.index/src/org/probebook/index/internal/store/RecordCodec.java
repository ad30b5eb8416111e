// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.lucene.util.BytesRef;
import org.probebook.index.CollectionRecord;
import org.probebook.index.SourceRecord;

/** The records of files and of collections as bytes and back. Stateless. */
final class RecordCodec {
    private RecordCodec() {
    }

    static byte[] encode(SourceRecord record) {
        RecordOutput out = new RecordOutput();
        out.text(record.collection());
        out.text(record.place());
        out.text(record.fingerprint());
        out.list(List.copyOf(record.languages().entrySet()), entry -> {
            out.text(entry.getKey());
            out.number(entry.getValue());
        });
        out.number(record.sections());
        out.number(record.facts());
        out.list(record.rejected(), rejected -> {
            out.text(rejected.source());
            out.text(rejected.reason());
        });
        return out.toBytes();
    }

    static SourceRecord source(BytesRef bytes) throws IOException {
        return decoded(bytes, in -> {
            String collection = in.text();
            String place = in.text();
            String fingerprint = in.text();
            SortedMap<String, Integer> languages = new TreeMap<>();
            in.list(() -> languages.put(in.text(), (int) in.number()));
            return new SourceRecord(collection, place, fingerprint, languages, in.number(), in.number(),
                    in.list(() -> new SourceRecord.Rejected(in.text(), in.text())));
        });
    }

    static byte[] encode(CollectionRecord record) {
        RecordOutput out = new RecordOutput();
        out.text(record.name());
        out.text(record.origin());
        out.text(record.read().toString());
        return out.toBytes();
    }

    static CollectionRecord collection(BytesRef bytes) throws IOException {
        return decoded(bytes, in -> new CollectionRecord(in.text(), in.text(), Instant.parse(in.text())));
    }

    private static <T> T decoded(BytesRef bytes, Reading<T> reading) throws IOException {
        try {
            return reading.of(new RecordInput(bytes));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | java.time.DateTimeException e) {
            throw new IOException("the record of an import is damaged; delete the index folder and import again", e);
        }
    }

    /** Reads a record. */
    private interface Reading<T> {
        T of(RecordInput in);
    }
}
