// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

import org.probebook.library.KeptSearch;

/** The file with the searches of a library. Another process may change it at any time, so that it is read anew each time, and changed under a lock. */
public final class SearchesFile {
    private static final System.Logger LOG = System.getLogger(SearchesFile.class.getName());
    private static final String LOCK = ".lock";
    private static final String DAMAGED = ".damaged";
    /** The lock of a file keeps other processes out, not other threads. */
    private static final Lock THREADS = new ReentrantLock();

    private final Path file;

    /**
     * What is in it.
     *
     * @param remembers whether searches that are made are kept
     * @param past the last one first
     * @param saved in the order of their names
     */
    public record Content(boolean remembers, List<KeptSearch> past, List<KeptSearch> saved) {
        public Content {
            past = List.copyOf(past);
            saved = saved.stream().sorted(Comparator.comparing(KeptSearch::name)).toList();
        }

        /** The same with other past searches. */
        public Content withPast(List<KeptSearch> searches) {
            return new Content(remembers, searches, saved);
        }

        /** The same with other saved searches. */
        public Content withSaved(List<KeptSearch> searches) {
            return new Content(remembers, past, searches);
        }
    }

    public SearchesFile(Path file) {
        this.file = file;
    }

    /** What it holds now. One that cannot be understood is put aside under another name, so that the next change does not destroy what may be saved of it. */
    public Content read() throws IOException {
        if (!Files.exists(file)) {
            return new Content(true, List.of(), List.of());
        }
        try {
            return SearchesJson.read(Files.readAllBytes(file));
        } catch (SearchesJson.DamagedException e) {
            Path aside = file.resolveSibling(file.getFileName() + DAMAGED);
            LOG.log(System.Logger.Level.WARNING, "the searches in " + file + " cannot be understood; put aside as " + aside, e);
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return new Content(true, List.of(), List.of());
        }
    }

    /** Changes what it holds; no file is written when nothing changes. */
    public void change(UnaryOperator<Content> change) throws IOException {
        Files.createDirectories(file.getParent());
        THREADS.lock();
        try (FileChannel channel = FileChannel.open(file.resolveSibling(file.getFileName() + LOCK), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
            Content before = read();
            Content after = change.apply(before);
            if (lock.isValid() && !after.equals(before)) {
                LastingFile.replace(file, out -> out.write(SearchesJson.written(after)));
            }
        } finally {
            THREADS.unlock();
        }
    }
}
