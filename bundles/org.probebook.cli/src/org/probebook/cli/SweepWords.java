// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.Locale;

import org.probebook.report.sweep.SweepProgress.Standing;

/** How a sweep stands, for whoever waits for it. */
final class SweepWords {
    private static final int MINUTE = 60;

    private SweepWords() {
    }

    /** While it runs. */
    static String line(Standing standing) {
        return String.format(Locale.ROOT, "%d of %d machines, %.1f a second, %s left", standing.done(), standing.all(), standing.rate(),
                time(standing.left()));
    }

    /** When it is over. */
    static String end(Standing standing) {
        return String.format(Locale.ROOT, "%d machines in %.1f s", standing.done(), standing.seconds());
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < 2 * MINUTE ? whole + " s" : (whole + MINUTE / 2) / MINUTE + " min";
    }
}
