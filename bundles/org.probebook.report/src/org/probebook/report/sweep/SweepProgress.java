// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.sweep;

/** Where a sweep stands: how many hosts, how fast, how long still. For one thread at a time. */
public final class SweepProgress {
    private static final double SECOND = 1e9;

    private final int all;
    private final long start = System.nanoTime();
    private int done;

    /**
     * Where a sweep stood.
     *
     * @param all how many hosts it is to ask
     * @param seconds since its beginning
     */
    public record Standing(int done, int all, double seconds) {

        /** Hosts a second, from the beginning. */
        public double rate() {
            return done / Math.max(1e-3, seconds);
        }

        /** How long the rest takes at that rate, in seconds; infinite before the first host is done. */
        public double left() {
            return done == 0 && all > 0 ? Double.POSITIVE_INFINITY : (all - done) / Math.max(1e-9, rate());
        }
    }

    /** The sweep begins now. */
    public SweepProgress(int all) {
        this.all = all;
    }

    /** One more is done. */
    public Standing next() {
        done++;
        return standing();
    }

    /** How it stands. */
    public Standing standing() {
        return new Standing(done, all, (System.nanoTime() - start) / SECOND);
    }
}
