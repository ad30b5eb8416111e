// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** The error codes that procedures end with (MS-ERREF 2.2), as far as they are told apart. */
final class Win32 {
    static final int SUCCESS = 0;
    static final int FILE_NOT_FOUND = 2;
    static final int PATH_NOT_FOUND = 3;
    static final int ACCESS_DENIED = 5;
    static final int NOT_SUPPORTED = 50;
    static final int INVALID_PARAMETER = 87;
    static final int INVALID_LEVEL = 124;
    static final int MORE_DATA = 234;
    static final int KEY_DELETED = 1018;
    static final int SERVICE_DOES_NOT_EXIST = 1060;
    private static final int FAILED_RESULT = 0x8;
    private static final int FAILED_STATUS = 0xC;

    private Win32() {
    }

    /** Nothing, or what the code means for somebody who wanted that. */
    static void check(int code, String wanted) throws ProbeException {
        if (code != SUCCESS) {
            throw failure(code, wanted);
        }
    }

    static ProbeException failure(int code, String wanted) {
        return switch (code) {
            case ACCESS_DENIED -> new ProbeException(Reason.ACCESS_DENIED, wanted + ": the account may not (error 5, access denied)");
            case INVALID_LEVEL ->
                new ProbeException(Reason.UNSUPPORTED, wanted + ": the host does not know this level of information (error 124)");
            case FILE_NOT_FOUND, PATH_NOT_FOUND, KEY_DELETED ->
                new ProbeException(Reason.UNSUPPORTED, wanted + ": not there (error " + code + ")");
            case INVALID_PARAMETER -> new ProbeException(Reason.MALFORMED, wanted + ": the host finds the question wrong (error 87)");
            default -> plausible(code)
                    ? new ProbeException(Reason.UNSUPPORTED, wanted + ": error " + code)
                    : new ProbeException(Reason.MALFORMED, wanted + ": the answer ends with " + code + ", which is no error code");
        };
    }

    /** Whether a number can be an error code at all: one of the small numbers, or a status of another sort that is passed on (MS-ERREF 2.1 and 2.3). Garbage rarely is. */
    static boolean plausible(int code) {
        return code >>> 16 == 0 || code >>> 28 == FAILED_RESULT || code >>> 28 == FAILED_STATUS;
    }
}
