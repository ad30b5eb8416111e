// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What one run took.
 *
 * @param seconds of the work that is measured
 * @param command seconds from the start of Java to its end
 * @param articles that it worked on
 * @param bytes that it left on disk
 */
record Outcome(double seconds, double command, int articles, long bytes) {

    /** Tells the process that started this one; the last line that a program prints. */
    static void print(long nanos, int articles) {
        System.out.println(nanos / 1e9 + " " + articles);
    }

    /** What a program printed that way. */
    static Outcome of(ChildJava.Ended ended, Path target) throws IOException {
        String[] words = ended.output().strip().lines().reduce("", (before, line) -> line).split(" ");
        return new Outcome(Double.parseDouble(words[0]), ended.seconds(), Integer.parseInt(words[1]), size(target));
    }

    /** Bytes of all files below a folder. */
    static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(Outcome::length).sum();
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
