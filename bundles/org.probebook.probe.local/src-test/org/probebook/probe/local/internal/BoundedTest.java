// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

class BoundedTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void passesAnswersAndReasonsOn() throws Exception {
        assertEquals("yes", Bounded.call(() -> "yes", LONG, "it"));
        assertEquals(Reason.MALFORMED, reason(() -> {
            throw new ProbeException(Reason.MALFORMED, "no");
        }));
        assertEquals(Reason.ACCESS_DENIED, reason(() -> {
            throw new AccessDeniedException("/root");
        }));
        assertEquals(Reason.UNSUPPORTED, reason(() -> {
            throw new IOException("Input/output error");
        }));
        assertEquals(Reason.UNSUPPORTED, reason(() -> {
            throw new UnsatisfiedLinkError("no native code here");
        }));
        assertThrows(IllegalStateException.class, () -> Bounded.call(() -> {
            throw new IllegalStateException("a mistake of ours");
        }, LONG, "it"));
    }

    @Test
    void endsInTime() {
        ProbeException late = assertThrows(ProbeException.class, () -> Bounded.call(BoundedTest::forever, Duration.ofMillis(200), "it"));
        assertEquals(Reason.TIMED_OUT, late.reason());
    }

    @Test
    void endsOnInterruption() throws Exception {
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        Thread asking = Thread.ofVirtual()
                .start(() -> ended.complete(assertThrows(Throwable.class, () -> Bounded.call(BoundedTest::forever, LONG, "it"))));
        CompletableFuture.runAsync(asking::interrupt, CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS));
        assertEquals(InterruptedException.class, ended.get(10, TimeUnit.SECONDS).getClass());
    }

    private static Reason reason(Callable<String> question) {
        return assertThrows(ProbeException.class, () -> Bounded.call(question, LONG, "it")).reason();
    }

    private static String forever() throws InterruptedException {
        new CountDownLatch(1).await();
        return "never";
    }
}
