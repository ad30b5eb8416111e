// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Arrays;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

import org.probebook.probe.HostSession;
import org.probebook.probe.NameLookup;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** One connection to a server whose certificate is trusted and names it. Straight, by no proxy; for one thread at a time. */
final class SecureChannel implements AutoCloseable {
    private static final Logger LOG = System.getLogger(SecureChannel.class.getName());
    private final String place;
    private final SocketChannel channel;
    private final SSLSocket tls;
    private final HttpReader in;
    private volatile boolean broken;

    private SecureChannel(String place, SocketChannel channel, SSLSocket tls) throws IOException {
        this.place = place;
        this.channel = channel;
        this.tls = tls;
        this.in = new HttpReader(new BufferedInputStream(tls.getInputStream()));
    }

    /** Connects to a session's host and checks whom it got. */
    static SecureChannel open(HostSession session, int port, HostCertificate trust) throws ProbeException, InterruptedException {
        String name = session.host().address();
        String place = "WinRM on " + name + " port " + port;
        SocketChannel channel = connect(NameLookup.addresses(session).getFirst(), port, session.remaining(), place);
        try (TimeLimit limit = new TimeLimit(channel, session.remaining())) {
            return shaken(channel, name, port, trust, place, limit);
        } catch (ProbeException | InterruptedException e) {
            end(channel);
            throw e;
        }
    }

    private static SocketChannel connect(InetAddress address, int port, Duration limit, String place)
            throws ProbeException, InterruptedException {
        SocketChannel channel = null;
        try {
            channel = SocketChannel.open();
            channel.socket().connect(new InetSocketAddress(address, port), (int) Math.max(1, limit.toMillis()));
            return channel;
        } catch (IOException e) {
            end(channel);
            if (Thread.interrupted()) {
                throw new InterruptedException(place);
            }
            if (e instanceof SocketTimeoutException) {
                throw new ProbeException(Reason.TIMED_OUT, place + ": no answer to the connection", e);
            }
            String why = e instanceof ConnectException ? "the connection was refused" : e.getMessage();
            throw new ProbeException(Reason.UNREACHABLE, place + ": " + why, e);
        }
    }

    private static SecureChannel shaken(SocketChannel channel, String name, int port, HostCertificate trust, String place,
            TimeLimit limit)
            throws ProbeException, InterruptedException {
        try {
            SSLSocket tls = (SSLSocket) trust.context().getSocketFactory().createSocket(channel.socket(), name, port, true);
            SSLParameters parameters = tls.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            tls.setSSLParameters(parameters);
            tls.startHandshake();
            return new SecureChannel(place, channel, tls);
        } catch (IOException e) {
            limit.explain(e, place);
            throw shaking(e, place, trust);
        }
    }

    private static ProbeException shaking(IOException e, String place, HostCertificate trust) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException) {
                return new ProbeException(Reason.UNTRUSTED_HOST, place + ": " + trust.advice() + "; nothing was sent", e);
            }
        }
        return e instanceof SSLException
                ? new ProbeException(Reason.MALFORMED, place + ": no TLS is spoken there: " + e.getMessage(), e)
                : ProbeException.passing(Reason.UNREACHABLE, place + ": the connection was cut: " + e.getMessage(), e);
    }

    /**
     * Sends one request and reads its answer.
     *
     * @param head without the empty line at its end
     */
    HttpReply exchange(String head, byte[] body, Duration limit) throws ProbeException, InterruptedException {
        try (TimeLimit bound = new TimeLimit(channel, limit)) {
            return exchange(head, body, bound);
        }
    }

    private HttpReply exchange(String head, byte[] body, TimeLimit bound) throws ProbeException, InterruptedException {
        boolean whole = false;
        try {
            OutputStream out = tls.getOutputStream();
            byte[] first = (head + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
            byte[] all = Arrays.copyOf(first, first.length + body.length);
            System.arraycopy(body, 0, all, first.length, body.length);
            out.write(all);
            out.flush();
            HttpReply reply = in.read();
            whole = !reply.closing();
            return reply;
        } catch (HttpReader.Nonsense e) {
            throw new ProbeException(Reason.MALFORMED, place + ": the answer makes no sense: " + e.getMessage(), e);
        } catch (IOException e) {
            bound.explain(e, place);
            throw ProbeException.passing(Reason.UNREACHABLE, place + ": the connection was cut: " + e.getMessage(), e);
        } finally {
            broken |= !whole;
        }
    }

    /** Whether another request may be sent. */
    boolean stands() {
        return !broken && channel.isOpen();
    }

    String place() {
        return place;
    }

    @Override
    public void close() {
        end(channel);
    }

    /** Without TLS's good-bye, which would wait for a peer that may not listen. */
    private static void end(SocketChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "closing a connection", e);
        }
    }
}
