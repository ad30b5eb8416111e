// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Accepting the key of a real OpenSSH server. */
class TrustCommandTest {
    @TempDir
    private static Path folder;
    private static Servers servers;
    private static Cli cli;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        servers = Servers.start(Files.createDirectories(folder.resolve("servers")));
        cli = new Cli(folder.resolve("library"));
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (servers != null) {
            servers.close();
        }
    }

    @Test
    void aHostIsTrustedByItsFingerprint() throws IOException {
        Path known = folder.resolve("known");
        String host = "127.0.0.1,ssh=" + servers.ssh() + ",knownhosts=" + known;
        Cli.Result unasked = cli.run("hosts", "trust", host).failedInOneLine(65);
        assertTrue(unasked.err().contains("ssh-ed25519 SHA256:"), unasked.err());
        JsonNode shown = cli.run("hosts", "trust", host, "--fingerprint", "SHA256:other", "--json").json();
        assertFalse(shown.get("trusted").asBoolean());
        assertEquals("new", shown.get("standing").asText());
        assertFalse(Files.exists(known));
        String fingerprint = shown.get("fingerprint").asText();
        Cli.Result accepted = cli.run("hosts", "trust", host, "--fingerprint", fingerprint);
        assertEquals(0, accepted.code(), accepted.err());
        assertTrue(accepted.out().contains(fingerprint));
        assertEquals("known", cli.run("hosts", "trust", host, "--json").json().get("standing").asText());
    }

    @Test
    void aChangedKeyHasToBeReplaced() throws IOException {
        Path known = folder.resolve("changed");
        String host = "127.0.0.1,ssh=" + servers.ssh() + ",knownhosts=" + known;
        String other = Files.readString(folder.resolve("servers/ssh/id.pub"));
        Files.writeString(known, "[127.0.0.1]:" + servers.ssh() + " " + other);
        Cli.Result unasked = cli.run("hosts", "trust", host, "--json");
        assertEquals(65, unasked.code(), unasked.err());
        JsonNode shown = unasked.json();
        assertEquals("changed", shown.get("standing").asText());
        String fingerprint = shown.get("fingerprint").asText();
        assertTrue(cli.run("hosts", "trust", host, "--fingerprint", fingerprint).failedInOneLine(65).err().contains("--replace"));
        assertEquals(0, cli.run("hosts", "trust", host, "--fingerprint", fingerprint, "--replace").code());
        assertEquals("known", cli.run("hosts", "trust", host, "--json").json().get("standing").asText());
        assertFalse(Files.readString(known).contains(other.strip()));
    }

    @Test
    void whatCannotBeAskedIsSaid() {
        assertEquals(74, cli.run("hosts", "trust", "127.0.0.1,ssh=1").code());
        assertEquals(74, cli.run("hosts", "trust", "local").code());
        cli.run("hosts", "trust").failedInOneLine(64);
        cli.run("hosts", "list", "--replace").failedInOneLine(64);
    }
}
