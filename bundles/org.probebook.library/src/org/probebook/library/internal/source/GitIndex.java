// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The names of the files that git keeps in a work tree, from its index file, as gitformat-index describes it (versions 2 to 4). Read by ourselves because JGit, to read
 * it, measures the disk by writing files, and keeps the result among the user's settings.
 */
final class GitIndex {
    private static final int MAGIC = 0x44495243;
    /** Bytes of an entry before the hash of its content. */
    private static final int BEFORE_HASH = 40;
    private static final int EXTENDED = 0x4000;
    private static final int SKIPPED = 0x4000;
    private static final int LENGTH = 0xFFF;
    private static final int LONGEST = 1 << 16;

    private final NavigableSet<String> names = new TreeSet<>();
    private int skipped;

    private GitIndex() {
    }

    /**
     * Reads an index.
     *
     * @param file the index; none has been made yet if it is not there
     * @param longHashes whether the repository uses SHA-256 for SHA-1
     */
    static GitIndex of(Path file, boolean longHashes) throws IOException {
        GitIndex index = new GitIndex();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return index;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int magic = in.readInt();
            int version = in.readInt();
            if (magic != MAGIC || version < 2 || version > 4) {
                throw new IOException("its index is of a version that is not known");
            }
            int count = in.readInt();
            byte[] name = new byte[0];
            for (int i = 0; i < count; i++) {
                name = index.entry(in, version, longHashes ? 32 : 20, name);
            }
        }
        return index;
    }

    private byte[] entry(DataInputStream in, int version, int hash, byte[] previous) throws IOException {
        in.skipNBytes(BEFORE_HASH + (long) hash);
        int flags = in.readUnsignedShort();
        boolean extended = (flags & EXTENDED) != 0;
        if (extended && (in.readUnsignedShort() & SKIPPED) != 0) {
            skipped++;
        }
        byte[] name = version == 4 ? compressed(in, previous) : terminated(in, new ByteArrayOutputStream());
        if (version < 4) {
            // One zero byte was read; more fill the entry up to a multiple of 8.
            int length = BEFORE_HASH + hash + 2 + (extended ? 2 : 0) + name.length;
            in.skipNBytes(7 - length % 8);
        }
        if ((flags & LENGTH) != LENGTH && (flags & LENGTH) != name.length) {
            throw new IOException("its index is damaged");
        }
        names.add(new String(name, StandardCharsets.UTF_8));
        return name;
    }

    /** A name that begins as the one before, but for so many bytes at its end. */
    private static byte[] compressed(DataInputStream in, byte[] previous) throws IOException {
        int dropped = 0;
        int next = in.readUnsignedByte();
        dropped = next & 0x7F;
        while ((next & 0x80) != 0) {
            next = in.readUnsignedByte();
            dropped = (dropped + 1 << 7) + (next & 0x7F);
        }
        if (dropped < 0 || dropped > previous.length) {
            throw new IOException("its index is damaged");
        }
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        name.write(previous, 0, previous.length - dropped);
        return terminated(in, name);
    }

    private static byte[] terminated(DataInputStream in, ByteArrayOutputStream name) throws IOException {
        for (int next = in.readUnsignedByte(); next != 0; next = in.readUnsignedByte()) {
            name.write(next);
            if (name.size() > LONGEST) {
                throw new IOException("its index is damaged");
            }
        }
        return name.toByteArray();
    }

    boolean holds(String name) {
        return names.contains(name);
    }

    boolean holdsBelow(String folder) {
        String next = names.ceiling(folder + "/");
        return next != null && next.startsWith(folder + "/") || names.contains(folder);
    }

    /** How many files git keeps that the work tree leaves out on purpose. */
    int skipped() {
        return skipped;
    }
}
