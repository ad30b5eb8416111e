// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.hierynomus.mssmb2.SMB2Dialect;
import com.hierynomus.mssmb2.SMB2Packet;
import com.hierynomus.protocol.transport.TransportException;
import com.hierynomus.smbj.common.SMBRuntimeException;
import com.hierynomus.smbj.session.Session;

import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Sends requests of a signed-in session and waits for the answers, each as long as the question on the calling thread still may: the library knows one limit for all. */
final class SmbWire {
    private static final Duration LOOK = Duration.ofMillis(100);
    /** What is left when the time is up. */
    private static final Duration LEAST = Duration.ofMillis(1);

    private final Session session;
    private final HostSession host;

    SmbWire(Session session, HostSession host) {
        this.session = session;
        this.host = host;
    }

    SMB2Dialect dialect() {
        return session.getConnection().getNegotiatedProtocol().getDialect();
    }

    long sessionId() {
        return session.getSessionId();
    }

    /** Whatever came back, whatever its status. A host that answers quickly and without end gets no more than the question's time either. */
    <T extends SMB2Packet> T ask(SMB2Packet request, Class<T> answer, String wanted) throws ProbeException, InterruptedException {
        if (host.remaining().compareTo(LEAST) <= 0) {
            throw new ProbeException(Reason.TIMED_OUT, wanted + ": no answer in time");
        }
        try {
            return answer.cast(answer(session.send(request), wanted));
        } catch (TransportException | SMBRuntimeException | ExecutionException | TimeoutException | ClassCastException e) {
            throw SmbFailure.asking(e, wanted);
        }
    }

    /**
     * Waits for an answer, and looks now and then whether there still is a connection: the library, when it cannot read an answer, hangs up and forgets who waits for it.
     */
    private SMB2Packet answer(Future<SMB2Packet> coming, String wanted)
            throws ProbeException, InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            boolean connected = session.getConnection().isConnected();
            Duration left = host.remaining();
            try {
                return coming.get(Math.min(LOOK.toNanos(), left.toNanos()), TimeUnit.NANOSECONDS);
            } catch (ExecutionException e) {
                if (left.compareTo(LOOK) <= 0 || !SmbFailure.timedOut(e)) {
                    throw e;
                }
                if (!connected) {
                    throw new ProbeException(Reason.MALFORMED, wanted + ": the answer cannot be read", e);
                }
            }
        }
    }

    /** What came back, if it is a success. */
    <T extends SMB2Packet> T succeed(SMB2Packet request, Class<T> answer, String wanted) throws ProbeException, InterruptedException {
        T packet = ask(request, answer, wanted);
        long status = packet.getHeader().getStatusCode();
        if (status != NtStatus.SUCCESS) {
            throw NtStatus.failure(status, wanted);
        }
        return packet;
    }

    /** Sends without waiting for the answer, as in letting something go. */
    void tell(SMB2Packet request) throws TransportException {
        session.send(request);
    }
}
