// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.knowledge.probes.SystemFact;
import org.probebook.probe.Credentials;
import org.probebook.probe.Reason;
import org.probebook.probe.ssh.EmbeddedServer.Said;
import org.probebook.probe.ssh.internal.SshConnector;

/** Servers that are not what they should be. */
class HostileSshTest {
    private static final Credentials RIGHT = new Credentials("", "user", "right".toCharArray());
    @TempDir
    static Path home;
    private static SshConnector connector;

    @BeforeAll
    static void start() {
        connector = new SshConnector(home, home.resolve("trusted"), Optional.empty());
    }

    @AfterAll
    static void stop() {
        connector.close();
    }

    @Test
    void asksForTheKeyByWhichTheHostIsKnown() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.linux(Said.of(0, "6.1.0\n"))) {
            for (String type : List.of("ssh-rsa", "ecdsa-sha2-nistp256")) {
                Path known = server.known(home.resolve("known-" + type), type);
                assertEquals("6.1.0", new Asked(connector, server.host("knownhosts=" + known), RIGHT).value(SystemFact.KERNEL_RELEASE, ""),
                        type);
            }
        }
    }

    @Test
    void offersAWrongPasswordOnce() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.linux(Said.of(0, "6.1.0\n"))) {
            asked(server, new Credentials("", "user", "wrong".toCharArray())).unknown(Reason.SIGN_IN_FAILED);
            assertEquals(List.of("wrong"), server.passwords());
            assertTrue(asked(server, Credentials.NONE).unknown(Reason.SIGN_IN_FAILED).contains("no key and no password"));
        }
    }

    @Test
    void givesNoDataToAHostThatIsNoUnix() throws Exception {
        String complaint = "'env' is not recognized as an internal or external command,\r\noperable program or batch file.\r\n";
        try (EmbeddedServer server = new EmbeddedServer(line -> Said.of(1, complaint))) {
            String told = asked(server, RIGHT).unknown(Reason.UNSUPPORTED, SystemFact.FILE_EXISTS, "/x & del y");
            assertTrue(told.contains("not recognized"), told);
            assertEquals(List.of("env LC_ALL=C uname -s"), server.commands());
        }
        try (EmbeddedServer server = new EmbeddedServer(line -> Said.of(0, "FreeBSD\n"))) {
            assertTrue(asked(server, RIGHT).unknown(Reason.UNSUPPORTED, SystemFact.FILE_EXISTS, "/x").contains("FreeBSD"));
        }
    }

    @Test
    void readsBehindAChattyShell() throws Exception {
        try (EmbeddedServer server = new EmbeddedServer(line -> Said.of(0, "Welcome!\n" + (line.endsWith("-s") ? "Linux\n" : "6.1.0\n")))) {
            assertEquals("6.1.0", asked(server, RIGHT).value(SystemFact.KERNEL_RELEASE, ""));
        }
    }

    @Test
    void endsWhenACommandDoesNot() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.linux(new Said(0, out -> new CountDownLatch(1).await()))) {
            asked(server, RIGHT).timesOut(Duration.ofSeconds(2));
            asked(server, RIGHT).endsOnInterruption();
        }
        try (EmbeddedServer server = EmbeddedServer.linux(new Said(0, HostileSshTest::drip))) {
            asked(server, RIGHT).timesOut(Duration.ofSeconds(2));
        }
    }

    @Test
    void doesNotKeepAnEndlessReply() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.linux(new Said(0, HostileSshTest::pour))) {
            asked(server, RIGHT).unknown(Reason.MALFORMED);
        }
    }

    @Test
    void noticesALostConnection() throws Exception {
        EmbeddedServer[] self = new EmbeddedServer[1];
        try (EmbeddedServer server = EmbeddedServer.linux(new Said(0, out -> self[0].close()))) {
            self[0] = server;
            asked(server, RIGHT).unknown(Reason.UNREACHABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "220 mail.example ESMTP\r\n", "SSH-1.5-old\r\n",
            "SSH-2.0-x\r\nnonsense nonsense nonsense nonsense nonsense", "\u0000\u0000\u0000" })
    void doesNotTakeNonsenseForSsh(String nonsense) throws Exception {
        try (ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> say(door, nonsense));
            new Asked(connector, "127.0.0.1,ssh=" + door.getLocalPort(), RIGHT).unknown(Reason.MALFORMED);
        }
    }

    @Test
    void endsInTimeWhenTheServerKeepsSilent() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Asked asked = new Asked(connector, "127.0.0.1,ssh=" + silent.getLocalPort(), RIGHT);
            asked.timesOut(Duration.ofMillis(600));
            asked.endsOnInterruption();
        }
    }

    @Test
    void saysThatNobodyIsThere() throws Exception {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = door.getLocalPort();
            door.close();
            new Asked(connector, "127.0.0.1,ssh=" + port, RIGHT).unknown(Reason.UNREACHABLE);
        }
        new Asked(connector, "x".repeat(64) + ".invalid", RIGHT).unknown(Reason.UNREACHABLE);
    }

    private static Asked asked(EmbeddedServer server, Credentials credentials) throws IOException {
        return new Asked(connector, server.host("knownhosts=" + server.known(home.resolve("known"), "ssh-rsa")), credentials);
    }

    private static void drip(OutputStream out) throws IOException, InterruptedException {
        while (!new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS)) {
            out.write('x');
            out.flush();
        }
    }

    private static void pour(OutputStream out) throws IOException {
        byte[] more = "and more ".repeat(1000).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 10_000; i++) {
            out.write(more);
        }
    }

    private static void say(ServerSocket door, String text) {
        try (Socket visitor = door.accept()) {
            visitor.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            visitor.shutdownOutput();
            visitor.getInputStream().readAllBytes();
        } catch (IOException e) {
            System.getLogger(HostileSshTest.class.getName()).log(System.Logger.Level.DEBUG, "the visitor left", e);
        }
    }
}
