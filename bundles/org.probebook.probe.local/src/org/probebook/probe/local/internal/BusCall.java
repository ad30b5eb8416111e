// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A call with texts for arguments, as the message bus of a Unix desktop carries it (D-Bus specification, "Message Protocol").
 *
 * @param destination whose object it is
 * @param path the object
 * @param member the method, and the interface that it is of before it: {@code org.freedesktop.DBus.Properties.Get}
 */
record BusCall(String destination, String path, String member, List<String> arguments) {
    private static final int METHOD_CALL = 1;
    /** What is not running is not started for the sake of a question. */
    private static final int NO_AUTO_START = 2;
    private static final int PATH = 1;
    private static final int INTERFACE = 2;
    private static final int MEMBER = 3;
    private static final int DESTINATION = 6;
    private static final int SIGNATURE = 8;

    /** The message, in little-endian order. */
    byte[] message(int serial) {
        Marshal body = new Marshal();
        arguments.forEach(body::text);
        int dot = member.lastIndexOf('.');
        Marshal fields = new Marshal();
        fields.field(PATH, "o", path);
        fields.field(INTERFACE, "s", member.substring(0, dot));
        fields.field(MEMBER, "s", member.substring(dot + 1));
        fields.field(DESTINATION, "s", destination);
        if (!arguments.isEmpty()) {
            fields.signatureField("s".repeat(arguments.size()));
        }
        Marshal all = new Marshal();
        all.octets('l', METHOD_CALL, NO_AUTO_START, 1);
        all.number(body.bytes.size());
        all.number(serial);
        all.number(fields.bytes.size());
        all.bytes.writeBytes(fields.bytes.toByteArray());
        all.align(8);
        all.bytes.writeBytes(body.bytes.toByteArray());
        return all.bytes.toByteArray();
    }

    /** Writes values at the places that their types ask for. What it holds begins at a multiple of eight. */
    private static final class Marshal {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        void octets(int... values) {
            for (int value : values) {
                bytes.write(value);
            }
        }

        void align(int size) {
            while (bytes.size() % size != 0) {
                bytes.write(0);
            }
        }

        void number(int value) {
            align(4);
            octets(value, value >> 8, value >> 16, value >> 24);
        }

        void text(String value) {
            byte[] utf = value.getBytes(StandardCharsets.UTF_8);
            number(utf.length);
            bytes.writeBytes(utf);
            bytes.write(0);
        }

        void field(int code, String type, String value) {
            align(8);
            bytes.write(code);
            signature(type);
            text(value);
        }

        void signatureField(String value) {
            align(8);
            bytes.write(SIGNATURE);
            signature("g");
            signature(value);
        }

        private void signature(String value) {
            bytes.write(value.length());
            bytes.writeBytes(value.getBytes(StandardCharsets.US_ASCII));
            bytes.write(0);
        }
    }
}
