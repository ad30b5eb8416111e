// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.apache.sshd.client.future.DefaultOpenFuture;
import org.apache.sshd.client.future.OpenFuture;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.channel.Channel;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.server.channel.ChannelSessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.knowledge.probes.SystemFact;
import org.probebook.probe.Credentials;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.ssh.EmbeddedServer.Said;
import org.probebook.probe.ssh.internal.SshConnector;

/** Servers that hold a visitor up, or fill its memory, at every step of a session. */
class HostileSessionTest {
    private static final Credentials RIGHT = new Credentials("", "user", "right".toCharArray());
    private static final Duration LIMIT = Duration.ofSeconds(3);
    /** What a test may take of memory, in bytes, beside what was taken before. */
    private static final long ROOM = 32L << 20;
    private static final System.Logger LOG = System.getLogger(HostileSessionTest.class.getName());
    @TempDir
    static Path home;
    private static SshConnector connector;

    @BeforeAll
    static void start() throws Exception {
        connector = new SshConnector(home, home.resolve("trusted"), Optional.empty());
        // What is loaded at first need is no fault of a host's.
        try (EmbeddedServer server = EmbeddedServer.linux(Said.of(0, "6.1.0\n"))) {
            asked(server).value(SystemFact.KERNEL_RELEASE, "");
        }
    }

    @AfterAll
    static void stop() {
        connector.close();
    }

    /** Before it says who it is, a server may say other things (RFC 4253, 4.2): lines without end, or one line without end. */
    @ParameterizedTest
    @ValueSource(strings = { "welcome, welcome, welcome, welcome\r\n", "welcome " })
    void doesNotListenToAnEndlessGreeting(String words) throws Exception {
        byte[] more = words.repeat(1000).getBytes(StandardCharsets.US_ASCII);
        pours(out -> {
            while (true) {
                out.write(more);
            }
        }, Reason.MALFORMED);
    }

