// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.probebook.library.NotFoundException;
import org.probebook.library.UnreadableDataException;
import org.probebook.library.internal.source.SourceCollection.Entry;

/** Opens what a user pointed at, by what it is and not by what it is called. */
public final class SourceCollections {
    private SourceCollections() {
    }

    /** As {@link #open(Path, BooleanSupplier)}, by somebody who does not change his mind. */
    public static SourceCollection open(Path path) throws IOException {
        return open(path, () -> false);
    }

    /**
     * Opens a folder, an archive or a file, and lists what is in it. What is packed in one stream is unpacked for that, to a temporary file, which can take a while.
     *
     * @param cancelled asked now and then, whether to give up
     * @throws NotFoundException when there is nothing of that name
     * @throws UnreadableDataException when nothing of it can be read
     * @throws org.eclipse.core.runtime.OperationCanceledException when told to give up
     */
    public static SourceCollection open(Path path, BooleanSupplier cancelled) throws IOException {
        if (!Files.exists(path)) {
            throw new NotFoundException("there is no file or folder " + path + ": check the path");
        }
        if (!Files.isDirectory(path) && !Files.isRegularFile(path)) {
            throw new UnreadableDataException(path + " is neither a file nor a folder: name one of them");
        }
        Listing listing = new Listing(cancelled);
        try {
            // A link that the user names is followed, one that is found is not.
            Path real = path.toRealPath();
            if (Files.isDirectory(real)) {
                listing.addAll(FolderWalk.of(real, cancelled), 0, null);
            } else {
                listing.addWhole(Found.onDisk(path.toAbsolutePath().normalize().getFileName().toString(), real));
            }
            listing.end();
            refuseWhole(path, listing.entries());
        } catch (IOException | RuntimeException e) {
            listing.close();
            throw e;
        }
        return new Listed(CollectionName.of(path), path.toString(), listing);
    }

    /** Something of which nothing at all can be read is a mistake to tell at once, not a line in a report. */
    private static void refuseWhole(Path path, List<Entry> entries) throws UnreadableDataException {
        if (!entries.stream().allMatch(RefusedEntry.class::isInstance)) {
            return;
        }
        for (Entry entry : entries) {
            if (entry.hides().contains("")) {
                throw new UnreadableDataException(path + " " + ((RefusedEntry) entry).reason());
            }
        }
    }

    private record Listed(String name, String shown, Listing listing) implements SourceCollection {
        @Override
        public List<Entry> entries() {
            return listing.entries();
        }

        @Override
        public void close() throws IOException {
            listing.close();
        }
    }
}
