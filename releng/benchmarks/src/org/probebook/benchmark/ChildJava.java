// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a Java of the same kind for each run, so that none has what an earlier one warmed, and all have the collector that the product has. */
final class ChildJava {

    /** A process that ended well: how long it took from its start to its end, and its standard output. */
    record Ended(double seconds, String output) {
    }

    private ChildJava() {
    }

    /** Runs a class of this benchmark. */
    static Ended main(Class<?> program, String heap, String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-Xmx" + heap, "-cp", System.getProperty("java.class.path"), program.getName()));
        all.addAll(List.of(words));
        return run(all);
    }

    /** Runs Java with words of its command line. */
    static Ended run(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED", "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file")));
        command.addAll(words);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IOException("a run into " + words.getLast() + " ended with " + code + "\n" + output);
        }
        return new Ended(seconds, output);
    }
}
