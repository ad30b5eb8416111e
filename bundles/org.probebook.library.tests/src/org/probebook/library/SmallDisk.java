// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/** A file system in memory that is as small as a test wants it. */
final class SmallDisk implements AutoCloseable {
    private final Path at;

    private SmallDisk(Path at) {
        this.at = at;
    }

    /** Mounts one; skips the test, saying why, where that is not allowed. */
    static SmallDisk mount(Path at, String size) throws IOException, InterruptedException {
        Files.createDirectories(at);
        String refusal = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", at.toString());
        Assumptions.assumeTrue(refusal.isEmpty(), "needs the right to mount a small file system: " + refusal);
        return new SmallDisk(at);
    }

    Path at() {
        return at;
    }

    /** Bytes that are left on it. */
    long free() throws IOException {
        return Files.getFileStore(at).getUsableSpace();
    }

    /** Takes the mount away, at the latest when nobody has a file open in it any more. */
    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", "-l", at.toString());
    }

    /** Returns what a command that failed said; empty when it did not fail. */
    private static String run(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException notInstalled) {
            return String.valueOf(notInstalled.getMessage());
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return command[0] + " did not end";
        }
        return process.exitValue() == 0 ? "" : "exit code " + process.exitValue() + " " + said;
    }
}
