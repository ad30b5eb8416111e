// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.probe.Credentials;
import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.SmbHosts;

/** Servers that are none, or keep silent: a question to them ends in time, with its reason. */
@Timeout(20)
class HostileServerTest {
    private static final Duration LIMIT = Duration.ofMillis(700);

    private final SharesKind kind = new SharesKind();

    HostileServerTest() {
        kind.hosts = new SmbHosts();
        SambaFixture.quiet();
    }

    /** What a server does with a connection. */
    interface Conduct {
        void with(Socket client) throws IOException;
    }

    static ServerSocket server(Conduct conduct) throws IOException {
        ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    conduct.with(server.accept());
                } catch (IOException e) {
                    System.getLogger("HostileServer").log(System.Logger.Level.DEBUG, "the client hung up", e);
                }
            }
        });
        return server;
    }

    private static HostSession session(int port) {
        return new HostSession(SambaFixture.host("127.0.0.1", port), SambaFixture.account("probe"));
    }

    private Reason reason(HostSession session) {
        return assertThrows(ProbeException.class,
                () -> session.within(LIMIT, () -> kind.observe(ProbesFactory.eINSTANCE.createSharesProbe(), session)))
                .reason();
    }

    private Reason reason(Conduct conduct) throws IOException {
        try (ServerSocket server = server(conduct); HostSession session = session(server.getLocalPort())) {
            long start = System.nanoTime();
            Reason reason = reason(session);
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            assertTrue(millis < LIMIT.toMillis() + 2000, () -> millis + " ms");
            return reason;
        }
    }

    private static void send(Socket client, byte[] bytes) throws IOException {
        client.getOutputStream().write(bytes);
        client.getOutputStream().flush();
    }

    @Test
    void silenceTimesOut() throws Exception {
        assertEquals(Reason.TIMED_OUT, reason(client -> client.setKeepAlive(true)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "SSH-2.0-OpenSSH_9.2\r\n", "HTTP/1.1 400 Bad Request\r\n\r\n", "220 mail ESMTP\r\n",
            "\0\0\0\u0020and then something else, long enough" })
    void anotherProtocolIsMalformed(String greeting) throws Exception {
        assertEquals(Reason.MALFORMED, reason(client -> send(client, greeting.getBytes(StandardCharsets.ISO_8859_1))));
    }

    @Test
    void smb1IsUnsupported() throws Exception {
        assertEquals(Reason.UNSUPPORTED, reason(
                client -> send(client, "\0\0\0\u0025\u00ffSMBr and so on, as old servers do.....".getBytes(StandardCharsets.ISO_8859_1))));
    }

    @Test
    void aFrameThatNeverEndsTimesOut() throws Exception {
        assertEquals(Reason.TIMED_OUT,
                reason(client -> send(client, "\0\u00ff\u00ff\u00ff\u00feSMB".getBytes(StandardCharsets.ISO_8859_1))));
    }

    @Test
    void hangingUpAtOnceIsUnreachable() throws Exception {
        assertEquals(Reason.UNREACHABLE, reason(Socket::close));
    }

    @Test
    void nothingListeningIsUnreachable() throws Exception {
        try (HostSession session = session(SambaFixture.freePort())) {
            assertEquals(Reason.UNREACHABLE, reason(session));
        }
    }

    @Test
    void aNameThatDoesNotResolveIsUnreachable() {
        try (HostSession session = new HostSession(SambaFixture.host("no-such-host.invalid", 445), Credentials.NONE)) {
            ProbeException refusal = assertThrows(ProbeException.class,
                    () -> kind.observe(ProbesFactory.eINSTANCE.createSharesProbe(), session));
            assertEquals(Reason.UNREACHABLE, refusal.reason());
            assertTrue(refusal.getMessage().contains("does not resolve"), refusal.getMessage());
        }
    }

    @Test
    void aCancelledQuestionEndsAtOnceAndHangsUp() throws Exception {
        FutureTask<Boolean> hungUp = new FutureTask<>(() -> true);
        try (ServerSocket server = server(client -> {
            client.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
            hungUp.run();
        }); HostSession session = session(server.getLocalPort())) {
            FutureTask<Object> question = new FutureTask<>(
                    () -> session.within(Duration.ofSeconds(15), () -> kind.observe(ProbesFactory.eINSTANCE.createSharesProbe(), session)));
            Thread asking = Thread.ofVirtual().start(question);
            assertThrows(java.util.concurrent.TimeoutException.class, () -> question.get(500, TimeUnit.MILLISECONDS));
            asking.interrupt();
            ExecutionException ended = assertThrows(ExecutionException.class, () -> question.get(5, TimeUnit.SECONDS));
            assertInstanceOf(InterruptedException.class, ended.getCause());
            assertTrue(hungUp.get(5, TimeUnit.SECONDS));
        }
    }
}
