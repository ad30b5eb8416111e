// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Makes the smallest Windows program files that have a version: headers, one section, one resource. */
public final class ProgramBytes {
    public static final int HEADER = 0x40;
    public static final int OPTIONAL = HEADER + 24;
    public static final int RESOURCES = 0x200;
    public static final int VERSION = RESOURCES + 0x58;
    private static final int ADDRESS = 0x1000;

    private ProgramBytes() {
    }

    public static byte[] of(boolean wide, int... version) {
        ByteBuffer file = ByteBuffer.allocate(RESOURCES + 0x200).order(ByteOrder.LITTLE_ENDIAN);
        file.put(0, (byte) 'M').put(1, (byte) 'Z').putInt(0x3C, HEADER);
        headers(file, wide);
        resources(file);
        versionInfo(file, version);
        return file.array();
    }

    private static void headers(ByteBuffer file, boolean wide) {
        int optionalSize = wide ? 240 : 224;
        file.putInt(HEADER, 0x4550).putShort(HEADER + 4, (short) (wide ? 0x8664 : 0x14C)).putShort(HEADER + 6, (short) 1);
        file.putShort(HEADER + 20, (short) optionalSize);
        file.putShort(OPTIONAL, (short) (wide ? 0x20B : 0x10B));
        int directories = OPTIONAL + (wide ? 112 : 96);
        file.putInt(directories - 4, 16).putInt(directories + 16, ADDRESS).putInt(directories + 20, 0x200);
        int section = OPTIONAL + optionalSize;
        file.put(section, ".rsrc".getBytes(StandardCharsets.US_ASCII));
        file.putInt(section + 8, 0x200).putInt(section + 12, ADDRESS).putInt(section + 16, 0x200).putInt(section + 20, RESOURCES);
    }

    /** Three directories with one entry each: the type, the name, the language; then where the data are. */
    private static void resources(ByteBuffer file) {
        entry(file, RESOURCES, 16, 0x80000018);
        entry(file, RESOURCES + 0x18, 1, 0x80000030);
        entry(file, RESOURCES + 0x30, 0x409, 0x48);
        file.putInt(RESOURCES + 0x48, ADDRESS + VERSION - RESOURCES).putInt(RESOURCES + 0x4C, 0x5C);
    }

    private static void entry(ByteBuffer file, int directory, int id, int reference) {
        file.putShort(directory + 14, (short) 1).putInt(directory + 16, id).putInt(directory + 20, reference);
    }

    private static void versionInfo(ByteBuffer file, int... version) {
        file.putShort(VERSION, (short) 0x5C).putShort(VERSION + 2, (short) 0x34);
        file.put(VERSION + 6, "VS_VERSION_INFO".getBytes(StandardCharsets.UTF_16LE));
        int fixed = VERSION + 40;
        file.putInt(fixed, 0xFEEF04BD).putInt(fixed + 4, 0x10000);
        for (int part = 0; part < 4; part++) {
            file.putShort(fixed + 8 + 2 * (part ^ 1), (short) version[part]);
        }
    }
}
