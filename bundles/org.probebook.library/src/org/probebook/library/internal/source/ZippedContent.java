// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * An entry of a zip, within bounds and compared with its sum.
 *
 * @param size how many bytes it should unpack to
 * @param sum what their CRC-32 should be
 */
record ZippedContent(Region raw, Packing packing, long size, int sum, Unpacking bounds) implements IContent {
    @Override
    public InputStream open() throws IOException {
        return new Compared(bounds.bounded(packing.unpack(raw.open()), raw.size()));
    }

    private final class Compared extends PieceFilter {
        private final CRC32 found = new CRC32();

        Compared(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count > 0) {
                found.update(buffer, offset, count);
            }
            if (count < 0 && (int) found.getValue() != sum) {
                throw new UnreadableEntryException("is damaged in its archive (its sum does not fit): fetch or make it again");
            }
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            // Read, for the sum.
            return Math.max(0, read(new byte[(int) Math.min(count, 1 << 13)]));
        }
    }
}
