// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

import org.probebook.article.UnreadableArticleException;

/**
 * What one reading of a document may cost. A document beyond it is refused with the bound as its reason, never cut: half an article is worse than none, since
 * nobody sees that it is half. For one reading in one thread.
 */
public final class Bounds {
    /** Characters; a book of two thousand pages has as many. */
    static final int TEXT = 4_000_000;
    /** Rows of all tables together. */
    static final int ROWS = 20_000;
    /** Cells of all tables together, empty ones included. */
    static final int CELLS = 500_000;
    static final int PAGES = 2_000;
    /** Of the processor, so that a machine that is busy with other things refuses nothing. */
    private static final Duration TIME = Duration.ofSeconds(30);
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    /** Reading the clock costs more than counting. */
    private static final int STEPS_PER_LOOK = 256;

    private final long end;
    private int steps;
    private int text;
    private int rows;
    private int cells;
    private String broken;

    /** Starts the clock. */
    public Bounds() {
        this(TIME);
    }

    /** Starts the clock for a reading of another length. */
    public Bounds(Duration time) {
        end = now() + time.toNanos();
    }

    /** Counts one step of a parser: an element, an operator. */
    public void step() {
        if (++steps % STEPS_PER_LOOK == 0) {
            look();
        }
    }

    /** Looks at the clock; for what is done seldom and may take long. */
    public void look() {
        if (broken != null || now() > end) {
            refuse("reading it takes longer than " + TIME.toSeconds() + " s: save it again with its program, or in parts");
        }
    }

    private static long now() {
        return CLOCK.isCurrentThreadCpuTimeSupported() && CLOCK.isThreadCpuTimeEnabled()
                ? CLOCK.getCurrentThreadCpuTime()
                : System.nanoTime();
    }

    public void text(int characters) {
        text += characters;
        if (text > TEXT) {
            refuse("it has more than " + TEXT / 1_000_000 + " million characters: import its chapters as files of their own");
        }
    }

    public void row() {
        if (++rows > ROWS) {
            refuse("its tables have more than " + ROWS + " rows: that is data rather than an article");
        }
    }

    public void cells(int more) {
        cells += more;
        if (cells > CELLS) {
            refuse("its tables have more than " + CELLS + " cells: that is data rather than an article");
        }
    }

    public void pages(int pages) {
        if (pages > PAGES) {
            refuse("it has " + pages + " pages, more than " + PAGES + ": import its chapters as files of their own");
        }
    }

    /** Ends the reading. */
    public void refuse(String reason) {
        broken = broken == null ? reason : broken;
        throw new LimitException(broken);
    }

    /**
     * Tells whether a bound was passed, for parsers that go on behind an exception.
     *
     * @throws UnreadableArticleException if so
     */
    public void check() throws UnreadableArticleException {
        if (broken != null) {
            throw new UnreadableArticleException(broken);
        }
    }
}
