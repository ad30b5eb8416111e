// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** A WinRM service on loopback that knows one account, signs in as a test says, and answers what a test makes of an envelope. */
final class WinrmStub implements AutoCloseable {
    static final String USER = "probe";
    static final String PASSWORD = "Passw0rd!";
    private static final String ENVELOPE = "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" xmlns:w=\"w\" xmlns:n=\"n\" xmlns:p=\"p\" xmlns:xsi=\"x\"><s:Header/><s:Body>%s</s:Body></s:Envelope>";
    private static final String IDENTITY = "<i:IdentifyResponse xmlns:i=\"i\"><i:ProductVendor>Fixture</i:ProductVendor></i:IdentifyResponse>";
    private final NtlmHost ntlm = new NtlmHost(USER, PASSWORD);
    private final HttpsServer server;
    private final Ways ways;
    private final UnaryOperator<String> answers;
    private final Set<InetSocketAddress> signedIn = ConcurrentHashMap.newKeySet();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** How it lets visitors in. */
    enum Ways {
        NEGOTIATE, BASIC, KERBEROS
    }

    /** @param answers what is in the answer's body, of the whole envelope that came; an answer that begins with a number has that status */
    WinrmStub(String certificate, Ways ways, UnaryOperator<String> answers) throws Exception {
        this.ways = ways;
        this.answers = answers;
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(new Certificates().server(certificate)));
        server.createContext("/", this::serve);
        server.start();
    }

    WinrmStub(UnaryOperator<String> answers) throws Exception {
        this("good", Ways.NEGOTIATE, answers);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Path, authorization and body of each request. */
    List<String> heard() {
        return heard;
    }

    private void serve(HttpExchange exchange) throws IOException {
        String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        heard.add(exchange.getRequestURI() + " " + authorization + " " + body);
        if (!letIn(exchange, authorization)) {
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
            return;
        }
        String answer = body.contains("Identify") ? IDENTITY : answers.apply(body);
        int status = answer.matches("(?s)\\d{3}.*") ? Integer.parseInt(answer.substring(0, 3)) : 200;
        String content = answer.matches("(?s)\\d{3}.*") ? answer.substring(3) : answer;
        byte[] bytes = (content.startsWith("<?") ? content : ENVELOPE.formatted(content)).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/soap+xml;charset=UTF-8");
        if (status == 302) {
            exchange.getResponseHeaders().add("Location", content);
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private boolean letIn(HttpExchange exchange, String authorization) throws IOException {
        String basic = "Basic " + Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        switch (ways) {
            case BASIC -> {
                exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"WSMAN\"");
                return authorization.equals(basic);
            }
            case KERBEROS -> {
                exchange.getResponseHeaders().add("WWW-Authenticate", "Kerberos");
                return false;
            }
            default -> {
                return negotiated(exchange, authorization);
            }
        }
    }

    private boolean negotiated(HttpExchange exchange, String authorization) throws IOException {
        InetSocketAddress visitor = exchange.getRemoteAddress();
        if (signedIn.contains(visitor)) {
            return true;
        }
        String token = authorization.replace("Negotiate ", "");
        if (token.startsWith("YI") || token.startsWith("YE")) {
            exchange.getResponseHeaders().add("WWW-Authenticate", "Negotiate " + ntlm.challenge());
            exchange.getResponseHeaders().add("WWW-Authenticate", "Kerberos");
            return false;
        }
        exchange.getResponseHeaders().add("WWW-Authenticate", "Negotiate");
        return authorization.startsWith("Negotiate ") && ntlm.proves(token) && signedIn.add(visitor);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
