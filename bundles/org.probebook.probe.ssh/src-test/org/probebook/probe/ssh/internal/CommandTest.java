// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {
    /** Words that do harm, or change, where a shell reads anything into them. */
    static final List<String> NASTY = List.of("'; touch x; '", "$(touch x)", "`touch x`", "x & touch x", "x && touch x #", "x | touch x",
            "> x", "-rf", "--help", "a b  c",
            "\\", "\\\\", "\\'; touch x; \\'", "'\\''; touch x; '", "it's", "\"", "\"; touch x; \"", "!!", "!touch", "!#",
            "!#:s/env/;touch x;/", "*", "?", "[a-z]", "{a,b}", "~root", "~", "$HOME", "${HOME}",
            "%s%n", "#x", "=ls", "(touch x)", "a;touch x", "^a^b", "naïve/日本", "x'\"\\\"'y", "\\n", "a\\",
            "--x=-y.z", "-x=$(touch x)", "a\u2028touch x", "a\u2029touch x", "\u00a0", "\u202etouch x", "; touch x", "x;", "|", "&", "<x",
            ">x",
            "a'b'c", "''", "$'\\n'touch x", "x".repeat(8000) + "'; touch x; '", "'".repeat(300), "!".repeat(100), "\\'".repeat(100), "%",
            "@(x)", "**/x",
            "{touch,x}", "$((1))", "$[1]", "(;touch x;)", "`", "\"$(touch x)\"", "\"`touch x`\"", "-e", "-", "--");

    @TempDir
    Path folder;

    static Stream<String> shells() {
        return Stream.of("sh", "bash", "dash", "zsh", "fish", "tcsh", "busybox");
    }

    @ParameterizedTest
    @MethodSource("shells")
    void everyShellTakesDataAsOneWord(String name) throws Exception {
        Path shell = Stream.of("/bin", "/usr/bin").map(bin -> Path.of(bin, name)).filter(Files::isExecutable).findFirst().orElse(null);
        Assumptions.assumeTrue(shell != null, name + " is not installed");
        for (String word : NASTY) {
            List<String> start = "busybox".equals(name) ? List.of(shell.toString(), "sh", "-c") : List.of(shell.toString(), "-c");
            assertEquals(Optional.of("<" + word + ">"), said(start, Command.of("printf", "<%s>", word)), word);
        }
        assertFalse(Files.exists(folder.resolve("x")), "nothing was run");
    }

    @Test
    void isReadable() {
        assertEquals("df -P -k -- /var/log", Command.of("df", "-P", "-k", "--", "/var/log").toString());
        assertEquals("env LC_ALL=C stat -c '%a' -- '/a b'", Command.of("stat", "-c", "%a", "--", "/a b").text());
        assertEquals("cat 'it'\"'\"'s'", Command.of("cat", "it's").toString());
        assertEquals("cat ''", Command.of("cat", "").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\ntouch x", "a\rb", "\u0000", "a\tb", "\u001b[2J", "\u0085" })
    void refusesControlCharacters(String word) {
        assertThrows(IllegalArgumentException.class, () -> Command.of("cat", word));
    }

    private Optional<String> said(List<String> shell, Command command) throws Exception {
        List<String> words = Stream.concat(shell.stream(), Stream.of(command.text())).toList();
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? Optional.of(said) : Optional.of("failed: " + said);
    }
}
