// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Waiting for what many questions come to, so that cancelling ends it within a second. */
public final class Answers {
    /** How often a waiting run looks whether it was cancelled, in milliseconds. */
    private static final int POLL = 100;

    private Answers() {
    }

    /**
     * What the next task that ends comes to. Blocks.
     *
     * @param monitor looked at ten times a second
     * @throws OperationCanceledException when the monitor was cancelled, this thread interrupted, or the task cancelled
     * @throws IllegalStateException when the task failed, which is a defect: every failure of a question is an answer
     */
    public static <T> T next(CompletionService<T> tasks, IProgressMonitor monitor) {
        try {
            Future<T> done = null;
            while (done == null) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                done = tasks.poll(POLL, TimeUnit.MILLISECONDS);
            }
            return done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OperationCanceledException cancelled) {
                throw cancelled;
            }
            throw new IllegalStateException("a question ended without an answer", e.getCause());
        }
    }
}
