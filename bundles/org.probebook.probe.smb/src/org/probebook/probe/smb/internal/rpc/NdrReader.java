// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Reads the results of a call, as {@link NdrWriter} writes arguments. Trusts no length: each is compared with what is there before anything is made of it. */
final class NdrReader {
    private static final int LONGEST_PADDING = 8;

    private final byte[] bytes;
    private final String what;
    private int at;

    /**
     * @param what names the answer in messages
     */
    NdrReader(byte[] bytes, String what) {
        this.bytes = bytes;
        this.what = what;
    }

    int uint16() throws ProbeException {
        align(2);
        need(2);
        int value = bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
        at += 2;
        return value;
    }

    /** As unsigned. */
    long uint32() throws ProbeException {
        return Integer.toUnsignedLong(int32());
    }

    int int32() throws ProbeException {
        align(4);
        need(4);
        int value = 0;
        for (int i = 3; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xff;
        }
        at += 4;
        return value;
    }

    /** The code with which the procedure ended: the last of its results, so that nothing but padding follows. */
    int status() throws ProbeException {
        int status = int32();
        if (left() >= LONGEST_PADDING) {
            throw malformed("it goes on for " + left() + " bytes after its end");
        }
        return status;
    }

    /** Whether the unique pointer here points to something, which is then found further on. */
    boolean pointer() throws ProbeException {
        return int32() != 0;
    }

    /** A number of elements that take at least as many bytes each, and are still to come. */
    int count(int elementBytes) throws ProbeException {
        long count = uint32();
        if (count > left() / elementBytes) {
            throw malformed("it announces " + count + " elements and ends before them");
        }
        return (int) count;
    }

    byte[] bytes(int length) throws ProbeException {
        need(length);
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /** A conformant and varying string, without its terminator. */
    String string() throws ProbeException {
        return text(varying(2));
    }

    /** A counted string, as {@link NdrWriter#countedString} writes it; empty where there is none. */
    String countedString() throws ProbeException {
        uint16();
        uint16();
        return pointer() ? string() : "";
    }

    /** A {@link FileTime}, which is aligned as the two numbers that it is made of. */
    Instant time() throws ProbeException {
        long low = uint32();
        long steps = (long) int32() << 32 | low;
        if (steps < 0) {
            throw malformed("a time before all times");
        }
        return FileTime.instant(steps);
    }

    /** The elements of a conformant and varying array. */
    byte[] varying(int elementBytes) throws ProbeException {
        long most = uint32();
        long offset = uint32();
        int count = count(elementBytes);
        if (offset != 0 || count > most) {
            throw malformed("an array lies outside its own bounds");
        }
        return bytes(count * elementBytes);
    }

    ProbeException malformed(String detail) {
        return new ProbeException(Reason.MALFORMED, what + " cannot be read: " + detail);
    }

    private static String text(byte[] characters) {
        String text = new String(characters, StandardCharsets.UTF_16LE);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    private void align(int size) throws ProbeException {
        int skip = -at & size - 1;
        need(skip);
        at += skip;
    }

    private void need(int length) throws ProbeException {
        if (length < 0 || length > left()) {
            throw malformed("it ends after " + bytes.length + " bytes, in the middle of a value");
        }
    }

    private int left() {
        return bytes.length - at;
    }
}
