// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.sweep;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.probebook.article.ArticleName;

/**
 * A file that a sweep is written into, host by host, each at once and whole; a later sweep goes on with it, and writes nothing anew that is there. For one thread at a time.
 */
public final class SweepFile implements AutoCloseable {
    private static final Logger LOG = System.getLogger(SweepFile.class.getName());

    private final ISweepForm form;
    private final FileChannel channel;
    private final Set<String> hosts;

    private SweepFile(ISweepForm form, FileChannel channel, Set<String> hosts) {
        this.form = form;
        this.channel = channel;
        this.hosts = hosts;
    }

    /**
     * Begins a file, or goes on with the one that is there: what its last host lacks is cut off, so that it is asked again.
     *
     * @param articles that every host is asked about, by any of their names
     * @throws UnreadableSweepException when the file was not written by a sweep in that form, or by one of other articles, or is being written; it is as it was then
     */
    public static SweepFile open(Path file, ISweepForm form, Collection<String> articles) throws IOException {
        SweepLines lines = new SweepLines(file, form, articles.size());
        if (Files.exists(file)) {
            lines.read();
            same(file, lines.articles(), articles);
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            SweepFile begun = new SweepFile(form, locked(file, channel), lines.hosts());
            begun.from(lines.whole());
            return begun;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void same(Path file, Optional<Set<String>> found, Collection<String> asked) throws UnreadableSweepException {
        Set<String> keys = asked.stream().map(ArticleName::key).collect(Collectors.toCollection(TreeSet::new));
        if (found.isPresent() && !found.get().equals(keys)) {
            throw new UnreadableSweepException(
                    file + " has a sweep of " + String.join(", ", found.get()) + ", and this one is of " + String.join(", ", keys)
                            + ": name another file, or the same articles");
        }
    }

    private static FileChannel locked(Path file, FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(file, e);
        } catch (IOException e) {
            LOG.log(Level.WARNING, () -> file + " is where files cannot be locked: a second sweep into it would not be noticed", e);
            return channel;
        }
        throw inUse(file, null);
    }

    private static UnreadableSweepException inUse(Path file, Exception cause) {
        return new UnreadableSweepException(file + " is being written by another sweep: wait for its end, or name another file", cause);
    }

    private void from(long whole) throws IOException {
        channel.truncate(whole);
        channel.position(whole);
        if (whole == 0) {
            write(form.head().map(List::of).orElse(List.of()));
        }
    }

    /** Whether a host is in it from an earlier sweep. */
    public boolean has(String host) {
        return hosts.contains(host);
    }

    /** Adds a host with all of its articles. */
    public void add(List<SweepRow> host) throws IOException {
        List<String> lines = new ArrayList<>();
        host.forEach(row -> lines.addAll(form.lines(row)));
        write(lines);
    }

    private void write(List<String> lines) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
