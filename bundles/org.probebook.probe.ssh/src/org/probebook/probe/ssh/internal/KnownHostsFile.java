// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A file of known hosts in the format of OpenSSH, which is written whole or not at all; other processes wait for each other. */
record KnownHostsFile(Path file) {

    /** Adds a key for hosts that a pattern describes. */
    void add(String pattern, String key) throws IOException {
        change(lines -> lines.add(pattern + " " + key));
    }

    /**
     * Takes away the keys of a host.
     *
     * @throws IOException when a line is of other hosts too
     */
    void remove(String host, int port) throws IOException {
        change(lines -> {
            for (String line : List.copyOf(lines)) {
                if (KnownHosts.of(line, host, port)) {
                    if (line.strip().split("\\s+")[0].matches(".*[,*?].*")) {
                        throw new IOException(file + " has the old key in a line that is of other hosts too; change it there: "
                                + line.strip().split("\\s+")[0]);
                    }
                    lines.remove(line);
                }
            }
        });
    }

    private interface Change {
        void to(List<String> lines) throws IOException;
    }

    private void change(Change change) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path lock = target.resolveSibling(target.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            List<String> lines = held.isValid() && Files.exists(target)
                    ? new ArrayList<>(Files.readAllLines(target, StandardCharsets.ISO_8859_1))
                    : new ArrayList<>();
            change.to(lines);
            // Made for the user alone, as OpenSSH makes it.
            Path written = Files.createTempFile(target.getParent(), "known_hosts", ".new");
            try {
                Files.write(written, lines, StandardCharsets.ISO_8859_1);
                Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(written);
            }
        }
    }
}
