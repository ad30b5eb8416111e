// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.probebook.fact.Fact.ErrorCode;
import org.probebook.fact.Fact.Space;

/** The normal terms of error codes: here the spellings of one error meet. */
final class ErrorTerms {
    private static final long FACILITY_WIN32 = 0x8007_0000L;
    private static final long LONGEST_NUMBER = 0xFFFF;

    private ErrorTerms() {
    }

    static String term(ErrorCode error) {
        return switch (error.space()) {
            case WIN32 -> "win32:" + error.code();
            case HRESULT -> wrapsWin32(error.code()) ? "win32:" + inner(error.code()) : "hresult:" + hex(error.code());
            case NTSTATUS -> "ntstatus:" + hex(error.code());
            case STOP -> "stop:" + hex(error.code());
            case EVENT -> "event:" + error.code();
            case APPLICATION -> "app:" + error.code();
            case UNKNOWN -> "error:" + error.code();
        };
    }

    /** The term, and under {@code number:} every value that the printed form can mean in whatever numbering. */
    static List<String> terms(ErrorCode error) {
        List<String> terms = new ArrayList<>(3);
        terms.add(term(error));
        long value = wrapsWin32(error.code()) ? inner(error.code()) : error.code();
        if (value <= LONGEST_NUMBER) {
            terms.add("number:" + value);
        }
        long other = otherReading(error);
        if (other >= 0 && other != value) {
            terms.add("number:" + other);
        }
        return terms;
    }

    static String label(ErrorCode error) {
        return switch (error.space()) {
            case HRESULT, NTSTATUS -> String.format(Locale.ROOT, "0x%08X", error.code());
            case STOP -> String.format(Locale.ROOT, "STOP 0x%08X", error.code());
            case EVENT -> "event " + error.code();
            case WIN32, APPLICATION, UNKNOWN -> "error " + error.code();
        };
    }

    /** Digits alone can be read in base ten and in base sixteen where a blue screen or leading zeros make both likely; -1: no second reading. */
    private static long otherReading(ErrorCode error) {
        String printed = error.printed();
        boolean padded = printed.length() == 8 && printed.startsWith("00");
        if (error.space() != Space.STOP && !padded || !printed.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        long decimal = Long.parseLong(printed);
        long other = decimal == error.code() ? Long.parseLong(printed, 16) : decimal;
        return other <= LONGEST_NUMBER ? other : -1;
    }

    private static boolean wrapsWin32(long code) {
        return (code & 0xFFFF_0000L) == FACILITY_WIN32;
    }

    private static long inner(long code) {
        return code & 0xFFFFL;
    }

    private static String hex(long code) {
        return Long.toHexString(code);
    }
}
