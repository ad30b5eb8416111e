// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Questions of the product's kinds, and of one that a plug-in brings by declaring its class: its options, its help and its place in knowledge are made from that alone. */
class AskVerbTest {
    private static final String KNOWLEDGE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <knowledge:Problem xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:knowledge="https://probebook.org/knowledge/1" xmlns:greeting="https://probebook.org/example/greeting/1" id="rude">
              <about>rude</about>
              <conditions xsi:type="knowledge:Expectation" id="silent" purpose="cause" comparator="not-contains" expected="hello">
                <probe xsi:type="greeting:GreetingProbe" port="%d" letterCase="lower"/>
              </conditions>
            </knowledge:Problem>
            """;

    @TempDir
    private Path folder;

    @Test
    void aPlugInsKindIsACommandWithItsArgumentsAndItsHelp() {
        Cli.Result help = new Cli(folder).run("ask", "greeting", "--help");
        assertAll(() -> assertEquals(0, help.code(), help.err()),
                () -> assertTrue(help.out().contains("The first line that a server says"), help.out()),
                () -> assertTrue(help.out().contains("--port=NUMBER"), help.out()),
                () -> assertTrue(help.out().contains("--letter-case=CHOICE"), help.out()),
                () -> assertTrue(help.out().replaceAll("\\s+", " ").contains("One of as-said, lower. (as-said)"), help.out()),
                () -> assertTrue(help.out().contains("greeting: the line"), help.out()));
    }

    @Test
    void aPlugInsKindAnswers() throws IOException {
        try (Greeter greeter = new Greeter("Hello, World")) {
            Cli.Result asked = new Cli(folder).run("ask", "greeting", "--port", greeter.port(), "--letter-case", "lower", "--host",
                    "127.0.0.1", "--json");
            assertEquals(0, asked.code(), asked.err());
            assertEquals("hello, world", asked.json().get("values").get("greeting").asText());
            assertEquals("greeting", asked.json().get("probe").get("kind").asText());
        }
    }

    @Test
    void knowledgeMayHoldProbesOfAPlugIn() throws IOException {
        try (Greeter greeter = new Greeter("Go away")) {
            assertEquals(0, new Cli(folder).run("hosts", "list").code());
            Path knowledge = Files.createDirectories(folder.resolve("knowledge"));
            Files.writeString(knowledge.resolve("rude.xmi"), KNOWLEDGE.replace("%d", greeter.port()));
            JsonNode finding = new Cli(folder).run("check", "rude", "--host", "127.0.0.1", "--json").json().get("findings").get(0);
            assertEquals("holds", finding.get("answer").asText(), finding::toPrettyString);
            assertEquals("go away", finding.get("observed").asText());
        }
    }

    @Test
    void whatIsMissingOrMakesNoSenseIsSaidInOneLine() {
        Cli cli = new Cli(folder);
        assertTrue(cli.run("ask", "greeting", "--host", "127.0.0.1").failedInOneLine(ExitCode.WRONG_USAGE).err().contains("--port"));
        assertTrue(cli.run("ask", "greeting", "--port", "many", "--host", "127.0.0.1").failedInOneLine(ExitCode.WRONG_USAGE).err()
                .contains("'many' is no port"));
        assertTrue(cli.run("ask", "greeting", "--port", "1", "--letter-case", "loud", "--host", "127.0.0.1")
                .failedInOneLine(ExitCode.WRONG_USAGE).err()
                .contains("as-said, lower"));
        assertTrue(cli.run("ask", "shouting").failedInOneLine(ExitCode.WRONG_USAGE).err().contains("shouting"));
        assertTrue(cli.run("ask").failedInOneLine(ExitCode.WRONG_USAGE).err().contains("registry-value"));
    }

    @Test
    void whatCouldNotBeToldIsUnknownWithItsReason() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        Cli.Result asked = new Cli(folder).run("ask", "greeting", "--port", Integer.toString(free), "--host", "127.0.0.1", "--json");
        assertEquals(ExitCode.UNKNOWN, asked.code());
        assertEquals("unreachable", asked.json().get("reason").asText());
        assertTrue(asked.json().get("values").get("greeting").isNull());
    }

    @Test
    void everyKindOfTheProductHasHelpForAllThatItTakes() {
        Cli cli = new Cli(folder);
        String[] kinds = cli.run("ask").err().replaceAll("(?s).*question: | \\(probebook.*", "").strip().split(", ");
        assertTrue(kinds.length > 10, String.join(" ", kinds));
        for (String kind : kinds) {
            Cli.Result help = cli.run("ask", kind, "--help");
            assertEquals(0, help.code(), help.err());
            assertTrue(help.out().contains("Observed:"), help.out());
            assertTrue(help.out().contains("Usually takes"), help.out());
            assertFalse(help.out().contains("{@"), help.out());
        }
    }

    /** Says a line to everybody who connects. */
    private static final class Greeter implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

        Greeter(String line) throws IOException {
            Thread.ofVirtual().start(() -> {
                while (!socket.isClosed()) {
                    try (Socket caller = socket.accept(); OutputStream out = caller.getOutputStream()) {
                        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        // the socket was closed, which ends it, or a caller hung up early, which is its own business
                        Thread.yield();
                    }
                }
            });
        }

        String port() {
            return Integer.toString(socket.getLocalPort());
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
