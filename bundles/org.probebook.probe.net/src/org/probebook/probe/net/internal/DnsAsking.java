// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.xbill.DNS.Message;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.io.DefaultIoClientFactory;
import org.xbill.DNS.io.IoClientFactory;
import org.xbill.DNS.io.TcpIoClient;

/** Asks several name servers the same at once; asks again, once, those that keep silent, since a datagram may be lost. */
public final class DnsAsking {
    private static final IoClientFactory CLIENTS = new DefaultIoClientFactory() {
        @Override
        public TcpIoClient createOrGetTcpClient() {
            return new DnsOverTcp();
        }
    };

    private DnsAsking() {
    }

    /**
     * Asks. Blocks until all have answered or the limit is reached.
     *
     * @return a reply for each server, in their order
     */
    public static List<DnsReply> ask(List<InetSocketAddress> servers, DnsQuestion question, Duration limit) throws InterruptedException {
        List<CompletableFuture<DnsReply>> asked = new ArrayList<>();
        for (InetSocketAddress server : servers) {
            String label = server.getAddress().getHostAddress() + ":" + server.getPort();
            asked.add(reply(server, question, limit).handle(
                    (message,
                            failure) -> failure == null ? DnsReply.of(label, question, message) : DnsReply.failed(label, cause(failure))));
        }
        List<DnsReply> replies = new ArrayList<>();
        for (CompletableFuture<DnsReply> reply : asked) {
            replies.add(got(reply));
        }
        return replies;
    }

    private static CompletableFuture<Message> reply(InetSocketAddress server, DnsQuestion question, Duration limit) {
        Duration first = limit.dividedBy(3);
        return send(server, question, first).exceptionallyCompose(failure -> cause(failure) instanceof TimeoutException
                ? send(server, question, limit.minus(first))
                : CompletableFuture.failedFuture(failure));
    }

    private static CompletableFuture<Message> send(InetSocketAddress server, DnsQuestion question, Duration limit) {
        SimpleResolver resolver = new SimpleResolver(server);
        resolver.setTimeout(limit);
        resolver.setIoClientFactory(CLIENTS);
        CompletionStage<Message> sent = resolver.sendAsync(question.message());
        // The library looks at its own limits once a second only.
        return sent.toCompletableFuture().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static DnsReply got(CompletableFuture<DnsReply> reply) throws InterruptedException {
        try {
            return reply.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("every failure is a reply", e.getCause());
        }
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
