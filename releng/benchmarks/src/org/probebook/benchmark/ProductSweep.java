// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The product's own sweep, by its command line, watched from outside. */
record ProductSweep(Path library, String article) {
    private static final String HEAP = "256m";
    private static final String PEAK = "VmHWM:";

    /**
     * What a sweep took.
     *
     * @param seconds from the first question to the last answer
     * @param medianMillis between the beginnings of two hosts, when they are asked one after the other
     * @param answered findings that are known
     * @param unknown findings that are not
     * @param megabytes that the process had in memory at most
     */
    record Result(double seconds, double medianMillis, int hosts, int answered, int unknown, int megabytes) {
    }

    Result run(List<String> hosts, int parallel, String timeout) throws IOException, InterruptedException {
        Path list = library.resolveSibling("hosts");
        Path output = library.resolveSibling("sweep.jsonl");
        Files.write(list, hosts);
        Files.deleteIfExists(output);
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + HEAP, "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED", "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                "-Dosgi.configuration.area.readOnly=true", "-jar", System.getProperty("probebook.launcher"), "-nosplash", "-configuration",
                System.getProperty("probebook.configuration"), "-data", "@none", "-application", "org.probebook.cli.application", "sweep", article, "--hosts",
                list.toString(), "--parallel", String.valueOf(parallel), "--timeout", timeout, "--output", output.toString(), "--library", library.toString(), "--json", "--quiet");
        builder.environment().put("PROBEBOOK_PASSWORD", ProbedServer.PASSWORD);
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().close();
        int megabytes = 0;
        while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
            megabytes = Math.max(megabytes, peak(process.pid()));
        }
        if (process.exitValue() != 0) {
            throw new IOException("a sweep ended with " + process.exitValue());
        }
        return result(Files.readAllLines(output), megabytes);
    }

    private static int peak(long pid) throws IOException {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith(PEAK)).mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
        }
    }

    private static Result result(List<String> lines, int megabytes) throws IOException {
        List<Instant> begun = new ArrayList<>();
        Instant last = Instant.EPOCH;
        int answered = 0;
        int unknown = 0;
        for (String line : lines) {
            JsonNode host = new ObjectMapper().readTree(line);
            Instant first = Instant.MAX;
            for (JsonNode finding : host.get("findings")) {
                Instant at = Instant.parse(finding.get("evidence").get("at").asText());
                Instant end = at.plusMillis(Math.round(finding.get("millis").asDouble()));
                first = at.isBefore(first) ? at : first;
                last = end.isAfter(last) ? end : last;
                if (finding.get("answer").asText().equals("unknown")) {
                    unknown++;
                } else {
                    answered++;
                }
            }
            begun.add(first);
        }
        begun.sort(null);
        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < begun.size(); i++) {
            gaps.add(Duration.between(begun.get(i - 1), begun.get(i)).toNanos());
        }
        gaps.sort(null);
        return new Result(Duration.between(begun.getFirst(), last).toNanos() / 1e9, gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2) / 1e6, begun.size(), answered, unknown, megabytes);
    }
}
