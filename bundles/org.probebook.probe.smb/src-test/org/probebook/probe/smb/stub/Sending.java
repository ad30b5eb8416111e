// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/** Sends answers to one client; in a hostile way, if the machine is hostile, once the client has signed in. */
final class Sending {
    private static final Duration DRIP = Duration.ofSeconds(1);
    private static final Duration BREATH = Duration.ofMillis(20);
    private static final int STATUS = 8;
    private static final int COMMAND = 12;
    private static final int MESSAGE = 24;
    private static final int ANNOUNCED = 0xFFFFFF;

    private final OutputStream out;
    private final Mischief mischief;

    Sending(OutputStream out, Mischief mischief) {
        this.out = out;
        this.mischief = mischief;
    }

    void send(byte[] answer, boolean signedIn) throws IOException {
        if (!signedIn || !mischief.ofMessages()) {
            frame(answer);
            return;
        }
        switch (mischief) {
            case SILENCE -> { // says nothing
            }
            case DRIP -> drip(framed(answer));
            case HANG_UP -> throw new IOException("hung up on purpose");
            case PENDING -> flood(with(answer, STATUS, Reply.PENDING), BREATH);
            case UNFINISHED -> write(ByteBuffer.allocate(4 + answer.length).putInt(ANNOUNCED).put(answer).array());
            case FLOOD -> flood(with(Arrays.copyOf(answer, 1 << 16), MESSAGE, 0x70000000), Duration.ZERO);
            case OUTSIDE -> frame(outside(answer));
            case BEHEADED -> frame(Arrays.copyOf(answer, Message.HEADER));
            case OTHER_COMMAND -> frame(with(answer, COMMAND, answer[COMMAND] == 5 ? 8 : 5));
            default -> frame(answer);
        }
    }

    /** Ends when the client hangs up. */
    private void flood(byte[] message, Duration breath) throws IOException {
        while (true) {
            frame(message);
            LockSupport.parkNanos(breath.toNanos());
        }
    }

    private void drip(byte[] bytes) throws IOException {
        for (byte one : bytes) {
            write(new byte[] { one });
            LockSupport.parkNanos(DRIP.toNanos());
        }
    }

    /** Every number of the body that could be a place or a length is far too large. */
    private static byte[] outside(byte[] answer) {
        byte[] spoilt = answer.clone();
        for (int at = Message.HEADER + 2; at < spoilt.length; at++) {
            spoilt[at] = (byte) 0x7F;
        }
        return spoilt;
    }

    private static byte[] with(byte[] answer, int at, int number) {
        byte[] changed = answer.clone();
        ByteBuffer out = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        if (at == COMMAND) {
            out.putShort(at, (short) number);
        } else {
            out.putInt(at, number);
        }
        return changed;
    }

    private void frame(byte[] answer) throws IOException {
        write(framed(answer));
    }

    private static byte[] framed(byte[] answer) {
        return ByteBuffer.allocate(4 + answer.length).putInt(answer.length).put(answer).array();
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }
}
