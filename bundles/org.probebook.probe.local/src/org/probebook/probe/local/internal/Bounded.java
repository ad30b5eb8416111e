// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/**
 * Calls the operating system in bounded time. A call that looks at a file system whose server is gone cannot be interrupted, so each has a thread of its own, which is left
 * behind when it is late.
 */
public final class Bounded {
    private Bounded() {
    }

    /**
     * Calls.
     *
     * @param question runs on another thread
     * @param what is asked, for messages
     * @throws ProbeException the call's own, or why it failed
     */
    public static <T> T call(Callable<T> question, Duration limit, String what) throws ProbeException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(question);
        Thread thread = Thread.ofPlatform().daemon().name("ask this machine").start(task);
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new ProbeException(Reason.TIMED_OUT, what + ": this machine did not answer within " + limit.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw failed(e.getCause(), what);
        } finally {
            thread.interrupt();
        }
    }

    private static ProbeException failed(Throwable failure, String what) {
        return switch (failure) {
            case ProbeException told -> told;
            case AccessDeniedException denied ->
                new ProbeException(Reason.ACCESS_DENIED, what + ": no access to " + denied.getMessage(), denied);
            case IOException broken -> new ProbeException(Reason.UNSUPPORTED, what + ": " + broken.getMessage(), broken);
            case RuntimeException bug -> throw bug;
            default -> new ProbeException(Reason.UNSUPPORTED, what + ": this machine cannot be asked (" + failure + ")", failure);
        };
    }
}
