// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/**
 * A message from the bus, as far as answers to our calls need it.
 *
 * @param type 2: a method's return; 3: an error; others are no answers
 * @param serial of the call that it answers; 0: it answers none
 * @param error name of the error; empty where there is none
 * @param text what was returned, if it is a text, by itself or in a variant
 * @param number what was returned, if it is a number of 32 bits without a sign
 */
record BusReply(int type, int serial, String error, Optional<String> text, OptionalLong number) {
    static final int ERROR = 3;
    private static final int LIMIT = 1 << 16;
    private static final int ERROR_NAME = 4;
    private static final int REPLY_SERIAL = 5;
    private static final int SIGNATURE = 8;

    /** Reads the next message. Blocks until it is there. */
    static BusReply read(ReadableByteChannel channel) throws IOException, ProbeException {
        try {
            ByteBuffer start = bytes(channel, 16);
            start.order(start.get(0) == 'B' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
            int fields = bounded(start.getInt(12));
            int body = bounded(start.getInt(4));
            int padding = -fields & 7;
            ByteBuffer rest = bytes(channel, fields + padding + body).order(start.order());
            return read(start.get(1), rest.slice(0, fields).order(start.order()), rest.slice(fields + padding, body).order(start.order()));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ProbeException(Reason.MALFORMED, "the message bus sent what is no message", e);
        }
    }

    private static BusReply read(int type, ByteBuffer fields, ByteBuffer body) {
        int serial = 0;
        String error = "";
        String signature = "";
        while (fields.hasRemaining()) {
            align(fields, 8);
            int code = fields.get();
            String kind = shortText(fields);
            switch (kind) {
                case "u" -> serial = code == REPLY_SERIAL ? number(fields) : skipped(number(fields), serial);
                case "g" -> signature = code == SIGNATURE ? shortText(fields) : skipped(shortText(fields), signature);
                case "s", "o" -> error = code == ERROR_NAME ? text(fields) : skipped(text(fields), error);
                default -> throw new IllegalArgumentException("a header field of type " + kind);
            }
        }
        String returned = "v".equals(signature) ? shortText(body) : signature;
        return switch (returned) {
            case "s" -> new BusReply(type, serial, error, Optional.of(text(body)), OptionalLong.empty());
            case "u" -> new BusReply(type, serial, error, Optional.empty(), OptionalLong.of(Integer.toUnsignedLong(number(body))));
            default -> new BusReply(type, serial, error, Optional.empty(), OptionalLong.empty());
        };
    }

    /** Reads past a value that does not matter. */
    private static <T> T skipped(T value, T kept) {
        return kept;
    }

    private static void align(ByteBuffer buffer, int size) {
        buffer.position(buffer.position() + (-buffer.position() & size - 1));
    }

    private static int number(ByteBuffer buffer) {
        align(buffer, 4);
        return buffer.getInt();
    }

    private static String text(ByteBuffer buffer) {
        return text(buffer, bounded(number(buffer)));
    }

    private static String shortText(ByteBuffer buffer) {
        return text(buffer, Byte.toUnsignedInt(buffer.get()));
    }

    private static String text(ByteBuffer buffer, int length) {
        if (length >= buffer.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] utf = new byte[length];
        buffer.get(utf);
        buffer.get();
        return new String(utf, StandardCharsets.UTF_8);
    }

    private static int bounded(int length) {
        if (length < 0 || length > LIMIT) {
            throw new IllegalArgumentException("a length of " + Integer.toUnsignedString(length));
        }
        return length;
    }

    private static ByteBuffer bytes(ReadableByteChannel channel, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException("the message bus closed the connection");
            }
        }
        return buffer.flip();
    }
}
