// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.Locale;

/** Where a sweep stands: how many hosts, how fast, how long still. */
final class SweepProgress {
    private static final double SECOND = 1e9;
    private static final int MINUTE = 60;

    private final int all;
    private final long start = System.nanoTime();
    private int done;

    SweepProgress(int all) {
        this.all = all;
    }

    /** One more is done. */
    String next() {
        done++;
        double rate = done / Math.max(1e-3, seconds());
        return String.format(Locale.ROOT, "%d of %d machines, %.1f a second, %s left", done, all, rate, time((all - done) / rate));
    }

    String end() {
        return String.format(Locale.ROOT, "%d machines in %.1f s", done, seconds());
    }

    private double seconds() {
        return (System.nanoTime() - start) / SECOND;
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < 2 * MINUTE ? whole + " s" : (whole + MINUTE / 2) / MINUTE + " min";
    }
}
