// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Recognises what the files in a zip are by their first bytes; one after the other with the same inflater, as there may be very many. For one thread. */
final class ZipHeads implements AutoCloseable {
    /** Packed bytes that are enough for as many unpacked ones, were they not packable at all. */
    private static final int PACKED = FileKind.HEAD + 64;

    private final RegionChannel zip;
    private final Inflater inflater = new Inflater(true);
    private final byte[] packed = new byte[PACKED];
    private final byte[] head = new byte[FileKind.HEAD];

    ZipHeads(RegionChannel zip) {
        this.zip = zip;
    }

    /**
     * The kind of a file.
     *
     * @param place where in the zip it begins
     */
    FileKind kind(ZippedContent content, long place) throws IOException {
        if (content.packing() != Packing.STORED && content.packing() != Packing.DEFLATE) {
            return FileKind.of(content);
        }
        int count = (int) Math.min(content.raw().size(), PACKED);
        zip.position(place);
        ByteBuffer into = ByteBuffer.wrap(packed, 0, count);
        while (into.hasRemaining() && zip.read(into) >= 0) {
            // A block may end in between.
        }
        if (content.packing() == Packing.STORED) {
            return FileKind.of(Arrays.copyOf(packed, Math.min(count, FileKind.HEAD)));
        }
        try {
            inflater.reset();
            inflater.setInput(packed, 0, count);
            return FileKind.of(Arrays.copyOf(head, inflater.inflate(head)));
        } catch (DataFormatException e) {
            // Who reads it will tell.
            return FileKind.PLAIN;
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
