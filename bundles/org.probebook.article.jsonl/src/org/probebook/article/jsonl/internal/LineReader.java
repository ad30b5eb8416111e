// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.jsonl.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream as bytes, each at most so long; what is longer is passed over without being held. Blank lines are skipped, but counted. */
public final class LineReader {
    /** Bytes of the longest line that is read: the longest article known has a tenth of it. */
    public static final int LONGEST = 4 << 20;

    private final InputStream stream;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private byte[] line = new byte[1 << 14];
    private int length;
    private boolean tooLong;
    private long number;

    /** Reads from a stream, which its owner closes. */
    public LineReader(InputStream stream) {
        this.stream = stream;
    }

    /** Goes to the next line that is not blank; false at the end. */
    public boolean next() throws IOException {
        do {
            length = 0;
            tooLong = false;
            if (!fill()) {
                return false;
            }
            number++;
            readLine();
        } while (blank());
        return true;
    }

    /** The line's number, from 1. */
    public long number() {
        return number;
    }

    /** Whether the line is longer than {@link #LONGEST}; its bytes are then not to be used. */
    public boolean tooLong() {
        return tooLong;
    }

    /** The line's bytes, as many as {@link #length()} says; good until the next line. */
    public byte[] bytes() {
        return line;
    }

    /** How many bytes the line has, without its end. */
    public int length() {
        return length;
    }

    private void readLine() throws IOException {
        boolean ended = false;
        while (!ended && fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            ended = end < filled;
            append(end);
            at = ended ? end + 1 : end;
        }
    }

    private void append(int end) {
        int more = end - at;
        tooLong |= length + more > LONGEST;
        if (tooLong) {
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.min(LONGEST, Math.max(2 * line.length, length + more)));
        }
        System.arraycopy(buffer, at, line, length, more);
        length += more;
    }

    private boolean fill() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, stream.read(buffer));
        }
        return at < filled;
    }

    private boolean blank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return !tooLong;
    }
}
