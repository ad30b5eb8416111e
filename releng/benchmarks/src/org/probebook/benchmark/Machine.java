// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells where figures were measured. */
final class Machine {
    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

    private Machine() {
    }

    /** Processor, cores, memory, system and Java, in one line. */
    static String line() throws IOException {
        long memory = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
        return String.format(Locale.ROOT, "%s, %d cores, %.0f GB; %s; Java %s (%s)", processor(), Runtime.getRuntime().availableProcessors(),
                memory / 1e9, System.getProperty("os.name") + " " + System.getProperty("os.version"), Runtime.version(),
                System.getProperty("java.vendor"));
    }

    private static String processor() throws IOException {
        Path told = Path.of("/proc/cpuinfo");
        if (!Files.exists(told)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(told)) {
            return lines.filter(line -> line.startsWith("model name")).map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    /** How busy it is already: what else runs makes times longer. */
    static String load() {
        return String.format(Locale.ROOT, "load %.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** The most megabytes in use when a collection of a log began; empty when none was needed. */
    static OptionalInt peak(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(COLLECTION::matcher).filter(Matcher::find).mapToInt(found -> Integer.parseInt(found.group(1))).max();
        }
    }
}
