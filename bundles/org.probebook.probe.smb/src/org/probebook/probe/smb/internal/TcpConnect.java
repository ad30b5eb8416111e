// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Opens the TCP connection to a host within the question's time, its name's resolution included. */
final class TcpConnect {
    private final HostSession session;
    private final String address;
    private final int port;

    TcpConnect(HostSession session, int port) {
        this.session = session;
        this.address = session.host().address();
        this.port = port;
    }

    /** A connected socket, to the first of the host's addresses that accepts. */
    SmbSocket open() throws ProbeException, InterruptedException {
        InetAddress[] addresses = resolve();
        ProbeException refusal = null;
        for (int i = 0; i < addresses.length; i++) {
            try {
                return connect(addresses[i], session.remaining().dividedBy(addresses.length - i));
            } catch (ProbeException e) {
                refusal = e;
            }
        }
        throw refusal == null ? new ProbeException(Reason.UNREACHABLE, address + " has no address") : refusal;
    }

    /** The system's resolver can neither be interrupted nor limited, so that a thread of its own waits for it. */
    private InetAddress[] resolve() throws ProbeException, InterruptedException {
        FutureTask<InetAddress[]> resolution = new FutureTask<>(() -> InetAddress.getAllByName(address));
        Thread.ofPlatform().daemon().name("resolve " + address).start(resolution);
        try {
            return resolution.get(session.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException) {
                throw new ProbeException(Reason.UNREACHABLE, "the name " + address + " does not resolve", e);
            }
            throw new ProbeException(Reason.UNREACHABLE, "the name " + address + " does not resolve: " + e.getCause().getMessage(), e);
        } catch (TimeoutException e) {
            throw new ProbeException(Reason.TIMED_OUT, "the name " + address + " did not resolve in time", e);
        }
    }

    private SmbSocket connect(InetAddress to, Duration limit) throws ProbeException, InterruptedException {
        SmbSocket socket = new SmbSocket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(to, port), Math.clamp(limit.toMillis(), 1, Integer.MAX_VALUE));
            return socket;
        } catch (IOException e) {
            socket.abandon();
            if (Thread.interrupted()) {
                throw new InterruptedException("connecting to " + address);
            }
            throw failure(e);
        }
    }

    private ProbeException failure(IOException e) {
        String where = address + " port " + port;
        if (e instanceof SocketTimeoutException || e instanceof ConnectException && String.valueOf(e.getMessage()).contains("timed out")) {
            return new ProbeException(Reason.TIMED_OUT, where + " did not accept a connection in time", e);
        }
        if (e instanceof ConnectException && String.valueOf(e.getMessage()).contains("refused")) {
            return new ProbeException(Reason.UNREACHABLE, where + " refused the connection: nothing listens there", e);
        }
        return new ProbeException(Reason.UNREACHABLE, where + " cannot be reached: " + e.getMessage(), e);
    }
}
