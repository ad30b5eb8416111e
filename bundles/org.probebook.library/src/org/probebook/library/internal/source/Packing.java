// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.deflate64.Deflate64CompressorInputStream;

/** Ways in which the bytes of a file are packed. */
enum Packing {
    STORED, DEFLATE, DEFLATE64, BZIP2, GZIP;

    private static final int BUFFER = 1 << 13;

    /** The unpacked bytes of a stream, which is closed with them, or when this fails. */
    InputStream unpack(InputStream packed) throws IOException {
        try {
            return switch (this) {
                case STORED -> packed;
                case DEFLATE -> new Inflating(packed);
                case DEFLATE64 -> new Telling(new Deflate64CompressorInputStream(new BufferedInputStream(packed)));
                case BZIP2 -> new Telling(new BZip2CompressorInputStream(new BufferedInputStream(packed), true));
                case GZIP -> new GZIPInputStream(packed, BUFFER);
            };
        } catch (EOFException | UnreadableEntryException e) {
            packed.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            packed.close();
            throw damaged(e);
        }
    }

    private UnreadableEntryException damaged(Exception failure) {
        return new UnreadableEntryException(
                "is packed with " + name().toLowerCase(java.util.Locale.ROOT) + ", and damaged (" + Damage.of(failure)
                        + "): fetch or make it again",
                failure);
    }

    /** Gives back the memory of its inflater, which the library does not own. */
    private static final class Inflating extends InflaterInputStream {
        Inflating(InputStream packed) {
            super(packed, new Inflater(true), BUFFER);
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                inf.end();
            }
        }
    }

    /** Tells damage as what it is: some packings fail on it with anything. */
    private static final class Telling extends PieceFilter {
        Telling(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (EOFException | UnreadableEntryException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                throw (ZipException) new ZipException(Damage.of(e)).initCause(e);
            }
        }

        @Override
        public long skip(long count) throws IOException {
            return Math.max(0, read(new byte[(int) Math.min(count, BUFFER)]));
        }
    }
}
