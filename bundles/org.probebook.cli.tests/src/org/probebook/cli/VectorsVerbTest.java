// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code vectors} on the sample library: the model comes up as a service, and what it makes counts in searching. */
class VectorsVerbTest {
    private static final String QUERY = "nobody is able to log on since the hard drive ran out of room";

    @TempDir
    private Path folder;
    private Cli cli;

    @BeforeEach
    void library() {
        cli = new Cli(folder.resolve("library"));
    }

    @Test
    void completesWhatSearchingByMeaningNeeds() throws IOException {
        JsonNode before = cli.run("vectors", "--status", "--json").json();
        assertTrue(before.get("model").asText().startsWith("all-minilm"), "the model is no service: " + before);
        assertEquals(0, before.get("ready").asInt());
        assertTrue(before.get("total").asInt() > 0, before.toString());
        assertFalse(reasons(true).contains("meaning"));
        Cli.Result made = cli.run("vectors", "--wait", "--json");
        if (made.code() == ExitCode.INPUT_OUTPUT && System.getenv("CI") == null) {
            Assumptions.abort("the native library does not run here: " + made.err());
        }
        assertEquals(0, made.code(), made.err());
        assertTrue(made.json().get("complete").asBoolean(), made.out());
        assertEquals(made.json(), cli.run("vectors", "--status", "--json").json());
        assertTrue(reasons(true).contains("meaning"));
        assertFalse(reasons(false).contains("meaning"));
    }

    @Test
    void refusesWhatMakesNoSense() {
        cli.run("vectors", "--wait", "--status").failedInOneLine(ExitCode.WRONG_USAGE);
        cli.run("vectors", "--threads", "0").failedInOneLine(ExitCode.WRONG_USAGE);
    }

    private String reasons(boolean meaning) throws IOException {
        return cli.run("search", QUERY, "--json", "--meaning", meaning ? "on" : "off").json().get("hits").get(0).get("why").toString();
    }
}
