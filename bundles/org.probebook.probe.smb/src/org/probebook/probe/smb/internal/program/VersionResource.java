// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.program;

import java.util.Optional;

import org.probebook.probe.ProbeException;

/** Finds the version in the tree of a program's resources: type, name, language, data. */
final class VersionResource {
    private static final int VERSION_TYPE = 16;
    private static final int DIRECTORY = 16;
    private static final int MAXIMUM_ENTRIES = 4096;
    private static final long SUBDIRECTORY = 0x80000000L;
    /** Length, value length, type, and the key {@code VS_VERSION_INFO} with its terminator, filled up to a multiple of 4. */
    private static final int FIXED_INFO_AT = 40;
    private static final long FIXED_INFO_MAGIC = 0xFEEF04BDL;

    private final FileWindow file;
    private final long root;

    /** How the place of data in the file is found from its address in memory. */
    interface Places {
        long of(long address) throws ProbeException, InterruptedException;
    }

    /**
     * @param root where the tree begins in the file
     */
    VersionResource(FileWindow file, long root) {
        this.file = file;
        this.root = root;
    }

    Optional<String> find(Places places) throws ProbeException, InterruptedException {
        Optional<Long> names = child(root, VERSION_TYPE);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        long languages = first(directory(names.get()));
        long data = first(directory(languages));
        if (data >= SUBDIRECTORY) {
            throw ProgramFile.malformed("the resources are nested too deep");
        }
        return Optional.of(version(places.of(file.uint32(root + data))));
    }

    private String version(long block) throws ProbeException, InterruptedException {
        long info = block + FIXED_INFO_AT;
        if (file.uint32(info) != FIXED_INFO_MAGIC) {
            throw ProgramFile.malformed("the version has no fixed part");
        }
        return file.uint16(info + 10) + "." + file.uint16(info + 8) + "." + file.uint16(info + 14) + "." + file.uint16(info + 12);
    }

    /** What a directory's entry of that number refers to; entries by name come first and are passed over. */
    private Optional<Long> child(long directory, int id) throws ProbeException, InterruptedException {
        int entries = entries(directory);
        for (int i = file.uint16(directory + 12); i < entries; i++) {
            long entry = directory + DIRECTORY + 8L * i;
            if (file.uint32(entry) == id) {
                return Optional.of(file.uint32(entry + 4));
            }
        }
        return Optional.empty();
    }

    private long first(long directory) throws ProbeException, InterruptedException {
        if (entries(directory) == 0) {
            throw ProgramFile.malformed("an empty directory of resources");
        }
        return file.uint32(directory + DIRECTORY + 4);
    }

    private int entries(long directory) throws ProbeException, InterruptedException {
        int entries = file.uint16(directory + 12) + file.uint16(directory + 14);
        if (entries > MAXIMUM_ENTRIES) {
            throw ProgramFile.malformed(entries + " entries in a directory of resources");
        }
        return entries;
    }

    private long directory(long reference) throws ProbeException {
        if (reference < SUBDIRECTORY) {
            throw ProgramFile.malformed("the version is no directory of languages");
        }
        return root + reference - SUBDIRECTORY;
    }
}
