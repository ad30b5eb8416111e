// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads a zip that has lost its directory from its beginning, as far as it goes. */
final class ZipSalvage {
    private final Region zip;
    private final String folder;
    private final Unpacking bounds;
    private final Spool spool;
    private final List<Found> found = new ArrayList<>();

    ZipSalvage(Region zip, String folder, Unpacking bounds, Spool spool) {
        this.zip = zip;
        this.folder = folder;
        this.bounds = bounds;
        this.spool = spool;
    }

    /**
     * Lists what can be read.
     *
     * @param damage why the directory could not
     */
    Contents list(String damage) throws IOException {
        try (ZipArchiveInputStream in = new ZipArchiveInputStream(new BufferedInputStream(zip.open()), "ISO-8859-1")) {
            for (ZipArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals("[Content_Types].xml")) {
                    return Contents.aDocument();
                }
                add(entry, in);
            }
        } catch (OperationCanceledException | UnreadableEntryException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return new Contents(found, false, Damage.of(e));
        }
        return new Contents(found, false, damage);
    }

    private void add(ZipArchiveEntry entry, ZipArchiveInputStream in) throws IOException {
        String name = EntryName.plain(ZipListing.name(entry));
        String path = folder + EntryName.shown(name);
        String refusal = EntryName.refusal(name);
        if (refusal.isEmpty() && (name.endsWith("/") || EntryName.skipped(name))) {
            return;
        }
        if (refusal.isEmpty()) {
            refusal = ZipListing.refusal(entry);
        }
        if (!refusal.isEmpty()) {
            found.add(Found.refused(path, refusal));
            return;
        }
        Spool.Taken taken = spool.take(bounds.bounded(in, -1));
        found.add(taken.damage().isEmpty()
                ? Found.file(folder + name, FileKind.of(taken.region()), taken.region())
                : Found.refused(path, "is cut off where its archive is damaged (" + taken.damage() + ")"));
    }
}
