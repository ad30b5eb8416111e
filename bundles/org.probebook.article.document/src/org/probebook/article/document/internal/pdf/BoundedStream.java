// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.probebook.article.document.internal.Bounds;

/**
 * A stream of a PDF that is unpacked into nothing before it is unpacked into memory, which the library does without a bound: a few bytes can stand for more
 * than there is memory.
 */
final class BoundedStream extends COSStream {
    private static final int LONGEST = 32 << 20;
    /** What unpacks to more than it is; other filters are for pictures, which no text needs. */
    private static final Set<COSName> UNPACKING = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION, COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION, COSName.RUN_LENGTH_DECODE, COSName.RUN_LENGTH_DECODE_ABBREVIATION, COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION, COSName.ASCII_HEX_DECODE, COSName.ASCII_HEX_DECODE_ABBREVIATION);

    private final Bounds bounds;
    private boolean checked;

    BoundedStream(RandomAccessStreamCache cache, RandomAccessReadView view, Bounds bounds) throws IOException {
        super(cache, view);
        this.bounds = bounds;
    }

    /** Every way of reading the stream begins here. */
    @Override
    public InputStream createRawInputStream() throws IOException {
        if (!checked) {
            check();
            checked = true;
        }
        return super.createRawInputStream();
    }

    /** What is written is another stream: the decrypted one. */
    @Override
    public OutputStream createRawOutputStream() throws IOException {
        checked = false;
        return super.createRawOutputStream();
    }

    private void check() throws IOException {
        List<COSName> filters = filters();
        if (filters.isEmpty() || !UNPACKING.containsAll(filters)) {
            return;
        }
        InputStream packed = super.createRawInputStream();
        for (int i = 0; i < filters.size(); i++) {
            BoundedOutput unpacked = new BoundedOutput(LONGEST, bounds, i < filters.size() - 1);
            try (InputStream in = packed) {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, unpacked, this, i);
            } catch (IOException e) {
                // Damaged, or not decrypted yet: it is no danger, and who reads it meets this again.
                return;
            }
            packed = new ByteArrayInputStream(unpacked.bytes());
        }
    }

    private List<COSName> filters() {
        COSBase filters = getFilters();
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
