// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/**
 * What a time server replied (RFC 4330 section 4 and 5).
 *
 * @param offset seconds by which its clock is ahead of ours
 * @param delay seconds that question and reply were on the way
 * @param stratum from 1 to 15; 16 where it is not synchronised
 * @param synchronised whether it says that its clock is set
 */
public record NtpReply(double offset, double delay, int stratum, boolean synchronised) {
    /** Bytes of a packet without extensions. */
    static final int SIZE = 48;
    private static final int SERVER = 4;
    private static final int UNSYNCHRONISED = 16;
    private static final int ORIGINATE = 24;
    private static final int RECEIVE = 32;
    private static final int TRANSMIT = 40;
    private static final double FRACTION = 4294967296.0;
    /** From 1900, where NTP begins to count, to 1970. */
    private static final long EPOCH = 2_208_988_800L;
    private static final long ERA = 1L << 32;

    /**
     * Reads a reply.
     *
     * @param asked the stamp that the question carried, which a reply to it repeats
     * @param sent when the question was sent, by our clock
     * @param came when the reply came
     * @throws ProbeException when it is none, or a refusal
     */
    static NtpReply read(byte[] packet, long asked, Instant sent, Instant came) throws ProbeException {
        if (packet.length < SIZE) {
            throw malformed("a reply of " + packet.length + " bytes, where NTP has " + SIZE);
        }
        ByteBuffer in = ByteBuffer.wrap(packet);
        int mode = in.get(0) & 7;
        int leap = in.get(0) >> 6 & 3;
        int stratum = in.get(1) & 0xff;
        if (mode != SERVER || in.getLong(ORIGINATE) != asked) {
            throw malformed("what came is no reply to this question");
        }
        if (stratum == 0) {
            String code = new String(packet, 12, 4, StandardCharsets.US_ASCII).replaceAll("[^A-Za-z0-9]", "?");
            throw new ProbeException(Reason.UNSUPPORTED, "the time service refuses to answer (" + code + ")");
        }
        if (in.getLong(TRANSMIT) == 0 || stratum > UNSYNCHRONISED) {
            throw malformed("the reply has no time in it");
        }
        double there = behind(seconds(in.getLong(RECEIVE), came), sent);
        double back = behind(seconds(in.getLong(TRANSMIT), came), came);
        return new NtpReply((there + back) / 2, there - back, stratum, leap != 3 && stratum < UNSYNCHRONISED);
    }

    /** A stamp in seconds since 1970, in the era that is nearest to our clock. */
    private static double seconds(long stamp, Instant near) {
        long whole = (stamp >>> 32) - EPOCH;
        long eras = Math.round((near.getEpochSecond() - whole) / (double) ERA);
        return whole + eras * ERA + (stamp & 0xFFFFFFFFL) / FRACTION;
    }

    private static double behind(double seconds, Instant ours) {
        return seconds - ours.getEpochSecond() - ours.getNano() / 1e9;
    }

    private static ProbeException malformed(String what) {
        return new ProbeException(Reason.MALFORMED, "asking for the time: " + what);
    }
}
