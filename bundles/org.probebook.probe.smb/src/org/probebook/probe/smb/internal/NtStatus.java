// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/**
 * What a status of SMB means for a question (MS-ERREF 2.3). A status that Windows programs show as an error code of their own carries that code, since articles name it.
 *
 * @param reason the reason why a question that got it stays unanswered
 * @param win32 the error code that programs show; 0: not one that articles name
 * @param meaning in a few words
 */
record NtStatus(Reason reason, int win32, String meaning) {
    static final long SUCCESS = 0;
    static final long BUFFER_OVERFLOW = 0x80000005L;
    static final long ACCESS_DENIED = 0xC0000022L;

    private static final Map<Long, NtStatus> KNOWN = Map.ofEntries(
            // signing in
            Map.entry(0xC000006DL, new NtStatus(Reason.SIGN_IN_FAILED, 1326, "wrong account or password")),
            Map.entry(0xC000006AL, new NtStatus(Reason.SIGN_IN_FAILED, 1326, "wrong password")),
            Map.entry(0xC0000064L, new NtStatus(Reason.SIGN_IN_FAILED, 1317, "no such account")),
            Map.entry(0xC000006EL, new NtStatus(Reason.SIGN_IN_FAILED, 1327, "the account is restricted")),
            Map.entry(0xC000006FL, new NtStatus(Reason.SIGN_IN_FAILED, 1328, "not at this hour")),
            Map.entry(0xC0000070L, new NtStatus(Reason.SIGN_IN_FAILED, 1329, "not from this machine")),
            Map.entry(0xC0000071L, new NtStatus(Reason.SIGN_IN_FAILED, 1330, "the password has expired")),
            Map.entry(0xC0000072L, new NtStatus(Reason.SIGN_IN_FAILED, 1331, "the account is disabled")),
            Map.entry(0xC000005EL, new NtStatus(Reason.SIGN_IN_FAILED, 1311, "no server could check the account")),
            Map.entry(0xC0000133L, new NtStatus(Reason.SIGN_IN_FAILED, 1398, "the clocks differ too much")),
            Map.entry(0xC000015BL, new NtStatus(Reason.SIGN_IN_FAILED, 1385, "the account may not sign in over the network")),
            Map.entry(0xC000018CL, new NtStatus(Reason.SIGN_IN_FAILED, 1787, "the domain does not trust the machine")),
            Map.entry(0xC0000193L, new NtStatus(Reason.SIGN_IN_FAILED, 1793, "the account has expired")),
            Map.entry(0xC0000224L, new NtStatus(Reason.SIGN_IN_FAILED, 1907, "the password must be changed first")),
            Map.entry(0xC0000234L, new NtStatus(Reason.SIGN_IN_FAILED, 1909, "the account is locked out")),
            // limits of the host: no way in for now, and evidence of its own
            Map.entry(0xC00000D0L, new NtStatus(Reason.UNREACHABLE, 71, "the host accepts no more connections")),
            Map.entry(0xC0000259L, new NtStatus(Reason.UNREACHABLE, 1395, "the host's licences for connections are in use")),
            Map.entry(0xC0000205L, new NtStatus(Reason.UNREACHABLE, 1130, "the host is short of memory for connections")),
            Map.entry(0xC000009AL, new NtStatus(Reason.UNREACHABLE, 1450, "the host is short of resources")),
            Map.entry(0xC0000246L, new NtStatus(Reason.UNREACHABLE, 1238, "the host accepts no more connections of this account")),
            Map.entry(0xC00000CEL, new NtStatus(Reason.UNREACHABLE, 69, "the host accepts no more sessions")),
            Map.entry(0xC0000017L, new NtStatus(Reason.UNREACHABLE, 8, "the host is short of memory")),
            Map.entry(0xC00000C9L, new NtStatus(Reason.UNREACHABLE, 64, "the host ended the connection to the share")),
            Map.entry(0xC000020CL, new NtStatus(Reason.UNREACHABLE, 0, "the host ended the connection")),
            Map.entry(0xC0000203L, new NtStatus(Reason.UNREACHABLE, 0, "the host ended the session")),
            Map.entry(0xC00000B5L, new NtStatus(Reason.TIMED_OUT, 121, "the host gave up waiting")),
            // questions
            Map.entry(ACCESS_DENIED, new NtStatus(Reason.ACCESS_DENIED, 5, "access denied")),
            Map.entry(0xC0000061L, new NtStatus(Reason.ACCESS_DENIED, 1314, "the account lacks a privilege")),
            Map.entry(0xC00000CAL, new NtStatus(Reason.ACCESS_DENIED, 65, "access over the network denied")),
            Map.entry(0xC00000CCL, new NtStatus(Reason.UNSUPPORTED, 67, "no such share")),
            Map.entry(0xC0000034L, new NtStatus(Reason.UNSUPPORTED, 2, "not there")),
            Map.entry(0xC000003AL, new NtStatus(Reason.UNSUPPORTED, 3, "its folder is not there")),
            Map.entry(0xC000000FL, new NtStatus(Reason.UNSUPPORTED, 2, "not there")),
            Map.entry(0xC00000ACL, new NtStatus(Reason.UNSUPPORTED, 231, "no free instance of the pipe")),
            Map.entry(0xC00000ABL, new NtStatus(Reason.UNSUPPORTED, 231, "no free instance of the pipe")),
            Map.entry(0xC00000BBL, new NtStatus(Reason.UNSUPPORTED, 50, "the host does not support this")),
            Map.entry(0xC0000002L, new NtStatus(Reason.UNSUPPORTED, 0, "the host does not implement this")),
            Map.entry(0xC0000010L, new NtStatus(Reason.UNSUPPORTED, 0, "the host does not know this request")),
            Map.entry(0xC0000043L, new NtStatus(Reason.UNSUPPORTED, 32, "in use by another program, which shares it with nobody")),
            Map.entry(0xC00000BAL, new NtStatus(Reason.UNSUPPORTED, 0, "a folder and no file")),
            Map.entry(0xC000000DL, new NtStatus(Reason.MALFORMED, 87, "the host finds the question wrong")),
            Map.entry(0xC0000033L, new NtStatus(Reason.MALFORMED, 123, "the host finds the name wrong")),
            Map.entry(0xC0000039L, new NtStatus(Reason.MALFORMED, 161, "the host finds the path wrong")),
            Map.entry(0xC000003BL, new NtStatus(Reason.MALFORMED, 161, "the host finds the path wrong")));

