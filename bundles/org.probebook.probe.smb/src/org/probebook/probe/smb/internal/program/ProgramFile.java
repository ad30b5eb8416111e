// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.program;

import java.util.Locale;
import java.util.Optional;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Reads the version of a Windows program file (PE Format, Microsoft): headers, sections, and in the resources the path to the version only. */
public final class ProgramFile {
    private static final int DOS_MAGIC = 0x5A4D;
    private static final int HEADER_OFFSET_AT = 0x3C;
    private static final long PE_MAGIC = 0x00004550;
    private static final int FILE_HEADER = 24;
    private static final int PE32 = 0x10B;
    private static final int PE32_PLUS = 0x20B;
    private static final int RESOURCES = 2;
    private static final int SECTION = 40;
    private static final int MAXIMUM_SECTIONS = 96;

    private final FileWindow file;
    private final long size;
    private long sections;
    private int sectionCount;

    private ProgramFile(ByteSource source) {
        this.file = new FileWindow(source);
        this.size = source.size();
    }

    /**
     * The file version as four numbers between dots.
     *
     * @return empty when the file is no program of this format, or has no version
     * @throws ProbeException malformed, when the file contradicts itself
     */
    public static Optional<String> version(ByteSource source) throws ProbeException, InterruptedException {
        return new ProgramFile(source).version();
    }

    private Optional<String> version() throws ProbeException, InterruptedException {
        if (size < HEADER_OFFSET_AT + 4 || file.uint16(0) != DOS_MAGIC) {
            return Optional.empty();
        }
        long header = file.uint32(HEADER_OFFSET_AT);
        if (header + FILE_HEADER > size || file.uint32(header) != PE_MAGIC) {
            return Optional.empty(); // a program for DOS, or of the 16-bit format
        }
        long optional = header + FILE_HEADER;
        sections = optional + file.uint16(header + 20);
        sectionCount = file.uint16(header + 6);
        if (sectionCount > MAXIMUM_SECTIONS) {
            throw malformed(sectionCount + " sections");
        }
        long directories = optional + directoriesOffset(file.uint16(optional));
        if (file.uint32(directories - 4) <= RESOURCES) {
            return Optional.empty();
        }
        long resources = file.uint32(directories + 8 * RESOURCES);
        return resources == 0 ? Optional.empty() : new VersionResource(file, place(resources)).find(this::place);
    }

    private static int directoriesOffset(int magic) throws ProbeException {
        return switch (magic) {
            case PE32 -> 96;
            case PE32_PLUS -> 112;
            default -> throw malformed(String.format(Locale.ROOT, "optional header of type 0x%X", magic));
        };
    }

    /** Where in the file something lies that is known by its address in memory. */
    private long place(long address) throws ProbeException, InterruptedException {
        for (int i = 0; i < sectionCount; i++) {
            long section = sections + (long) SECTION * i;
            long begin = file.uint32(section + 12);
            if (address >= begin && address < begin + file.uint32(section + 16)) {
                return file.uint32(section + 20) + address - begin;
            }
        }
        throw malformed(String.format(Locale.ROOT, "nothing is at address 0x%X", address));
    }

    static ProbeException malformed(String detail) {
        return new ProbeException(Reason.MALFORMED, "the program file contradicts itself: " + detail);
    }
}