    @Test
    void doesNotWaitForADrippingGreeting() throws Exception {
        try (ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> talk(door, HostileSessionTest::drip));
            new Asked(connector, "127.0.0.1,ssh=" + door.getLocalPort(), RIGHT).timesOut(LIMIT);
        }
    }

    /** Lengths of a first packet (RFC 4253, 6) that cannot be: beyond all, negative, none, shorter than its padding; and none of its fields as they should be. */
    @ParameterizedTest
    @ValueSource(strings = { "7fffffff04", "ffffffff04", "00000000", "0000000104", "0000000cff1400000000000000000000",
            "0000000c0a140000000000000000000000",
            "000000140414ffffffffffffffffffffffffffffffffffff", "0000001c0a0100000002ffffffff78787878787878787878787878787878" })
    void doesNotBelieveLengths(String packet) throws Exception {
        byte[] bytes = HexFormat.of().parseHex(packet);
        pours(out -> {
            out.write("SSH-2.0-hostile\r\n".getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
            out.write(new byte[1 << 16]);
            out.flush();
        }, Reason.MALFORMED);
    }

    /** As large as a packet may be, and it never comes whole. */
    @Test
    void doesNotWaitForAPacketThatDoesNotCome() throws Exception {
        try (ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> talk(door, out -> {
                out.write("SSH-2.0-hostile\r\n".getBytes(StandardCharsets.US_ASCII));
                out.write(HexFormat.of().parseHex("0003ff0004"));
                drip(out);
            }));
            new Asked(connector, "127.0.0.1,ssh=" + door.getLocalPort(), RIGHT).timesOut(LIMIT);
        }
    }

    @Test
    void doesNotWaitForASignInThatIsNotAnswered() throws Exception {
        try (EmbeddedServer server = spoilt(usual -> usual.setPasswordAuthenticator((user, password, session) -> {
            pause(Duration.ofSeconds(30));
            return false;
        }))) {
            asked(server).timesOut(LIMIT);
        }
    }

    @Test
    void doesNotKeepBannersThatDoNotEnd() throws Exception {
        try (EmbeddedServer server = spoilt(usual -> usual.setPasswordAuthenticator((user, password, session) -> {
            floods(session, SshConstants.SSH_MSG_USERAUTH_BANNER, packet -> {
                packet.putString("welcome ".repeat(100));
                packet.putString("en");
            });
            return false;
        }))) {
            bounded(() -> endsByItself(asked(server)));
        }
    }

    /** Signed in, and then nothing: not even an answer to the first command. */
    @Test
    void doesNotWaitForACommandThatIsNotStarted() throws Exception {
        try (EmbeddedServer server = spoilt(usual -> usual.setChannelFactories(List.of(new ChannelSessionFactory() {
            @Override
            public Channel createChannel(Session session) {
                return new Deaf();
            }
        })))) {
            asked(server).timesOut(LIMIT);
            asked(server).endsOnInterruption();
        }
    }

    @Test
    void doesNotAnswerRequestsWithoutEnd() throws Exception {
        ServerSession[] of = new ServerSession[1];
        try (EmbeddedServer server = EmbeddedServer.linux(new Said(0, out -> floods(of[0], SshConstants.SSH_MSG_GLOBAL_REQUEST, packet -> {
            packet.putString("please@example.org");
            packet.putBoolean(true);
        })), usual -> usual.setPasswordAuthenticator((user, password, session) -> {
            of[0] = session;
            return true;
        }))) {
            bounded(() -> endsByItself(asked(server)));
        }
    }

    /** Output that comes byte by byte, a second apart, is not waited for, and the next question is not held up by it. */
    @Test
    void doesNotWaitForACommandThatDrips() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.linux(new Said(0, out -> {
            while (!new CountDownLatch(1).await(1, TimeUnit.SECONDS)) {
                out.write('6');
                out.flush();
            }
        }))) {
            asked(server).timesOut(LIMIT);
        }
    }

    private interface Talk {
        void to(OutputStream out) throws IOException;
    }

    private interface Step {
        void run() throws Exception;
    }

    private interface Filling {
        void of(Buffer packet);
    }

    private static void pours(Talk talk, Reason reason) throws Exception {
        try (ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> talk(door, talk));
            bounded(() -> new Asked(connector, "127.0.0.1,ssh=" + door.getLocalPort(), RIGHT).unknown(reason));
        }
    }

    /** Runs it, and looks at the memory meanwhile. */
    private static void bounded(Step step) throws Exception {
        long before = used();
        long[] most = new long[1];
        Thread watching = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                pause(Duration.ofMillis(700));
                most[0] = Math.max(most[0], used());
            }
        });
        step.run();
        watching.interrupt();
        watching.join();
        long grown = Math.max(most[0], used()) - before;
        assertTrue(grown < ROOM, () -> "memory grew by " + (grown >> 20) + " MB");
    }

    /** By its limit of messages, or where the machine is slow by that of time. */
    private static void endsByItself(Asked asked) {
        ProbeException failure = assertThrows(ProbeException.class, () -> asked.answer(SystemFact.KERNEL_RELEASE, ""));
        assertTrue(failure.reason() == Reason.MALFORMED || failure.reason() == Reason.TIMED_OUT, failure.getMessage());
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void pause(Duration time) {
        try {
            new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void drip(OutputStream out) throws IOException {
        while (true) {
            out.write('S');
            out.flush();
            pause(Duration.ofMillis(500));
        }
    }

    /** Sends packets until the visitor leaves, and reads none of the answers. */
    private static void floods(ServerSession session, byte command, Filling filling) {
        try {
            session.getIoSession().suspendRead();
            while (session.isOpen()) {
                Buffer packet = session.createBuffer(command);
                filling.of(packet);
                session.writePacket(packet).verify(5000);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "the visitor left", e);
        }
    }

    private static void talk(ServerSocket door, Talk talk) {
        try (Socket visitor = door.accept()) {
            talk.to(visitor.getOutputStream());
            visitor.shutdownOutput();
            visitor.getInputStream().readAllBytes();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "the visitor left", e);
        }
    }

    private static EmbeddedServer spoilt(Consumer<SshServer> change) throws Exception {
        return EmbeddedServer.linux(Said.of(0, "6.1.0\n"), change);
    }

    private static Asked asked(EmbeddedServer server) throws IOException {
        return new Asked(connector, server.host("knownhosts=" + server.known(home.resolve("known"), "ssh-rsa")), RIGHT);
    }

    /** A channel that is never opened. */
    private static final class Deaf extends ChannelSession {
        @Override
        public OpenFuture open(long recipient, long windowSize, long packetSize, Buffer buffer) {
            return new DefaultOpenFuture(this, this);
        }
    }
}
