// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.knowledge.probes.HttpResponseProbe;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.probe.Observation;
import org.probebook.probe.Reason;

class HttpResponseKindTest {
    private static WebStub web;

    @BeforeAll
    static void start() throws Exception {
        web = new WebStub();
    }

    @AfterAll
    static void stop() {
        web.close();
    }

    @Test
    void tellsAPage() throws Exception {
        Observation observation = asked(web.port(), "/", 10, "x-served-by").answer();
        assertEquals(
                Map.of("status", "200", "redirects", "0", "loop", "false", "leaves-host", "false", "header", "stub", "body", "welcome"),
                observation.values());
        assertEquals("GET http://127.0.0.1:" + web.port() + "/", observation.request());
        assertEquals("200, 7 bytes", observation.reply());
    }

    @Test
    void asksWithoutCredentials() throws Exception {
        asked(web.port(), "/quiet", 10, "").answer();
        String heard = web.heard().stream().filter(line -> line.contains("/quiet")).findFirst().orElseThrow();
        assertTrue(heard.startsWith("GET /quiet "), heard);
        assertTrue(!heard.contains("Authorization") && !heard.contains("Cookie"), heard);
    }

    @ParameterizedTest
    @CsvSource({
            // path, most redirects, status, followed, loop, leaves the host
            "/go?/page,               10, 200,  1, false, false", //
            "/go?/go?/page,           10, 200,  2, false, false", //
            "/go?/go?/page,            1, 302,  1, true,  false", //
            "/go?/page,                0, 302,  0, false, false", //
            "/go?/page,                1, 200,  1, false, false", //
            "/self,                   10, 302,  0, true,  false", //
            "/count?1,                10, 302, 10, true,  false", //
            "/go?http://other.example/, 10, 302, 0, false, true", //
            "/go?//other.example/,    10, 302,  0, false, true", //
            "/go?mailto:a@b.example,  10, 302,  0, false, true", //
            "/status?404,             10, 404,  0, false, false", //
            "/status?401,             10, 401,  0, false, false", //
            "/status?503,             10, 503,  0, false, false" })
    void followsRedirectsOnTheHost(String path, int maximum, String status, String followed, String loop, String leaves) throws Exception {
        Observation observation = asked(web.port(), path, maximum, "").answer();
        assertEquals(status, observation.value("status").orElseThrow(), observation::reply);
        assertEquals(followed, observation.value("redirects").orElseThrow(), observation::reply);
        assertEquals(loop, observation.value("loop").orElseThrow(), observation::reply);
        assertEquals(leaves, observation.value("leaves-host").orElseThrow(), observation::reply);
    }

    @Test
    void keepsWhatTheServerWrote() throws Exception {
        assertEquals("/page", asked(web.port(), "/go?/page", 10, "").value("location"));
        assertEquals("é", asked(web.port(), "/latin", 10, "").value("body"));
        assertEquals("(none)", asked(web.port(), "/", 10, "no-such-header").value("header"));
        assertEquals(64 * 1024, asked(web.port(), "/long", 10, "").value("body").length());
    }

    @Test
    void staysBehindAForwardedPort() throws Exception {
        try (WebStub bouncing = new WebStub()) {
            HttpResponseProbe probe = probe("/go?http://127.0.0.1/go?http://127.0.0.1:80/end", 10, "");
            Asked asked = new Asked(new HttpResponseKind(), probe, "127.0.0.1,http=" + bouncing.port());
            assertEquals("welcome", asked.value("body"));
            assertEquals("2", asked.value("redirects"));
        }
    }

    @Test
    void doesNotAskAServerThatItCannotTrust() throws Exception {
        try (WebStub secure = new WebStub(new Certificates().context("good"))) {
            HttpResponseProbe probe = probe("/", 10, "");
            probe.setTls(true);
            new Asked(new HttpResponseKind(), probe, "127.0.0.1,https=" + secure.port()).unknown(Reason.UNTRUSTED_HOST);
            assertTrue(secure.heard().isEmpty());
        }
        try (RawServer plain = new RawServer(RawServer.saying("220 mail.example ESMTP\r\n"))) {
            HttpResponseProbe probe = probe("/", 10, "");
            probe.setTls(true);
            new Asked(new HttpResponseKind(), probe, "127.0.0.1,https=" + plain.port()).unknown(Reason.MALFORMED);
        }
    }

    @Test
    void saysWhyThereIsNoPage() throws Exception {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = door.getLocalPort();
            door.close();
            asked(port, "/", 10, "").unknown(Reason.UNREACHABLE);
        }
        new Asked(new HttpResponseKind(), probe("/", 10, ""), "x".repeat(64) + ".invalid").unknown(Reason.UNREACHABLE);
        asked(web.port(), "/no spaces", 10, "").unknown(Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "SSH-2.0-OpenSSH_9.2p1\r\n", "HTTP/1.1 abc\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort" })
    void doesNotTakeNonsenseForAPage(String nonsense) throws Exception {
        try (RawServer server = new RawServer(RawServer.answering(nonsense))) {
            asked(server.port(), "/", 10, "").unknown(Reason.MALFORMED);
        }
    }

    @Test
    void endsInTimeWhateverTheServerDoes() throws Exception {
        try (RawServer silent = new RawServer(RawServer.silent())) {
            asked(silent.port(), "/", 10, "").timesOut();
            asked(silent.port(), "/", 10, "").endsOnInterruption();
        }
        try (RawServer drip = new RawServer(RawServer.dripping("HTTP/1.1 200 OK\r\nX: "))) {
            asked(drip.port(), "/", 10, "").timesOut();
        }
        try (RawServer drip = new RawServer(RawServer.dripping("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"))) {
            asked(drip.port(), "/", 10, "").timesOut();
        }
        try (RawServer endless = new RawServer(RawServer.endless("HTTP/1.1 200 OK\r\n\r\n", "more"))) {
            assertEquals(64 * 1024, asked(endless.port(), "/", 10, "").value("body").length());
        }
        try (RawServer endless = new RawServer(RawServer.endless("HTTP/1.1 200 OK\r\n", "X-More: and more\r\n"))) {
            asked(endless.port(), "/", 10, "").unknown(Reason.MALFORMED);
        }
    }

    private static Asked asked(int port, String path, int maximum, String header) {
        HttpResponseProbe probe = probe(path, maximum, header);
        probe.setPort(port);
        return new Asked(new HttpResponseKind(), probe, "127.0.0.1");
    }

    private static HttpResponseProbe probe(String path, int maximum, String header) {
        HttpResponseProbe probe = ProbesFactory.eINSTANCE.createHttpResponseProbe();
        probe.setPath(path);
        probe.setMaximumRedirects(maximum);
        probe.setHeader(header);
        return probe;
    }
}
