// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

import org.probebook.article.document.internal.Bounds;

/** Counts the bytes that are written, and ends the reading of the document when there are too many. */
final class BoundedOutput extends OutputStream {
    private final int longest;
    private final Bounds bounds;
    private final boolean keep;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long written;

    /**
     * Starts counting.
     *
     * @param longest how many bytes may be written
     * @param bounds of the reading
     * @param keep whether the bytes are asked for afterwards
     */
    BoundedOutput(int longest, Bounds bounds, boolean keep) {
        this.longest = longest;
        this.bounds = bounds;
        this.keep = keep;
    }

    @Override
    public void write(int b) {
        count(1);
        if (keep) {
            kept.write(b);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        count(length);
        if (keep) {
            kept.write(bytes, from, length);
        }
    }

    /** The bytes, if they were kept. */
    byte[] bytes() {
        return kept.toByteArray();
    }

    private void count(int length) {
        bounds.step();
        written += length;
        if (written > longest) {
            bounds.refuse("one of its streams unpacks to more than " + (longest >> 20) + " MB");
        }
    }
}
