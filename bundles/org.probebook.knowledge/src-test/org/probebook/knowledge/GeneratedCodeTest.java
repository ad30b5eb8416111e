// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Model and generated code agree: both are as the generator left them when it last wrote {@code model.sha256}. Generating
 * again in every build would cost minutes on a fresh machine.
 */
class GeneratedCodeTest {

    @Test
    void modelAndCodeAreAsTheGeneratorLeftThem() throws IOException {
        assertEquals(text(recorded()), text(actual()),
                "model/*.xcore or src-gen changed: run releng/generate-model, and commit model, src-gen and model.sha256 together");
    }

    private static Map<String, String> recorded() throws IOException {
        return Files.readAllLines(Path.of("model.sha256")).stream().map(line -> line.split("  ", 2))
                .collect(Collectors.toMap(part -> part[1], part -> part[0], (first, second) -> second, TreeMap::new));
    }

    private static Map<String, String> actual() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (String folder : new String[] { "model", "src-gen" }) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    digests.put(file.toString().replace('\\', '/'), sha256(Files.readAllBytes(file)));
                }
            }
        }
        return digests;
    }

    private static String text(Map<String, String> digests) {
        return digests.entrySet().stream().map(entry -> entry.getValue() + "  " + entry.getKey()).collect(Collectors.joining("\n"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
