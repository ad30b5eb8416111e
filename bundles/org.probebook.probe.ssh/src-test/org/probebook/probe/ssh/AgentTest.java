// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.knowledge.probes.SystemFact;
import org.probebook.probe.Credentials;
import org.probebook.probe.Reason;
import org.probebook.probe.ssh.internal.SshConnector;

/** A real agent of OpenSSH, and a real server. */
class AgentTest {
    private static OpenSshFixture server;
    @TempDir
    Path folder;
    private Path socket;
    private Process agent;
    private SshConnector connector;

    @BeforeAll
    static void startServer() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/ssh-agent")), "no ssh-agent is installed");
        server = OpenSshFixture.start();
    }

    @AfterAll
    static void stopServer() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void start() throws Exception {
        socket = folder.resolve("agent");
        agent = new ProcessBuilder("ssh-agent", "-D", "-a", socket.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile()).start();
        for (int i = 0; i < 100 && !Files.exists(socket); i++) {
            assertFalse(agent.waitFor(50, TimeUnit.MILLISECONDS), "the agent ended");
        }
        connector = new SshConnector(folder, folder.resolve("trusted"), Optional.of(socket));
    }

    @AfterEach
    void stop() throws Exception {
        connector.close();
        agent.destroy();
        agent.waitFor();
    }

    @Test
    void signsInWithTheKeyOfAnAgent() throws Exception {
        assertTrue(asked().unknown(Reason.SIGN_IN_FAILED).contains("no key and no password"));
        call("ssh-add", "-q", server.file("ssh/id").toString());
        assertEquals("yes", asked().value(SystemFact.FILE_EXISTS, "/"));
        for (String type : List.of("rsa", "ecdsa")) {
            Path key = key(type, "");
            Files.writeString(server.file("ssh/authorized_keys"), Files.readString(folder.resolve(type + ".pub")));
            call("ssh-add", "-q", "-D");
            call("ssh-add", "-q", key.toString());
            assertEquals("yes", asked().value(SystemFact.FILE_EXISTS, "/"), type);
        }
        Files.writeString(server.file("ssh/authorized_keys"), Files.readString(server.file("ssh/id.pub")));
    }

    @Test
    void offersFiveKeysAtMostTheAgentsFirst() throws Exception {
        for (String type : List.of("a", "b", "c", "d", "e", "f", "g")) {
            call("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "key " + type, "-f", folder.resolve(type).toString());
            call("ssh-add", "-q", folder.resolve(type).toString());
        }
        Files.copy(server.file("ssh/id"), folder.resolve("id_ed25519"));
        String told = asked().unknown(Reason.SIGN_IN_FAILED);
        assertEquals(5, told.split("the agent's key key ").length - 1, told);
        assertTrue(told.contains("id_ed25519 (not offered"), told);
    }

    @Test
    void offersTheNamedKeyAloneThoughItsFileIsLocked() throws Exception {
        Path locked = key("ed25519", "a pass phrase");
        key("rsa", "");
        call("ssh-add", "-q", folder.resolve("rsa").toString());
        String named = "key=" + locked;
        String told = asked(named).unknown(Reason.SIGN_IN_FAILED);
        assertTrue(told.contains(locked + " (cannot be used") && !told.contains("the agent's key"), told);
        Files.writeString(server.file("ssh/authorized_keys"), Files.readString(folder.resolve("ed25519.pub")));
        Path opened = Files.copy(locked, folder.resolve("opened"));
        call("ssh-keygen", "-q", "-p", "-P", "a pass phrase", "-N", "", "-f", opened.toString());
        call("ssh-add", "-q", opened.toString());
        assertEquals("yes", asked(named).value(SystemFact.FILE_EXISTS, "/"), "the agent holds it");
        call("ssh-add", "-q", "-D");
        assertEquals("yes", withPassword("a pass phrase", named).value(SystemFact.FILE_EXISTS, "/"), "the password opens it");
        assertTrue(withPassword("another", named).unknown(Reason.SIGN_IN_FAILED).contains(locked + " (cannot be used"));
        Files.writeString(server.file("ssh/authorized_keys"), Files.readString(server.file("ssh/id.pub")));
    }

    @Test
    void saysThatALockedAgentHasNoKeysAndADeadOneCannotBeUsed() throws Exception {
        call("ssh-add", "-q", server.file("ssh/id").toString());
        agent.destroy();
        agent.waitFor();
        String told = asked().unknown(Reason.SIGN_IN_FAILED);
        assertTrue(told.contains("the agent at " + socket + " (cannot be used"), told);
    }

    /** The key asks for a confirmation, which nobody gives. */
    @Test
    void anAgentThatDoesNotSignIsSaid() throws Exception {
        call("ssh-add", "-q", "-c", server.file("ssh/id").toString());
        String told = asked().unknown(Reason.SIGN_IN_FAILED);
        assertTrue(told.contains("the agent did not sign"), told);
    }

    private Path key(String type, String phrase) throws IOException, InterruptedException {
        Path key = folder.resolve(type);
        call("ssh-keygen", "-q", "-t", type, "-N", phrase, "-C", type, "-f", key.toString());
        return key;
    }

    private void call(String... words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(words))).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().putAll(Map.of("SSH_AUTH_SOCK", socket.toString(), "SSH_ASKPASS_REQUIRE", "never"));
        assertEquals(0, builder.start().waitFor(), () -> String.join(" ", words));
    }

    private Asked asked(String... more) {
        return withPassword("", more);
    }

    private Asked withPassword(String password, String... more) {
        List<String> settings = new ArrayList<>(List.of("user=sshprobe", "knownhosts=" + server.file("ssh/known_hosts")));
        settings.addAll(List.of(more));
        return new Asked(connector, server.bare(settings.toArray(String[]::new)), new Credentials("", "sshprobe", password.toCharArray()));
    }

}
