// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** A web server on loopback: {@code /go?URL} redirects there, {@code /self} to itself, {@code /count?N} to N+1, {@code /status?N} answers so, the rest is a page. */
final class WebStub implements AutoCloseable {
    private final HttpServer server;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    WebStub() throws IOException {
        this(HttpServer.create(anyPort(), 0));
    }

    WebStub(SSLContext context) throws IOException {
        this(secure(context));
    }

    private WebStub(HttpServer server) {
        this.server = server;
        server.createContext("/", this::answer);
        server.start();
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private static HttpServer secure(SSLContext context) throws IOException {
        HttpsServer secure = HttpsServer.create(anyPort(), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(context));
        return secure;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** What was asked for, with the names of the headers. */
    List<String> heard() {
        return heard;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        heard.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + exchange.getRequestHeaders().keySet());
        switch (exchange.getRequestURI().getPath()) {
            case "/go" -> redirect(exchange, query);
            case "/self" -> redirect(exchange, "/self");
            case "/count" -> redirect(exchange, "/count?" + (Integer.parseInt(query) + 1));
            case "/status" -> page(exchange, Integer.parseInt(query), "sorry");
            case "/latin" -> latin(exchange);
            case "/long" -> page(exchange, 200, "0123456789".repeat(20_000));
            default -> page(exchange, 200, "welcome");
        }
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void latin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=ISO-8859-1");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write("é".getBytes(StandardCharsets.ISO_8859_1));
        exchange.close();
    }

    private static void page(HttpExchange exchange, int status, String text) throws IOException {
        exchange.getResponseHeaders().add("X-Served-By", "stub");
        exchange.sendResponseHeaders(status, 0);
        exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
