// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes the first bytes of a body and hangs up on the rest, however long it is. */
final class FirstBytes implements BodySubscriber<byte[]> {
    private final int limit;
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private Subscription subscription;

    FirstBytes(int limit) {
        this.limit = limit;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription subscribed) {
        subscription = subscribed;
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        buffers.forEach(this::take);
        if (taken.size() < limit) {
            subscription.request(1);
            return;
        }
        subscription.cancel();
        body.complete(taken.toByteArray());
    }

    private void take(ByteBuffer buffer) {
        byte[] part = new byte[Math.min(buffer.remaining(), limit - taken.size())];
        buffer.get(part);
        taken.writeBytes(part);
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(taken.toByteArray());
    }
}
