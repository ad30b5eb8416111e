// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.windows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/**
 * A value as the registry holds it.
 *
 * @param type number of its type (MS-RRP 3.1.1.5)
 * @param data its bytes
 */
public record RegistryValue(int type, byte[] data) {
    private static final String[] TYPES = { "REG_NONE", "REG_SZ", "REG_EXPAND_SZ", "REG_BINARY", "REG_DWORD", "REG_DWORD_BIG_ENDIAN",
            "REG_LINK", "REG_MULTI_SZ",
            "REG_RESOURCE_LIST", "REG_FULL_RESOURCE_DESCRIPTOR", "REG_RESOURCE_REQUIREMENTS_LIST", "REG_QWORD" };

    /** The type as registry editors name it. */
    public String typeName() {
        return type >= 0 && type < TYPES.length ? TYPES[type] : "type " + type;
    }

    /** Numbers in decimal and without sign, strings without terminators, several strings each on its line, all else in hexadecimal. */
    public String text() throws ProbeException {
        return switch (type) {
            case 1, 2, 6 -> string();
            case 4 -> Integer.toUnsignedString(number(4, ByteOrder.LITTLE_ENDIAN).getInt());
            case 5 -> Integer.toUnsignedString(number(4, ByteOrder.BIG_ENDIAN).getInt());
            case 7 -> string().replace('\0', '\n');
            case 11 -> Long.toUnsignedString(number(8, ByteOrder.LITTLE_ENDIAN).getLong());
            default -> HexFormat.of().formatHex(data);
        };
    }

    /** Programs write strings with or without terminators; all that are at the end go. */
    private String string() {
        String text = new String(data, 0, data.length & ~1, StandardCharsets.UTF_16LE);
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\0') {
            end--;
        }
        return text.substring(0, end);
    }

    private ByteBuffer number(int size, ByteOrder order) throws ProbeException {
        if (data.length != size) {
            throw new ProbeException(Reason.MALFORMED,
                    "the value is a " + typeName() + " of " + data.length + " bytes where " + size + " are usual");
        }
        return ByteBuffer.wrap(data).order(order);
    }
}
