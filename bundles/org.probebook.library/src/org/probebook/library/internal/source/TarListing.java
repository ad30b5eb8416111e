// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.eclipse.core.runtime.OperationCanceledException;

/** The files in a tar, which is walked through once to learn where each lies. */
final class TarListing {
    /** Bytes of the largest header, with all that belongs to it: a tar can hold a name of any length. */
    private static final long HEADER = 1 << 18;

    private final Region tar;
    private final String folder;
    private final List<Found> found = new ArrayList<>();

    /**
     * A tar to list.
     *
     * @param folder comes before the names of its files
     */
    TarListing(Region tar, String folder) {
        this.tar = tar;
        this.folder = folder;
    }

    /** Lists it, in its own order. */
    Contents list(BooleanSupplier cancelled) {
        Walked walked = new Walked(tar.open());
        try (TarArchiveInputStream in = new TarArchiveInputStream(walked, "ISO-8859-1")) {
            for (TarArchiveEntry entry = next(in, walked); entry != null; entry = next(in, walked)) {
                if (cancelled.getAsBoolean()) {
                    throw new OperationCanceledException();
                }
                if (!entry.isCheckSumOK()) {
                    throw new IOException("a header is not what its sum says");
                }
                add(entry, walked.place);
            }
            return new Contents(found, false, walked.ended() ? "" : "its end mark is missing");
        } catch (OperationCanceledException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Contents(found, false, e instanceof Exception failure ? Damage.of(failure) : "its headers have no end");
        }
    }

    private static TarArchiveEntry next(TarArchiveInputStream in, Walked walked) throws IOException {
        walked.left = Long.MAX_VALUE;
        if (in.getCurrentEntry() != null) {
            in.skip(Long.MAX_VALUE);
        }
        walked.left = HEADER;
        return in.getNextEntry();
    }

    private void add(TarArchiveEntry entry, long place) {
        if (entry.isDirectory() || entry.getLinkFlag() == 'V' || entry.getLinkFlag() == 'D') {
            return;
        }
        String name = EntryName.plain(name(entry.getName()));
        String refusal = EntryName.refusal(name);
        if (!refusal.isEmpty()) {
            found.add(Found.refused(folder + EntryName.shown(name), refusal));
        } else if (!EntryName.skipped(name)) {
            found.add(found(entry, place, folder + name));
        }
    }

    /** The name of an entry: its bytes were taken for characters, except in headers that say their encoding. */
    private static String name(String read) {
        return read.chars().allMatch(c -> c < 256)
                ? EntryName.decoded(read.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1)
                : read;
    }

    private Found found(TarArchiveEntry entry, long place, String path) {
        String refusal = refusal(entry);
        if (!refusal.isEmpty()) {
            return Found.refused(path, refusal);
        }
        if (!tar.holds(place, entry.getSize())) {
            return Found.refused(path, "is cut off by the end of its archive: fetch or make it again");
        }
        Region content = tar.part(place, entry.getSize());
        return Found.file(path, FileKind.of(content), content);
    }

    private static String refusal(TarArchiveEntry entry) {
        if (entry.isSymbolicLink() || entry.isLink()) {
            return "is a link to " + EntryName.shown(name(entry.getLinkName())) + ", and not followed: that file is read where it lies";
        }
        if (entry.isSparse()) {
            return "is stored with holes (a sparse file), which is not read: unpack its archive first";
        }
        byte kind = entry.getLinkFlag();
        boolean regular = kind == TarConstants.LF_NORMAL || kind == TarConstants.LF_OLDNORM || kind == TarConstants.LF_CONTIG;
        return regular ? "" : "is a device, a pipe or a part of a file, and no file";
    }

    /** Knows how far it was read, and lets only so much be read. */
    private static final class Walked extends PieceFilter {
        private static final int BLOCK = 512;

        private long place;
        private long left = HEADER;
        /** How many of the last bytes are zero. */
        private long zeros;

        Walked(InputStream in) {
            super(in);
        }

        /** Whether the last thing in it was a block that says so. */
        boolean ended() {
            return zeros >= BLOCK;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count <= 0) {
                return count;
            }
            place += count;
            left -= count;
            if (left < 0) {
                throw new IOException("a header is longer than any name");
            }
            int end = offset + count;
            int last = end;
            while (last > offset && buffer[last - 1] == 0) {
                last--;
            }
            zeros = last == offset ? zeros + count : end - last;
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = super.skip(count);
            place += skipped;
            zeros = 0;
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
