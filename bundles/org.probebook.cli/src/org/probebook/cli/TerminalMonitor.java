// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Writes where long work stands, a line a second at most; safe in any thread. */
final class TerminalMonitor extends NullProgressMonitor {
    private static final long BETWEEN = TimeUnit.SECONDS.toNanos(1);

    private final Terminal terminal;
    private final boolean quiet;
    private long last = System.nanoTime();

    TerminalMonitor(Terminal terminal, boolean quiet) {
        this.terminal = terminal;
        this.quiet = quiet;
    }

    @Override
    public boolean isCanceled() {
        return terminal.cancelled().get() || super.isCanceled();
    }

    @Override
    public synchronized void subTask(String name) {
        long now = System.nanoTime();
        if (!quiet && !name.isEmpty() && now - last >= BETWEEN) {
            last = now;
            terminal.say(name);
        }
    }
}
