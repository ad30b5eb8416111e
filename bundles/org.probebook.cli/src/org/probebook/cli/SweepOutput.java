// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.probebook.library.Swept;
import org.probebook.library.UnreadableDataException;

/** Where a sweep is written: to the terminal, or into a file that a later sweep goes on with. Every host is there at once, whole. */
final class SweepOutput implements AutoCloseable {
    private final SweepForm form;
    private final Writer out;
    private final Set<String> hosts;
    private final boolean closing;

    private SweepOutput(SweepForm form, Writer out, Set<String> hosts, boolean closing) {
        this.form = form;
        this.out = out;
        this.hosts = hosts;
        this.closing = closing;
    }

    static SweepOutput terminal(Session session, SweepForm form) {
        SweepOutput output = new SweepOutput(form, session.terminal().out(), Set.of(), false);
        output.lines(form.head().map(List::of).orElse(List.of()));
        return output;
    }

    /**
     * @throws UnreadableDataException when there is a file that was not written by a sweep in that form
     */
    static SweepOutput file(Path file, SweepForm form) throws IOException {
        List<String> kept = Files.exists(file) ? whole(file, form) : List.of();
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(next, text(kept.isEmpty() ? form.head().map(List::of).orElse(List.of()) : kept));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        Set<String> hosts = new HashSet<>();
        kept.forEach(line -> form.host(line).ifPresent(hosts::add));
        return new SweepOutput(form, Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND), hosts, true);
    }

    /** The lines of a file without those of its last host, of which some may be missing. */
    private static List<String> whole(Path file, SweepForm form) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        boolean headed = form.head().isEmpty() || lines.isEmpty() || lines.getFirst().equals(form.head().get());
        long about = lines.stream().filter(line -> form.host(line).isPresent()).count();
        if (!headed || about < lines.size() - (form.head().isPresent() ? 1 : 0) - 1) {
            throw new UnreadableDataException(file + " was not written by such a sweep: name another file, or remove it");
        }
        lines.removeIf(line -> form.host(line).isEmpty() && !form.head().equals(Optional.of(line)));
        Optional<String> last = lines.isEmpty() ? Optional.empty() : form.host(lines.getLast());
        last.ifPresent(host -> lines.removeIf(line -> form.host(line).equals(Optional.of(host))));
        return lines;
    }

    /** Whether a host is in it from an earlier sweep. */
    boolean has(String host) {
        return hosts.contains(host);
    }

    void write(Swept swept) {
        lines(form.lines(swept));
    }

    private void lines(List<String> lines) {
        try {
            out.write(text(lines));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    @Override
    public void close() throws IOException {
        if (closing) {
            out.close();
        }
    }
}
