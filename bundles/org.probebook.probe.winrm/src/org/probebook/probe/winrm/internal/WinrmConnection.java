// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/**
 * A signed-in connection to the WinRM service of one host (DSP0226, MS-WSMV), over TLS only. Questions go out one after the other, since the sign-in is the connection's.
 */
public final class WinrmConnection implements HostSession.Link {
    private static final String AGENT = "Probebook";
    private final SecureChannel channel;
    private final String host;
    private final Envelopes envelopes;
    private final ReentrantLock turn = new ReentrantLock();
    private Optional<String> credentials = Optional.empty();

    private WinrmConnection(SecureChannel channel, HostSession session, int port) {
        String address = session.host().address();
        this.channel = channel;
        this.host = (address.contains(":") ? "[" + address + "]" : address) + ":" + port;
        this.envelopes = new Envelopes("https://" + host + "/wsman");
    }

    /**
     * Connects and signs in.
     *
     * @param trust which certificate is believed
     * @throws ProbeException when the host cannot be reached or trusted, or refused the account
     */
    static WinrmConnection open(HostSession session, int port, HostCertificate trust) throws ProbeException, InterruptedException {
        if (session.credentials().anonymous()) {
            throw new ProbeException(Reason.SIGN_IN_FAILED, "WinRM on " + session.host().address() + " answers nobody without an account");
        }
        WinrmConnection connection = new WinrmConnection(SecureChannel.open(session, port, trust), session, port);
        try {
            connection.signIn(new SignIn(session.credentials()), session.remaining());
            return connection;
        } catch (ProbeException | InterruptedException e) {
            connection.close();
            throw e;
        }
    }

    private void signIn(SignIn account, Duration limit) throws ProbeException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        HttpReply reply = channel.exchange(head(0, Optional.of(account.first())), new byte[0], limit);
        byte[] identify = envelopes.identify().getBytes(StandardCharsets.UTF_8);
        if (reply.status() == 401) {
            String header = account.second(reply.header("www-authenticate"));
            stillOpen();
            reply = channel.exchange(head(identify.length, Optional.of(header)), identify,
                    Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            credentials = SignIn.lasting(header);
        }
        if (reply.status() == 401) {
            throw new ProbeException(Reason.SIGN_IN_FAILED,
                    channel.place() + " refused the account, or lets it in by no way that is known here (HTTP 401)");
        }
        if (reply.status() >= 300) {
            content(reply);
        }
    }

    /** A sign-in by Negotiate is lost with its connection. */
    private void stillOpen() throws ProbeException {
        if (!channel.stands()) {
            throw new ProbeException(Reason.UNSUPPORTED,
                    channel.place() + " ends the connection in the middle of the sign-in; the password was not sent");
        }
    }

    /**
     * Sends an envelope.
     *
     * @param limit for waiting until others' questions are through, too
     * @return the body of the answer's envelope
     * @throws ProbeException when there was none, or it tells of a fault
     */
    Element ask(String envelope, Duration limit) throws ProbeException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        if (!turn.tryLock(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new ProbeException(Reason.TIMED_OUT, channel.place() + " answered no other question within " + limit.toMillis() + " ms");
        }
        try {
            byte[] bytes = envelope.getBytes(StandardCharsets.UTF_8);
            return content(
                    channel.exchange(head(bytes.length, credentials), bytes, Duration.ofNanos(Math.max(1, end - System.nanoTime()))));
        } finally {
            turn.unlock();
        }
    }

    /** The envelopes that this host understands. */
    Envelopes envelopes() {
        return envelopes;
    }

    private String head(int length, Optional<String> authorization) {
        return "POST /wsman HTTP/1.1\r\nHost: " + host + "\r\nUser-Agent: " + AGENT
                + "\r\nContent-Type: application/soap+xml;charset=UTF-8\r\nContent-Length: "
                + length + "\r\n" + authorization.map(value -> "Authorization: " + value + "\r\n").orElse("");
    }

    private Element content(HttpReply reply) throws ProbeException {
        String place = channel.place();
        boolean soap = reply.header("content-type").stream().anyMatch(type -> type.contains("xml"));
        if (reply.status() == 200 || soap && reply.status() >= 400 && reply.status() != 401) {
            Element envelope = SoapReader.read(reply.body(), place);
            Element body = envelope.child("Body")
                    .orElseThrow(() -> new ProbeException(Reason.MALFORMED, place + ": the answer has no body of SOAP"));
            Optional<Element> fault = body.child("Fault");
            if (fault.isPresent()) {
                throw Faults.failure(fault.get(), place);
            }
            return body;
        }
        throw switch (reply.status()) {
            case 401 -> new ProbeException(Reason.SIGN_IN_FAILED, place + " no longer accepts the account (HTTP 401)");
            case 403 -> new ProbeException(Reason.ACCESS_DENIED, place + ": the account may not (HTTP 403)");
            case 301, 302, 303, 307, 308 ->
                new ProbeException(Reason.UNSUPPORTED,
                        place + " sends to another address, which is not followed: an account is for one host (HTTP "
                                + reply.status() + ")");
            case 404, 405 -> new ProbeException(Reason.UNSUPPORTED, place + ": there is no WinRM service (HTTP " + reply.status() + ")");
            case 503 -> ProbeException.passing(Reason.UNSUPPORTED, place + ": the service is busy (HTTP 503)", null);
            default -> new ProbeException(Reason.UNSUPPORTED, place + ": HTTP " + reply.status());
        };
    }

    @Override
    public boolean stands() {
        return channel.stands();
    }

    @Override
    public void close() {
        channel.close();
    }
}
