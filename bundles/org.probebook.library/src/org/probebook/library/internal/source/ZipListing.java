// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.eclipse.core.runtime.OperationCanceledException;

/** The files in a zip, by its directory; or by reading it through, where the directory is damaged or missing. */
final class ZipListing {
    /** Bytes of the largest directory that is read: it takes some 14 times as many in memory when its entries are as short as can be. */
    private static final long DIRECTORY = Math.max(16L << 20, Runtime.getRuntime().maxMemory() / 20);
    private static final int KIND_OF_FILE = 0170000;
    private static final int REGULAR = 0100000;
    private static final int LINK = 0120000;

    private final Region zip;
    private final String folder;
    private final Unpacking bounds;
    private final Spool spool;

    /**
     * A zip to list.
     *
     * @param folder comes before the names of its files
     */
    ZipListing(Region zip, String folder, Unpacking bounds, Spool spool) {
        this.zip = zip;
        this.folder = folder;
        this.bounds = bounds;
        this.spool = spool;
    }

    /** Lists it, in the order of its directory. */
    Contents list(BooleanSupplier cancelled) throws IOException {
        RegionChannel channel = new RegionChannel(zip, DIRECTORY);
        try (ZipFile directory = ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true)
                .setCharset(StandardCharsets.ISO_8859_1).get()) {
            channel.allow(Long.MAX_VALUE);
            if (directory.getEntry("[Content_Types].xml") != null) {
                return Contents.aDocument();
            }
            return new Contents(found(directory, channel, cancelled), false, "");
        } catch (OperationCanceledException | UnreadableEntryException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return new ZipSalvage(zip, folder, bounds, spool).list(Damage.of(e));
        }
    }

    private List<Found> found(ZipFile directory, RegionChannel channel, BooleanSupplier cancelled) {
        List<Found> found = new ArrayList<>();
        try (ZipHeads heads = new ZipHeads(channel)) {
            for (ZipArchiveEntry entry : Collections.list(directory.getEntries())) {
                if (cancelled.getAsBoolean()) {
                    throw new OperationCanceledException();
                }
                add(directory, entry, heads, found);
            }
        }
        return found;
    }

    private void add(ZipFile directory, ZipArchiveEntry entry, ZipHeads heads, List<Found> found) {
        String name = EntryName.plain(name(entry));
        String refusal = EntryName.refusal(name);
        if (!refusal.isEmpty()) {
            found.add(Found.refused(folder + EntryName.shown(name), refusal));
        } else if (!name.endsWith("/") && !EntryName.skipped(name)) {
            found.add(found(directory, entry, heads, folder + name));
        }
    }

    /** The name as its bytes say it, unless a field of its own says it better. */
    static String name(ZipArchiveEntry entry) {
        return entry.getExtraField(UnicodePathExtraField.UPATH_ID) instanceof UnicodePathExtraField unicode
                && unicode.getUnicodeName() != null
                        ? new String(unicode.getUnicodeName(), StandardCharsets.UTF_8)
                        : EntryName.decoded(entry.getRawName());
    }

    private Found found(ZipFile directory, ZipArchiveEntry entry, ZipHeads heads, String path) {
        String refusal = refusal(entry);
        Packing packing = packing(entry);
        if (!refusal.isEmpty() || packing == null) {
            return Found.refused(path, refusal);
        }
        // Only for one that was opened is it known where the content begins.
        try (InputStream opened = directory.getRawInputStream(entry)) {
            long place = entry.getDataOffset();
            if (!zip.holds(place, entry.getCompressedSize())) {
                return Found.refused(path, "is cut off by the end of its archive: fetch or make it again");
            }
            ZippedContent content = new ZippedContent(zip.part(place, entry.getCompressedSize()), packing, entry.getSize(),
                    (int) entry.getCrc(), bounds);
            return Found.file(path, heads.kind(content, place), content);
        } catch (IOException | RuntimeException e) {
            return Found.refused(path, "is damaged in its archive (" + Damage.of(e) + "): fetch or make it again");
        }
    }

    /** Why the content of an entry is not read; empty when it is. */
    static String refusal(ZipArchiveEntry entry) {
        int kind = entry.getUnixMode() & KIND_OF_FILE;
        if (kind == LINK) {
            return "is a link, which is not followed: the file that it leads to is read where it lies";
        }
        if (kind != 0 && kind != REGULAR) {
            return "is a device or a pipe, and no file";
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return "is encrypted: unpack its archive with the password first, and import the folder";
        }
        return packing(entry) == null
                ? "is packed in a way that is not read (" + ZipMethod.getMethodByCode(entry.getMethod()) + "): unpack its archive first"
                : "";
    }

    private static Packing packing(ZipArchiveEntry entry) {
        ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
        if (method == null) {
            return null;
        }
        return switch (method) {
            case STORED -> Packing.STORED;
            case DEFLATED -> Packing.DEFLATE;
            case ENHANCED_DEFLATED -> Packing.DEFLATE64;
            case BZIP2 -> Packing.BZIP2;
            default -> null;
        };
    }
}
