// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** Keeps what a command writes, up to a limit; what comes after that is dropped, and remembered to have come. */
final class BoundedSink extends OutputStream {
    private final int limit;
    private final Runnable overflow;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean full;
    private Instant first;

    /**
     * Empty.
     *
     * @param limit in bytes
     * @param overflow run once, on the writing thread, when more came
     */
    BoundedSink(int limit, Runnable overflow) {
        this.limit = limit;
        this.overflow = overflow;
    }

    @Override
    public void write(int one) {
        write(new byte[] { (byte) one }, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        if (first == null) {
            first = Instant.now();
        }
        int room = limit - kept.size();
        kept.write(bytes, from, Math.min(room, length));
        if (length > room && !full) {
            full = true;
            overflow.run();
        }
    }

    /** Whether more came than was kept. */
    synchronized boolean overflowed() {
        return full;
    }

    /** When something came first. */
    synchronized Optional<Instant> first() {
        return Optional.ofNullable(first);
    }

    synchronized String text() {
        return kept.toString(StandardCharsets.UTF_8);
    }
}