    /** With these a host turns away connections that it has no room for. */
    private static final Set<Long> LIMITS = Set.of(0xC00000D0L, 0xC0000259L, 0xC0000205L, 0xC000009AL, 0xC0000246L, 0xC00000CEL,
            0xC0000017L);

    /** A pipe with these is there, and has no instance that is free. */
    private static final Set<Long> BUSY = Set.of(0xC00000ABL, 0xC00000ACL);

    private static final NtStatus UNKNOWN = new NtStatus(Reason.UNSUPPORTED, 0, "the host refused");

    /** What is known of a status; a general refusal for one that is not. */
    static NtStatus of(long status) {
        return Optional.ofNullable(KNOWN.get(status)).orElse(UNKNOWN);
    }

    /** Whether a file with this status on opening is simply not there. */
    static boolean missing(long status) {
        return status == 0xC0000034L || status == 0xC000003AL || status == 0xC000000FL;
    }

    /** The error code of a failure that was a host's refusal for want of room; empty for any other. */
    static OptionalInt limit(ProbeException failure) {
        OptionalLong status = StatusException.statusOf(failure);
        return status.isPresent() && LIMITS.contains(status.getAsLong())
                ? OptionalInt.of(of(status.getAsLong()).win32)
                : OptionalInt.empty();
    }

    /** The error code of a failure to open a pipe that nobody on the host listens on now; empty for any other. */
    static OptionalInt noListener(ProbeException failure) {
        OptionalLong status = StatusException.statusOf(failure);
        boolean none = status.isPresent() && (missing(status.getAsLong()) || BUSY.contains(status.getAsLong()));
        return none ? OptionalInt.of(of(status.getAsLong()).win32) : OptionalInt.empty();
    }

    /**
     * The failure of a question.
     *
     * @param wanted what was tried
     */
    static ProbeException failure(long status, String wanted) {
        return of(status).failure(of(status).reason, status, wanted);
    }

    /** The failure of signing in: being denied access there means that the account is refused. */
    static ProbeException signInFailure(long status, String wanted) {
        NtStatus known = of(status);
        boolean refused = known.reason == Reason.ACCESS_DENIED || known.equals(UNKNOWN);
        return known.failure(refused ? Reason.SIGN_IN_FAILED : known.reason, status, wanted);
    }

    private ProbeException failure(Reason as, long status, String wanted) {
        String code = String.format(Locale.ROOT, "0x%08X", status);
        String refusal = meaning + " (" + (win32 == 0 ? code : "error " + win32 + ", " + code) + ")";
        String told = wanted + ": " + refusal;
        StatusException refused = new StatusException(status, refusal);
        return BUSY.contains(status) ? ProbeException.passing(as, told, refused) : new ProbeException(as, told, refused);
    }
}
