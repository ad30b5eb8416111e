// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.util.concurrent.TimeoutException;

import com.hierynomus.mssmb2.SMBApiException;
import com.hierynomus.protocol.commons.buffer.Buffer.BufferException;
import com.hierynomus.smbj.session.SMB2GuestSigningRequiredException;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Finds in the library's exceptions, which are nested several deep, what it was that failed. */
final class SmbFailure {
    private static final int DEEPEST = 20;

    private SmbFailure() {
    }

    /** The failure of negotiating or signing in. */
    static ProbeException opening(Throwable failure, String wanted) throws InterruptedException {
        SMBApiException refusal = find(failure, SMBApiException.class);
        if (refusal != null) {
            return NtStatus.signInFailure(refusal.getStatusCode(), wanted);
        }
        if (find(failure, SMB2GuestSigningRequiredException.class) != null) {
            return new ProbeException(Reason.SIGN_IN_FAILED,
                    wanted + ": the host took the account for a guest, and wants signatures that guests cannot make", failure);
        }
        return asking(failure, wanted);
    }

    /** The failure of a request on an open connection. */
    static ProbeException asking(Throwable failure, String wanted) throws InterruptedException {
        if (Thread.interrupted() || find(failure, InterruptedException.class) != null) {
            throw new InterruptedException(wanted);
        }
        SmbSocket.OtherProtocolException other = find(failure, SmbSocket.OtherProtocolException.class);
        if (other != null) {
            return other.smb1()
                    ? new ProbeException(Reason.UNSUPPORTED, wanted + ": the host speaks SMB 1 only, which is not asked for", failure)
                    : new ProbeException(Reason.MALFORMED, wanted + ": what answers there does not speak SMB", failure);
        }
        SMBApiException refusal = find(failure, SMBApiException.class);
        if (refusal != null) {
            return NtStatus.failure(refusal.getStatusCode(), wanted);
        }
        return connection(failure, wanted);
    }

    /** Whether a failure to negotiate came of a host that knows SMB 1 only. */
    static boolean smb1(ProbeException failure) {
        SmbSocket.OtherProtocolException other = find(failure, SmbSocket.OtherProtocolException.class);
        return other != null && other.smb1();
    }

    /** Whether it is that nothing came in the time that was waited for. */
    static boolean timedOut(Throwable failure) {
        return find(failure, TimeoutException.class) != null;
    }

    private static ProbeException connection(Throwable failure, String wanted) {
        if (timedOut(failure)) {
            return new ProbeException(Reason.TIMED_OUT, wanted + ": no answer in time", failure);
        }
        if (find(failure, BufferException.class) != null) {
            return new ProbeException(Reason.MALFORMED, wanted + ": the answer ends too early", failure);
        }
        if (find(failure, EOFException.class) != null || find(failure, SocketException.class) != null) {
            return ProbeException.passing(Reason.UNREACHABLE, wanted + ": the host closed the connection", failure);
        }
        if (find(failure, IOException.class) != null) {
            return new ProbeException(Reason.UNREACHABLE, wanted + ": the connection failed: " + deepest(failure), failure);
        }
        return new ProbeException(Reason.MALFORMED, wanted + ": the answer makes no sense: " + deepest(failure), failure);
    }

    private static String deepest(Throwable failure) {
        Throwable at = failure;
        for (int i = 0; i < DEEPEST && at.getCause() != null; i++) {
            at = at.getCause();
        }
        return at.getMessage() == null ? at.getClass().getSimpleName() : at.getMessage();
    }

    private static <T extends Throwable> T find(Throwable failure, Class<T> type) {
        Throwable at = failure;
        for (int i = 0; i < DEEPEST && at != null; i++) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
            at = at.getCause();
        }
        return null;
    }
}
