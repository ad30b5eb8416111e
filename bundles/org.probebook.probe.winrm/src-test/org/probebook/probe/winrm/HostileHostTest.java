// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLServerSocket;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.probe.HostSession;
import org.probebook.probe.Reason;

/** What comes from hosts that mean harm, or are something else: it ends in time and in bounded memory, with the right reason. */
class HostileHostTest {

    /** A server with a good certificate that does to each visitor what a test says. */
    private static final class Raw implements AutoCloseable {
        private static final Logger LOG = System.getLogger(Raw.class.getName());
        private final SSLServerSocket door;
        private final CountDownLatch closed = new CountDownLatch(1);

        /** What is done to a visitor who has spoken. */
        interface Manner {
            void treat(OutputStream out, CountDownLatch closed) throws IOException, InterruptedException;
        }

        Raw(Manner manner) throws Exception {
            door = (SSLServerSocket) new Certificates().server("good").getServerSocketFactory().createServerSocket(0, 50,
                    InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> serve(manner));
        }

        private void serve(Manner manner) {
            while (!door.isClosed()) {
                try {
                    Socket visitor = door.accept();
                    Thread.ofVirtual().start(() -> treat(visitor, manner));
                } catch (IOException e) {
                    LOG.log(Level.DEBUG, "closed", e);
                }
            }
        }

