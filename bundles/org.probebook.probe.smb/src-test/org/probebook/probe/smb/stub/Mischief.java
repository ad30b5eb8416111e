// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.util.Arrays;
import java.util.Random;

/** What a hostile server does wrong once a client has signed in; all else it does right. */
public enum Mischief {
    NONE,
    /** Answers nothing any more. */
    SILENCE,
    /** Sends its answers byte by byte, one in a second. */
    DRIP,
    HANG_UP,
    /** Says for ever that the answer is on its way. */
    PENDING,
    /** Begins an answer of 16 MB and sends no more of it. */
    UNFINISHED,
    /** Sends answers that nobody asked for, without end. */
    FLOOD,
    /** Says that what it sends lies outside of its message. */
    OUTSIDE,
    /** Answers with messages of nothing but their beginning. */
    BEHEADED,
    /** Answers another request than the one that was made. */
    OTHER_COMMAND,
    /** Results of a call that are noise. */
    NOISE,
    /** Results that are all the same large number, 2^31 - 1. */
    HUGE,
    /** Results of which all bits are set. */
    NEGATIVE,
    /** Results that end in their middle. */
    CUT,
    /** No results at all. */
    EMPTY,
    /** Answers in fragments of which none is the last. */
    ENDLESS,
    /** Fragments that say to be longer than they are. */
    LONGER,
    /** Fragments that say to be shorter than their own header. */
    SHORTER,
    /** Fragments that answer another call. */
    OTHER_CALL,
    /** Lists that go on for ever, the same again and again. */
    MORE;

    private static final int NOISE_LENGTH = 400;

    /** Whether it is done to the messages of SMB; else to what goes through pipes. */
    public boolean ofMessages() {
        return this != NONE && compareTo(OTHER_COMMAND) <= 0;
    }

    /** What becomes of the results of a call. */
    byte[] results(byte[] right) {
        return switch (this) {
            case NOISE -> noise();
            case HUGE -> huge(right.length);
            case NEGATIVE -> filled(right.length);
            case CUT -> Arrays.copyOf(right, right.length / 2);
            case EMPTY -> new byte[0];
            default -> right;
        };
    }

    private static byte[] noise() {
        byte[] noise = new byte[NOISE_LENGTH];
        new Random(71).nextBytes(noise);
        return noise;
    }

    private static byte[] huge(int length) {
        byte[] huge = filled(length);
        for (int i = 3; i < huge.length; i += 4) {
            huge[i] = 0x7F;
        }
        return huge;
    }

    private static byte[] filled(int length) {
        byte[] filled = new byte[Math.max(64, length)];
        Arrays.fill(filled, (byte) 0xFF);
        return filled;
    }
}
