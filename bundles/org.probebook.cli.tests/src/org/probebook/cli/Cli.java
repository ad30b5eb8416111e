// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ServiceCaller;
import org.probebook.library.ILibraries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Runs command lines on a library as the application does, and keeps what they print. */
final class Cli {
    private final Path library;
    private final Map<String, String> environment;

    Cli(Path library) {
        this(library, Map.of());
    }

    Cli(Path library, Map<String, String> environment) {
        this.library = library;
        this.environment = environment;
    }

    /** What a command line did. */
    record Result(int code, String out, String err) {
        JsonNode json() throws JsonProcessingException {
            return new ObjectMapper().readTree(out);
        }

        /** Checks that the failure was told as users are told: one line, no stack trace, nothing among the results. */
        Result failedInOneLine(int expected) {
            assertTrue(code == expected, () -> "exit code " + code + " instead of " + expected + ": " + err);
            assertTrue(err.startsWith("probebook: ") && err.strip().lines().count() == 1, err);
            assertFalse(err.contains("Exception") || err.contains("\tat "), err);
            return this;
        }
    }

    Result run(String... words) {
        List<String> all = new ArrayList<>(List.of("--library", library.toString(), "--quiet"));
        all.addAll(List.of(words));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int[] code = { -1 };
        assertTrue(ServiceCaller.callOnce(Cli.class, ILibraries.class, libraries -> {
            try (PrintWriter results = new PrintWriter(out); PrintWriter messages = new PrintWriter(err)) {
                code[0] = new CommandLineRun(new Terminal(results, messages, environment::get), libraries)
                        .execute(all.toArray(String[]::new));
            }
        }), "nothing opens libraries");
        return new Result(code[0], out.toString(), err.toString());
    }
}
