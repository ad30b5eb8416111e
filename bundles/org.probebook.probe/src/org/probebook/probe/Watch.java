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
    private final Duration left;

    /**
     * @param limit of one question
     * @param left for the host; may be used up
     */
    Watch(Duration limit, Duration left) {
        this.limit = limit;
        this.left = left;
    }

    /** Runs {@code asking} on a thread of its own; what it has not answered by the limit is {@link Reason#TIMED_OUT}. */
    List<Finding> over(Question question, Function<Duration, List<Finding>> asking) throws InterruptedException, ExecutionException {
        Asked asked = Asked.now();
        if (!left.isPositive()) {
            return timedOut(question, asked, "the time for this host was used up before this was asked");
        }
        int own = question.probe().getTimeout();
        Duration allowed = least(left, own > 0 ? least(Duration.ofSeconds(own), limit) : limit);
        FutureTask<List<Finding>> task = new FutureTask<>(() -> asking.apply(allowed));
        Thread thread = Thread.ofVirtual().name("probe " + question.host().address()).start(task);
        try {
            return task.get(allowed.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return timedOut(question, asked, "no answer within " + allowed.toMillis() / 1000.0 + " s");
        } finally {
            thread.interrupt();
        }
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static List<Finding> timedOut(Question question, Asked asked, String reply) {
        return question.expectations().stream().map(leaf -> asked.unknown(leaf, question.host(), "", Reason.TIMED_OUT, reply)).toList();
    }
}
