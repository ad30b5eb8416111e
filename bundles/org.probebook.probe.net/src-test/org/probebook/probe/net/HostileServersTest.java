// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.knowledge.probes.HttpResponseProbe;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.TlsCertificateProbe;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** What servers do that mean harm: however much they send, little of it is taken; and whatever an argument says, it is the host of its role that is asked. */
class HostileServersTest {
    /** Above what sockets hold on their way, and far below what a flood sends in a second. */
    private static final long FLOOD = 64L << 20;

    /** Says something, then the same without end, and counts what was taken. */
    private static RawServer.Manner flood(String start, String forever, AtomicLong taken) {
        return (visitor, closed) -> {
            OutputStream out = visitor.getOutputStream();
            visitor.getInputStream().read(new byte[4096]);
            out.write(start.replace("~", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            byte[] more = forever.replace("~", "\r\n").repeat(1 + 8192 / forever.length()).getBytes(StandardCharsets.ISO_8859_1);
            while (closed.getCount() > 0) {
                out.write(more);
                taken.addAndGet(more.length);
            }
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "HTTP/1.1 200 | x", "'' | HTTP/1.1 100 Continue~~", "'' | HTTP/1.1 103 Early Hints~Link: a~~",
            "HTTP/1.1 200 OK~X: | x", "HTTP/1.1 200 OK~ | X: y~", "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~ | 1;x=y~a~",
            "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~1; | x", "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~0~ | X: y~",
            "'' | garbage" })
    void aFloodOfHttpIsCutOff(String start, String forever) throws Exception {
        AtomicLong taken = new AtomicLong();
        try (RawServer server = new RawServer(flood(start, forever, taken))) {
            Asked asked = http(server.port(), "/");
            long begin = System.nanoTime();
            try {
                assertTrue(asked.answer(Duration.ofSeconds(1)).value("body").orElse("").length() <= 64 * 1024);
            } catch (ProbeException e) {
                assertTrue(List.of(Reason.MALFORMED, Reason.TIMED_OUT).contains(e.reason()), e::toString);
            }
            assertTrue(Duration.ofNanos(System.nanoTime() - begin).toMillis() < 4000);
            assertTrue(taken.get() < FLOOD, () -> taken + " bytes were taken");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~zz~a~0~~", "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~-1~a~0~~",
            "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~FFFFFFFFFFFFFFFFF~a", "HTTP/1.1 200 OK~Content-Length: 99999999999999999999~~a",
            "HTTP/1.1 -200 OK~~", "HTTP/9.9 200 OK~~" })
    void lengthsThatAreNoneAreMalformed(String answer) throws Exception {
        try (RawServer server = new RawServer(RawServer.answering(answer.replace("~", "\r\n")))) {
            http(server.port(), "/").unknown(Reason.MALFORMED);
        }
    }

    /** Whatever stands in the path, it is the path. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "//other.example/ | //other.example/", "@other.example/ | /@other.example/",
            "http://other.example/ | /http://other.example/", ":99/ | /:99/", ".other.example/ | /.other.example/",
            "/..//other.example/ | /..//other.example/", "?x=//other.example/ | /?x=//other.example/", "#@other.example | /" })
    void aPathNamesNoOtherHost(String path, String asked) throws Exception {
        try (WebStub web = new WebStub()) {
            Observation observation = http(web.port(), path).answer();
            assertEquals("welcome", observation.value("body").orElseThrow());
            assertTrue(web.heard().getFirst().startsWith("GET " + asked + " "), web.heard()::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/a b", "/\r\nHost: other.example", "/a\nX: y", "\\\\other.example\\", "/%zz", "/a\u0000b", "/{a}" })
    void whatIsNoPathIsNotSent(String path) throws Exception {
        try (WebStub web = new WebStub()) {
            http(web.port(), path).unknown(Reason.MALFORMED);
            assertTrue(web.heard().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://me:secret@127.0.0.1:%d/page", "//me:secret@127.0.0.1:%d/page", "http://127.0.0.1:%d/page" })
    void noAccountComesOutOfARedirect(String location) throws Exception {
        try (WebStub web = new WebStub()) {
            assertEquals("welcome", http(web.port(), "/go?" + location.formatted(web.port())).value("body"));
            assertFalse(web.heard().toString().contains("Authorization"), web.heard()::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://127.0.0.1@other.example/", "http://other.example#127.0.0.1/", "file:///etc/passwd", "jar:file:/a!/b",
            "ftp://127.0.0.1/",
            "http://127.0.0.1.other.example/", "http:///page", "http://[::1]/" })
    void aRedirectThatLeavesTheHostIsNotFollowed(String location) throws Exception {
        try (WebStub web = new WebStub()) {
            Observation observation = http(web.port(), "/go?" + location.replace("#", "%23")).answer();
            assertEquals("302", observation.value("status").orElseThrow(), observation::reply);
            assertEquals(1, web.heard().size());
        }
    }

    /** The name is asked for and checked; it is never where the probe connects, and nobody resolves it. */
    @ParameterizedTest
    @ValueSource(strings = { "other.example", "no such name", "a..b", "under_score.example", "127.0.0.2", "::2", "x\r\ny", "%00", "*" })
    void aServerNameIsOnlyAName(String name) throws Exception {
        try (RawServer server = new Certificates().server("good")) {
            TlsCertificateProbe probe = ProbesFactory.eINSTANCE.createTlsCertificateProbe();
            probe.setPort(server.port());
            probe.setServerName(name);
            Asked asked = new Asked(new TlsCertificateKind(), probe, "127.0.0.1");
            assertEquals("false", asked.value("name-matches"));
        }
    }

    @ParameterizedTest
    @CsvSource({ "16030300, 00", "160303FFFF, 02", "1603030004, 02FFFFFF", "16030340000B3FFFFF3FFFFC3FFFF9, 00", "1403030001, 01",
            "1503030002, 0100", "1703030010, 00" })
    void lengthsThatLieInTlsEndInTime(String start, String forever) throws Exception {
        try (RawServer server = new RawServer(flood(bytes(start), bytes(forever), new AtomicLong()))) {
            TlsCertificateProbe probe = ProbesFactory.eINSTANCE.createTlsCertificateProbe();
            probe.setPort(server.port());
            Asked asked = new Asked(new TlsCertificateKind(), probe, "127.0.0.1");
            long begin = System.nanoTime();
            ProbeException failure = assertThrows(ProbeException.class, () -> asked.answer(Duration.ofSeconds(1)));
            assertTrue(List.of(Reason.MALFORMED, Reason.UNSUPPORTED, Reason.TIMED_OUT).contains(failure.reason()), failure::toString);
            assertTrue(Duration.ofNanos(System.nanoTime() - begin).toMillis() < 4000);
        }
    }

    private static String bytes(String hexadecimal) {
        return new String(HexFormat.of().parseHex(hexadecimal), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aHeaderThatIsAskedForIsOnlyLookedUp() throws Exception {
        try (WebStub web = new WebStub()) {
            HttpResponseProbe probe = ProbesFactory.eINSTANCE.createHttpResponseProbe();
            probe.setPort(web.port());
            probe.setHeader("X-Served-By\r\nX-Sent: yes");
            Asked asked = new Asked(new HttpResponseKind(), probe, "127.0.0.1");
            assertEquals("(none)", asked.value("header"));
            assertFalse(web.heard().toString().toLowerCase(Locale.ROOT).contains("x-sent"));
        }
    }

    private static Asked http(int port, String path) {
        HttpResponseProbe probe = ProbesFactory.eINSTANCE.createHttpResponseProbe();
        probe.setPort(port);
        probe.setPath(path);
        return new Asked(new HttpResponseKind(), probe, "127.0.0.1");
    }
}
