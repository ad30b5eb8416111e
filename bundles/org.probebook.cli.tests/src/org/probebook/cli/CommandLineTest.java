// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;

class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tellsTheVersionOfItsBundle() {
        assertEquals(0, run("--version"));
        assertTrue(out.toString().startsWith("Probebook 1."), out.toString());
    }

    @Test
    void withoutAVerbIsWrongUsage() {
        assertEquals(64, run());
        assertEquals("", out.toString());
    }

    @Test
    void anUnknownVerbIsWrongUsage() {
        assertEquals(64, run("no-such-verb"));
        assertTrue(err.toString().contains("no-such-verb"), err.toString());
    }

    private int run(String... words) {
        CommandLine line = new CommandLine(new ProbebookCommand());
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(words);
    }
}
