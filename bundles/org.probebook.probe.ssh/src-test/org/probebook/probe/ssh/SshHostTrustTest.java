// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.knowledge.probes.SystemFact;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.probe.HostKey;
import org.probebook.probe.HostKey.Standing;
import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.ssh.EmbeddedServer.Said;
import org.probebook.probe.ssh.internal.SshConnector;

class SshHostTrustTest {
    private static final Credentials RIGHT = new Credentials("", "user", "right".toCharArray());
    @TempDir
    Path home;
    private SshConnector connector;
    private SshHostTrust trust;

    @BeforeEach
    void start() {
        connector = new SshConnector(home.resolve(".ssh"), home.resolve("own/known_hosts"), Optional.empty());
        trust = new SshHostTrust(connector);
    }

    @AfterEach
    void stop() {
        connector.close();
    }

    @Test
    void aHostIsUnknownUntilItsKeyIsAccepted() throws Exception {
        try (EmbeddedServer server = server()) {
            String told = new Asked(connector, server.host(), RIGHT).unknown(Reason.UNTRUSTED_HOST);
            HostKey key = ask(server.host());
            assertTrue(told.contains(key.fingerprint()) && told.contains("hosts trust " + server.host().replaceFirst(",$", "")), told);
            assertEquals(Standing.NEW, key.standing());
            assertEquals(List.of(), server.passwords(), "nobody is signed in for that");
            trust.accept(Host.parse(server.host()), key, false);
            assertEquals(Standing.KNOWN, ask(server.host()).standing());
            assertEquals("6.1.0", new Asked(connector, server.host(), RIGHT).value(SystemFact.KERNEL_RELEASE, ""));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("own/known_hosts"))));
            trust.accept(Host.parse(server.host()), key, false);
            assertEquals(1, Files.readAllLines(home.resolve("own/known_hosts")).size());
        }
    }

    @Test
    void aChangedKeyIsAcceptedInPlaceOfTheOldOneOnly() throws Exception {
        try (EmbeddedServer server = server(); EmbeddedServer other = server()) {
            String host = server.host();
            Path own = Files.createDirectories(home.resolve("own")).resolve("known_hosts");
            String before = "# mine\n192.0.2.1 " + ask(other.host()).key() + "\n";
            Files.writeString(own, before + pattern(host) + " " + ask(other.host()).key() + "\n");
            HostKey key = ask(host);
            assertEquals(Standing.CHANGED, key.standing());
            String told = new Asked(connector, host, RIGHT).unknown(Reason.UNTRUSTED_HOST);
            assertTrue(told.contains("another machine") && told.contains("--replace"), told);
            assertThrows(IOException.class, () -> trust.accept(Host.parse(host), key, false));
            trust.accept(Host.parse(host), key, true);
            assertEquals(Standing.KNOWN, ask(host).standing());
            assertEquals(before + pattern(host) + " " + key.key() + "\n", Files.readString(own));
        }
    }

    @Test
    void whatOpenSshKnowsIsNotChanged() throws Exception {
        try (EmbeddedServer server = server(); EmbeddedServer other = server()) {
            Path ssh = Files.createDirectories(home.resolve(".ssh")).resolve("known_hosts");
            String line = pattern(server.host()) + " " + ask(other.host()).key() + "\n";
            Files.writeString(ssh, line);
            HostKey key = ask(server.host());
            assertEquals(Standing.CHANGED, key.standing());
            assertTrue(assertThrows(IOException.class, () -> trust.accept(Host.parse(server.host()), key, true)).getMessage()
                    .contains("ssh-keygen -R"));
            assertEquals(line, Files.readString(ssh));
            assertFalse(Files.exists(home.resolve("own/known_hosts")));
            Files.writeString(ssh, pattern(server.host()) + " " + key.key() + "\n");
            assertEquals(Standing.KNOWN, ask(server.host()).standing());
            Files.writeString(ssh, "@revoked * " + key.key() + "\n");
            assertEquals(Standing.REVOKED, ask(server.host()).standing());
            assertThrows(IOException.class, () -> trust.accept(Host.parse(server.host()), key, true));
        }
    }

    @Test
    void aLineOfSeveralHostsIsLeftAlone() throws Exception {
        try (EmbeddedServer server = server(); EmbeddedServer other = server()) {
            Path own = home.resolve("named");
            String line = "192.0.2.1," + pattern(server.host()) + " " + ask(other.host()).key() + "\n";
            Files.writeString(own, line);
            String host = server.host("knownhosts=" + own);
            HostKey key = ask(host);
            assertEquals(own.toString(), key.where());
            assertThrows(IOException.class, () -> trust.accept(Host.parse(host), key, true));
            assertEquals(line, Files.readString(own));
        }
    }

    @Test
    void saysWhyAHostCannotBeAsked() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            int port = silent.getLocalPort();
            ProbeException late = assertThrows(ProbeException.class, () -> ask("127.0.0.1,ssh=" + port, Duration.ofMillis(400)));
            assertEquals(Reason.TIMED_OUT, late.reason());
            silent.close();
            assertEquals(Reason.UNREACHABLE, assertThrows(ProbeException.class, () -> ask("127.0.0.1,ssh=" + port)).reason());
        }
        assertFalse(trust.reaches(Host.parse("local")));
    }

    private HostKey ask(String host) throws ProbeException, InterruptedException {
        return ask(host, Duration.ofSeconds(10));
    }

    private HostKey ask(String host, Duration limit) throws ProbeException, InterruptedException {
        try (HostSession session = new HostSession(Host.parse(host), Credentials.NONE)) {
            return session.within(limit, () -> trust.ask(session));
        }
    }

    private static String pattern(String host) {
        return "[127.0.0.1]:" + Host.parse(host).port("ssh", 0);
    }

    private static EmbeddedServer server() throws Exception {
        return EmbeddedServer.linux(Said.of(0, "6.1.0\n"));
    }
}
