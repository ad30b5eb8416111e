// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Ends a question when its time is up. Kinds bound their own waits by {@link HostSession#remaining()}; this is for those that do not, so it gives them a little longer.
 */
final class Watch {
    private static final Duration GRACE = Duration.ofMillis(250);
    private final Duration limit;

    Watch(Duration limit) {
        this.limit = limit;
    }

    /** Runs {@code asking} on a thread of its own; what it has not answered by the limit is {@link Reason#TIMED_OUT}. */
    List<Finding> over(Question question, Function<Duration, List<Finding>> asking) throws InterruptedException, ExecutionException {
        int own = question.probe().getTimeout();
        Duration allowed = own > 0 && Duration.ofSeconds(own).compareTo(limit) < 0 ? Duration.ofSeconds(own) : limit;
        Asked asked = Asked.now();
        FutureTask<List<Finding>> task = new FutureTask<>(() -> asking.apply(allowed));
        Thread thread = Thread.ofVirtual().name("probe " + question.host().address()).start(task);
        try {
            return task.get(allowed.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            String reply = "no answer within " + allowed.toMillis() / 1000.0 + " s";
            return question.expectations().stream().map(leaf -> asked.unknown(leaf, question.host(), "", Reason.TIMED_OUT, reply)).toList();
        } finally {
            thread.interrupt();
        }
    }
}
