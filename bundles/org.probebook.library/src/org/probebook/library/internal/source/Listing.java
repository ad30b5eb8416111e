// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.probebook.library.internal.source.SourceCollection.Entry;

/** Makes the entries of a collection: opens the archives among what was found, and those in them, and gives everything a path of its own. */
final class Listing implements Closeable {
    private static final int DEEPEST = 8;
    /** Archives on disk that stay open: far below what a process may have open. */
    private static final int KEPT_OPEN = 200;

    private final List<Entry> entries = new ArrayList<>();
    private Set<String> taken = new HashSet<>();
    private final List<ArchiveFile> files = new ArrayList<>();
    private final BooleanSupplier cancelled;
    private final Spool spool;

    Listing(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
        this.spool = new Spool(Path.of(System.getProperty("java.io.tmpdir")), cancelled);
    }

    List<Entry> entries() {
        return entries;
    }

    /** Adds the one file that the collection is; the paths of an archive begin with nothing then. */
    void addWhole(Found file) throws IOException {
        add(file, 0, null, true);
    }

    /**
     * Adds what a folder or an archive holds.
     *
     * @param depth in how many archives it lies
     * @param bounds of the outermost of them; null in none
     */
    void addAll(List<Found> found, int depth, Unpacking bounds) throws IOException {
        Map<String, Found> last = new HashMap<>();
        for (Found one : found) {
            claim(one.path());
            if (one.content() != null) {
                last.put(one.path(), one);
            }
        }
        int copies = 0;
        for (Found one : found) {
            if (one.content() == null || last.get(one.path()) == one) {
                add(one, depth, bounds, false);
            } else {
                refuse(one.path() + "#" + ++copies, "is an earlier copy of a file that is there twice, of which the last is read",
                        List.of());
            }
        }
    }

    /** Takes a path, and those of the folders that it lies in. */
    private void claim(String path) {
        for (int end = path.length(); end > 0 && taken.add(path.substring(0, end));) {
            end = path.lastIndexOf('/', end - 1);
        }
    }

    private void add(Found one, int depth, Unpacking bounds, boolean whole) throws IOException {
        if (cancelled.getAsBoolean()) {
            throw new OperationCanceledException();
        }
        if (one.content() == null) {
            refuse(one.path(), one.refusal(), one.hides());
            return;
        }
        switch (one.kind()) {
            case PLAIN -> entries.add(new HeldEntry(one.path(), one.content()));
            case GZIP, BZIP2, ZIP, TAR -> open(one, depth, bounds, whole);
            default -> refuse(one.path(), one.kind().refusal(), hidden(one, whole));
        }
    }

    private void open(Found one, int depth, Unpacking bounds, boolean whole) throws IOException {
        if (depth == DEEPEST) {
            refuse(one.path(), "lies in more than " + DEEPEST + " archives, one in another: unpack the outer ones first",
                    hidden(one, whole));
            return;
        }
        try {
            Unpacking inner = bounds == null ? new Unpacking(one.content().size()) : bounds;
            if (one.kind() == FileKind.GZIP || one.kind() == FileKind.BZIP2) {
                unpack(one, depth, inner, whole);
            } else {
                list(one, depth, inner, whole);
            }
        } catch (UnreadableEntryException e) {
            refuse(one.path(), e.getMessage(), hidden(one, whole));
        } catch (IOException e) {
            refuse(one.path(), "cannot be read (" + Damage.of(e) + ")", hidden(one, whole));
        }
    }

    private void unpack(Found one, int depth, Unpacking bounds, boolean whole) throws IOException {
        PackedContent content = new PackedContent(one.content(), one.kind() == FileKind.GZIP ? Packing.GZIP : Packing.BZIP2, bounds);
        String path = free(CollectionName.unpacked(one.path()), one.path());
        claim(path);
        add(Found.file(path, FileKind.of(content), content), depth + 1, bounds, whole);
    }

    private void list(Found one, int depth, Unpacking bounds, boolean whole) throws IOException {
        bounds.archive();
        long mark = spool.end();
        int opened = files.size();
        Spool.Taken taken = region(one.content());
        String folder = whole ? "" : free(CollectionName.folder(one.path()), one.path()) + "/";
        Contents contents = one.kind() == FileKind.TAR
                ? new TarListing(taken.region(), folder).list(cancelled)
                : new ZipListing(taken.region(), folder, bounds, spool).list(cancelled);
        if (contents.document()) {
            spool.rewind(mark);
            entries.add(new HeldEntry(one.path(), one.content()));
            return;
        }
        bounds.files(contents.found().size());
        if (!folder.isEmpty()) {
            claim(folder.substring(0, folder.length() - 1));
        }
        addAll(contents.found(), depth + 1, bounds);
        String damage = taken.damage().isEmpty() ? contents.damage() : taken.damage();
        if (!damage.isEmpty()) {
            refuse(one.path(), Damage.told(one.kind().name().toLowerCase(Locale.ROOT), damage, contents.found().size()), List.of(folder));
        }
        letGo(opened);
    }

    /** Closes the archives from one on that are more than may stay open. */
    private void letGo(int first) throws IOException {
        for (ArchiveFile file : files.subList(Math.max(first, Math.min(KEPT_OPEN, files.size())), files.size())) {
            file.close();
        }
    }

    /** The content where any place of it can be reached. */
    private Spool.Taken region(IContent content) throws IOException {
        if (content instanceof Region region) {
            return new Spool.Taken(region, "");
        }
        if (content instanceof DiskContent disk) {
            ArchiveFile file = new ArchiveFile(disk.file());
            files.add(file);
            return new Spool.Taken(file.whole(), "");
        }
        try (var in = content.open()) {
            return spool.take(in);
        }
    }

    /** A path, if nothing else has it; otherwise one that is longer, and its own. */
    private String free(String path, String longer) {
        return taken.contains(path) ? longer : path;
    }

    private void refuse(String path, String reason, List<String> hides) {
        entries.add(new RefusedEntry(path, reason, hides));
    }

    /** Where the files of an archive that cannot be opened may have been shown. */
    private static List<String> hidden(Found one, boolean whole) {
        return whole ? List.of("") : List.of(CollectionName.folder(one.path()) + "/", one.path() + "/");
    }

    /** Forgets what is needed only until everything is added. */
    void end() {
        taken = Set.of();
    }

    @Override
    public void close() throws IOException {
        for (ArchiveFile file : files) {
            file.close();
        }
        spool.close();
    }
}