        private void treat(Socket visitor, Manner manner) {
            try (visitor) {
                if (visitor.getInputStream().read(new byte[4096]) > 0) {
                    manner.treat(visitor.getOutputStream(), closed);
                }
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "a visitor left", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        Asked asked() {
            return Asked.service(door.getLocalPort(), "Spooler");
        }

        @Override
        public void close() throws IOException {
            closed.countDown();
            door.close();
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static Raw.Manner endless(String start, String forever) {
        return (out, closed) -> {
            write(out, start);
            String more = forever.repeat(500);
            while (closed.getCount() > 0) {
                write(out, more);
            }
        };
    }

    private static Raw.Manner dripping(String start) {
        return (out, closed) -> {
            write(out, start);
            while (!closed.await(50, TimeUnit.MILLISECONDS)) {
                write(out, "x");
            }
        };
    }

    @Test
    void silenceIsTimedOut() throws Exception {
        try (Raw silent = new Raw((out, closed) -> closed.await())) {
            silent.asked().timesOut();
        }
    }

    @Test
    void whatSpeaksNoTlsIsToldApart() throws Exception {
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Asked.service(mute.getLocalPort(), "Spooler").timesOut();
        }
        try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (Socket visitor = plain.accept()) {
                    write(visitor.getOutputStream(), "HTTP/1.1 400 Bad Request\r\n\r\n");
                } catch (IOException e) {
                    throw new IllegalStateException("no visitor", e);
                }
            });
            Asked.service(plain.getLocalPort(), "Spooler").unknown(Reason.MALFORMED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3E8\r\n" })
    void aSlowDripIsTimedOut(String start) throws Exception {
        try (Raw drip = new Raw(dripping(start))) {
            drip.asked().timesOut();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "'' | garbage", "HTTP/1.1 200 OK~ | X-More: and more~", "HTTP/1.1 200 OK~X: | x",
            "HTTP/1.1 200 OK~Connection: close~~ | x", "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~ | 10~0123456789abcdef~",
            "HTTP/1.1 100 Continue~~ | HTTP/1.1 100 Continue~~" })
    void anEndlessAnswerIsCutOff(String start, String forever) throws Exception {
        try (Raw endless = new Raw(endless(start.replace("~", "\r\n"), forever.replace("~", "\r\n")))) {
            endless.asked().unknown(Reason.MALFORMED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "SSH-2.0-OpenSSH_9.2p1~", "HTTP/1.1 abc~~", "HTTP/1.1 200 OK~Content-Length: -5~~",
            "HTTP/1.1 200 OK~Content-Length: 5~Content-Length: 6~~12345", "HTTP/1.1 200 OK~Content-Length: 999999999~~",
            "HTTP/1.1 200 OK~no header~~",
            "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~zz~", "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~fffffff~",
            "HTTP/1.1 401 No~WWW-Authenticate: Negotiate !!!~Content-Length: 0~~",
            "HTTP/1.1 401 No~WWW-Authenticate: Negotiate AAAA~Content-Length: 0~~",
            "HTTP/1.1 401 No~WWW-Authenticate: Negotiate oQYwBKIEBAIB~Content-Length: 0~~" })
    void nonsenseIsMalformed(String nonsense) throws Exception {
        try (Raw server = new Raw((out, closed) -> {
            write(out, nonsense.replace("~", "\r\n"));
            closed.await();
        })) {
            server.asked().unknown(Reason.MALFORMED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort" })
    void anAnswerThatIsCutOffMayComeAnotherTime(String start) throws Exception {
        try (Raw server = new Raw((out, closed) -> write(out, start))) {
            server.asked().unknown(Reason.UNREACHABLE);
        }
    }

    @Test
    void aSignInThatLosesItsConnectionSendsNoPassword() throws Exception {
        try (Raw server = new Raw((out, closed) -> write(out,
                "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"))) {
            assertTrue(server.asked().unknown(Reason.UNSUPPORTED).contains("not sent"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<?xml version='1.0'?><a",
            "<?xml version='1.0'?><a/>",
            "<?xml version='1.0'?><!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><a/>" })
    void whatIsNoSoapIsMalformed(String xml) throws Exception {
        try (WinrmStub host = new WinrmStub(asked -> xml)) {
            Asked.service(host.port(), "Spooler").unknown(Reason.MALFORMED);
        }
    }

    @Test
    void depthAndNumberOfElementsAreBounded() throws Exception {
        try (WinrmStub host = new WinrmStub(asked -> "<a>".repeat(5000) + "</a>".repeat(5000))) {
            Asked.service(host.port(), "Spooler").unknown(Reason.MALFORMED);
        }
        try (WinrmStub host = new WinrmStub(asked -> "<a/>".repeat(100_000))) {
            Asked.service(host.port(), "Spooler").unknown(Reason.MALFORMED);
        }
        try (WinrmStub host = new WinrmStub(asked -> "x".repeat(2_000_000))) {
            Asked.service(host.port(), "Spooler").unknown(Reason.MALFORMED);
        }
    }

    @ParameterizedTest
    @CsvSource({ "w:AccessDenied, 5, ACCESS_DENIED", "s:Sender, 5, ACCESS_DENIED", "s:Receiver, 2147749891, ACCESS_DENIED",
            "w:TimedOut, 1, TIMED_OUT",
            "w:InvalidSelectors, 2150858843, UNSUPPORTED", "w:QuotaLimit, 2, UNSUPPORTED", "s:Receiver, , UNSUPPORTED" })
    void aFaultHasItsReason(String code, String number, Reason reason) throws Exception {
        String fault = "500<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>" + code
                + "</s:Value></s:Subcode></s:Code><s:Reason><s:Text>Toegang\ngeweigerd</s:Text></s:Reason><s:Detail><f:WSManFault xmlns:f=\"f\" Code=\""
                + number
                + "\"><f:Message/></f:WSManFault></s:Detail></s:Fault>";
        try (WinrmStub host = new WinrmStub(asked -> fault)) {
            assertTrue(Asked.service(host.port(), "Spooler").unknown(reason).contains("Toegang geweigerd"));
        }
    }

    @Test
    void endsOnInterruption() throws Exception {
        try (Raw silent = new Raw((out, closed) -> closed.await()); HostSession session = silent.asked().session()) {
            CompletableFuture<Throwable> ended = new CompletableFuture<>();
            Thread asking = Thread.ofVirtual()
                    .start(() -> ended
                            .complete(assertThrows(Throwable.class, () -> silent.asked().answer(session, Duration.ofSeconds(30)))));
            CompletableFuture.runAsync(asking::interrupt, CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS));
            assertEquals(InterruptedException.class, ended.get(10, TimeUnit.SECONDS).getClass());
        }
    }
}
