// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * A note beside an index that says who writes to it. The lock is the file system's; this only tells people who has it. A process that died leaves its note, so that a
 * note counts only as long as its process lives.
 *
 * @param process its number on this machine
 * @param started when it was started; tells it from a later process of the same number
 * @param since when it began to write
 */
public record WriterNote(long process, Instant started, Instant since) {
    private static final String FILE = "probebook.writer";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** Notes that this process writes from now on. */
    public static void leave(Path folder) throws IOException {
        ProcessHandle own = ProcessHandle.current();
        Properties note = new Properties();
        note.setProperty("process", Long.toString(own.pid()));
        note.setProperty("started", started(own).toString());
        note.setProperty("since", Instant.now().toString());
        try (Writer out = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            note.store(out, null);
        }
    }

    public static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    /** Who writes to an index now; empty when nobody does, or nobody knows. */
    public static Optional<WriterNote> read(Path folder) throws IOException {
        Properties note = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            note.load(in);
            WriterNote writer = new WriterNote(Long.parseLong(note.getProperty("process")), Instant.parse(note.getProperty("started")),
                    Instant.parse(note.getProperty("since")));
            return Optional.of(writer).filter(WriterNote::lives);
        } catch (NoSuchFileException nobody) {
            return Optional.empty();
        } catch (IllegalArgumentException | NullPointerException | DateTimeException
                | java.nio.charset.CharacterCodingException unreadable) {
            // It is being written at this moment, or a full disk cut it off.
            return Optional.empty();
        }
    }

    private boolean lives() {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).map(WriterNote::started).filter(started::equals).isPresent();
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH).truncatedTo(ChronoUnit.SECONDS);
    }

    /** For messages: {@code process 1234, since 2026-02-14 10:15}. */
    public String shown() {
        return "process " + process + ", since " + TIME.format(since.atZone(ZoneId.systemDefault()));
    }
}
