// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

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

/** Sends requests of a signed-in session and waits for the answers, each as long as the question on the calling thread still may: the library knows one limit for all. */
final class SmbWire {
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

    /** Whatever came back, whatever its status. */
    <T extends SMB2Packet> T ask(SMB2Packet request, Class<T> answer, String wanted) throws ProbeException, InterruptedException {
        try {
            Future<SMB2Packet> future = session.send(request);
            return answer.cast(future.get(host.remaining().toNanos(), TimeUnit.NANOSECONDS));
        } catch (TransportException | SMBRuntimeException | ExecutionException | TimeoutException | ClassCastException e) {
            throw SmbFailure.asking(e, wanted);
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
