// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** The few tokens with which a server agrees on NTLM (RFC 4178), in DER. */
final class SpnegoToken {
    private static final byte[] SPNEGO = HexFormat.of().parseHex("06062b0601050502");
    private static final byte[] NTLM = HexFormat.of().parseHex("060a2b06010401823702020a");
    private static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;

    private SpnegoToken() {
    }

    /** That NTLM is what is offered. */
    static byte[] offer() {
        byte[] mechanisms = value(0xA0, value(SEQUENCE, NTLM));
        return value(0x60, SPNEGO, value(0xA0, value(SEQUENCE, mechanisms)));
    }

    /** That more is wanted: the answer to a challenge. */
    static byte[] challenge(byte[] ntlm) {
        return response(1, value(0xA1, NTLM), value(0xA2, value(OCTETS, ntlm)));
    }

    /** That all is well. */
    static byte[] accepted() {
        return response(0);
    }

    private static byte[] response(int state, byte[]... more) {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.writeBytes(value(0xA0, new byte[] { 0x0A, 1, (byte) state }));
        for (byte[] part : more) {
            parts.writeBytes(part);
        }
        return value(0xA1, value(SEQUENCE, parts.toByteArray()));
    }

    private static byte[] value(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        value.write(tag);
        if (content.size() > 0x7F) {
            value.write(0x82);
            value.write(content.size() >> 8);
        }
        value.write(content.size());
        value.writeBytes(content.toByteArray());
        return value.toByteArray();
    }
}
