// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Sends answers to one client; in a hostile way, if the machine is hostile, once the client has signed in. */
final class Sending {
    private static final Duration DRIP = Duration.ofSeconds(1);
    private static final Duration BREATH = Duration.ofMillis(20);
    private static final int STATUS = 8;
    private static final int COMMAND = 12;
    private static final int FLAGS = 16;
    private static final int MESSAGE = 24;
    private static final int ASYNCHRONOUS = 32;
    private static final int ANNOUNCED = 0xFFFFFF;

    private final OutputStream out;
    private final Mischief mischief;
    private final AtomicLong sent;
    private int right;
    private byte[] key = {};

    /**
     * @param sent counts what is sent
     */
    Sending(OutputStream out, Machine machine, AtomicLong sent) {
        this.sent = sent;
        this.out = out;
        this.mischief = machine.mischief();
        this.right = machine.rightAnswers();
    }

    /** Whatever is sent is signed if the answer is to be: a hostile server has the key, too. */
    void send(Conversation.Answer signed, boolean signedIn) throws IOException, GeneralSecurityException {
        byte[] answer = signed.bytes();
        key = signed.key();
        if (!signedIn || !mischief.ofMessages() || right-- > 0) {
            frame(answer);
            return;
        }
        switch (mischief) {
            case SILENCE -> { // says nothing
            }
            case DRIP -> drip(framed(answer));
            case HANG_UP -> throw new IOException("hung up on purpose");
            case PENDING -> flood(pending(answer), BREATH);
            case UNFINISHED -> write(ByteBuffer.allocate(4 + answer.length).putInt(ANNOUNCED).put(answer).array());
            case FLOOD -> flood(with(Arrays.copyOf(answer, 1 << 16), MESSAGE, 0x70000000), Duration.ofMillis(1));
            case OUTSIDE -> frame(outside(answer));
            case BEHEADED -> frame(Arrays.copyOf(answer, Message.HEADER));
            case OTHER_COMMAND -> frame(with(answer, COMMAND, answer[COMMAND] == 5 ? 8 : 5));
            default -> frame(answer);
        }
    }

    /** An interim answer, as a server sends one before the true answer that takes a while (MS-SMB2 3.3.4.2). */
    private static byte[] pending(byte[] answer) {
        ByteBuffer out = ByteBuffer.allocate(Message.HEADER + 9).order(ByteOrder.LITTLE_ENDIAN).put(answer, 0, Message.HEADER);
        return out.putInt(STATUS, Reply.PENDING).putInt(FLAGS, 0x3).putLong(ASYNCHRONOUS, 5).putShort(Message.HEADER, (short) 9).array();
    }

    /** Ends when the client hangs up. */
    private void flood(byte[] message, Duration breath) throws IOException, GeneralSecurityException {
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

    private void frame(byte[] answer) throws IOException, GeneralSecurityException {
        write(framed(answer));
    }

    private byte[] framed(byte[] answer) throws GeneralSecurityException {
        if (key.length > 0) {
            Message.sign(answer, key);
        }
        return ByteBuffer.allocate(4 + answer.length).putInt(answer.length).put(answer).array();
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
        sent.addAndGet(bytes.length);
    }
}
