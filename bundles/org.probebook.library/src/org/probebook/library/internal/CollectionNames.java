// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probebook.index.CollectionRecord;
import org.probebook.index.IArticleWriter;
import org.probebook.index.SourceRecord;
import org.probebook.library.internal.source.SourceCollection;
import org.probebook.library.internal.source.SourceCollection.Entry;

/**
 * Tells whether a source was imported before. The same place on disk is the same source. So is another place of the same name with the same files, as after a copy;
 * and one with files of the same paths, when there is nothing at the old place any more, as after a move. Every other source gets a name of its own, so that two folders
 * that are merely called alike do not replace each other's articles.
 */
final class CollectionNames {
    /** Files that are compared, spread over the whole source. */
    private static final int SAMPLE = 40;

    private final IArticleWriter writer;
    private final Fingerprints fingerprints;

    CollectionNames(IArticleWriter writer, Fingerprints fingerprints) {
        this.writer = writer;
        this.fingerprints = fingerprints;
    }

    /** The name that the articles of a source are kept under. */
    String of(Path origin, SourceCollection source) throws IOException {
        String plain = source.name().startsWith(PackInstallation.PREFIX) ? source.name().replace(':', '-') : source.name();
        List<CollectionRecord> alike = writer.collections().stream().filter(record -> isAlike(record.name(), plain)).toList();
        for (CollectionRecord record : alike) {
            if (record.origin().equals(origin.toString())) {
                return record.name();
            }
        }
        List<Entry> sample = sample(source.entries());
        for (CollectionRecord record : alike) {
            if (isSame(record, source, sample)) {
                return record.name();
            }
        }
        return free(plain, alike);
    }

    private static boolean isAlike(String name, String plain) {
        return name.equals(plain) || name.startsWith(plain + "-") && name.substring(plain.length() + 1).matches("[1-9]\\d*");
    }

    private static String free(String plain, List<CollectionRecord> taken) {
        String name = plain;
        for (int number = 2; isTaken(name, taken); number++) {
            name = plain + "-" + number;
        }
        return name;
    }

    private static boolean isTaken(String name, List<CollectionRecord> taken) {
        return taken.stream().anyMatch(record -> record.name().equals(name));
    }

    private boolean isSame(CollectionRecord record, SourceCollection source, List<Entry> sample) throws IOException {
        boolean moved = Files.notExists(Path.of(record.origin()));
        int same = 0;
        for (Entry entry : sample) {
            Optional<SourceRecord> before = writer.record(record.name(), entry.path());
            if (before.isPresent() && (moved || before.get().fingerprint().equals(fingerprint(source, entry)))) {
                same++;
            }
        }
        return same > 0 && 2 * same >= sample.size();
    }

    /** The fingerprint of a file; of one that cannot be read, which the import will tell, one that no file has. */
    private String fingerprint(SourceCollection source, Entry entry) {
        try {
            return fingerprints.of(source.file(entry));
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static List<Entry> sample(List<Entry> entries) {
        if (entries.size() <= SAMPLE) {
            return entries;
        }
        List<Entry> sample = new ArrayList<>();
        for (int i = 0; i < SAMPLE; i++) {
            sample.add(entries.get((int) ((long) i * entries.size() / SAMPLE)));
        }
        return sample;
    }
}
