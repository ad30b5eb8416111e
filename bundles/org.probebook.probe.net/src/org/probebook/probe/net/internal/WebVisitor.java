// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Asks a web server for pages: straight, not by a proxy, without any credentials, each redirect shown and none followed. */
public final class WebVisitor implements AutoCloseable {
    private static final int BODY = 64 * 1024;
    private final HttpClient client;

    /** Ready to ask; nothing is connected yet. */
    public WebVisitor() {
        client = HttpClient.newBuilder().version(Version.HTTP_1_1).followRedirects(Redirect.NEVER).proxy(HttpClient.Builder.NO_PROXY)
                .build();
    }

    /**
     * One GET. Blocks until the body, or its first 64 KB, is there.
     *
     * @param limit for all of it, however slowly it drips
     * @throws ProbeException when no page came, with the reason
     */
    public Page get(URI uri, Duration limit) throws ProbeException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> asked = client.sendAsync(request(uri), info -> new FirstBytes(BODY));
        try {
            HttpResponse<byte[]> response = asked.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return new Page(uri, response.statusCode(), response.headers(), response.body());
        } catch (TimeoutException e) {
            throw new ProbeException(Reason.TIMED_OUT, uri + " did not answer, or not completely, within " + limit.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw failed(uri, e.getCause());
        } finally {
            asked.cancel(true);
        }
    }

    private static HttpRequest request(URI uri) throws ProbeException {
        try {
            return HttpRequest.newBuilder(uri).header("User-Agent", "Probebook").header("Accept", "*/*").GET().build();
        } catch (IllegalArgumentException e) {
            throw new ProbeException(Reason.MALFORMED, uri + " cannot be asked for: " + e.getMessage(), e);
        }
    }

    private static ProbeException failed(URI uri, Throwable failure) {
        if (has(failure, CertificateException.class)) {
            return new ProbeException(Reason.UNTRUSTED_HOST,
                    uri + ": the server's certificate is not trusted (" + failure.getMessage() + "); a probe of its certificate tells more",
                    failure);
        }
        if (has(failure, UnresolvedAddressException.class)) {
            return new ProbeException(Reason.UNREACHABLE, "the name '" + uri.getHost() + "' does not resolve", failure);
        }
        return switch (failure) {
            case HttpTimeoutException late -> new ProbeException(Reason.TIMED_OUT, uri + " did not answer: " + late.getMessage(), late);
            case ConnectException refused -> new ProbeException(Reason.UNREACHABLE, uri + ": the connection was refused", refused);
            case NoRouteToHostException lost ->
                new ProbeException(Reason.UNREACHABLE, uri + " cannot be reached: " + lost.getMessage(), lost);
            case SSLHandshakeException apart ->
                new ProbeException(Reason.UNSUPPORTED, uri + ": no common TLS: " + apart.getMessage(), apart);
            case SSLException plain ->
                new ProbeException(Reason.MALFORMED, uri + ": the server does not speak TLS: " + plain.getMessage(), plain);
            default -> new ProbeException(Reason.MALFORMED, uri + ": the server does not answer in HTTP: " + failure.getMessage(), failure);
        };
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
