// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.UnresolvedAddressException;
import java.security.PublicKey;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.future.AuthFuture;
import org.apache.sshd.client.future.ConnectFuture;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.probebook.probe.HostSession;
import org.probebook.probe.NameLookup;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Opens an SSH connection step by step, so that each step has its own reason to fail: reach the host, know it, sign in. */
final class SshOpening {
    private static final Logger LOG = System.getLogger(SshOpening.class.getName());
    private final SshConnector connector;
    private final HostSession session;
    private final KnownHosts known;
    private final String at;
    private final int port;

    SshOpening(SshConnector connector, HostSession session) {
        this(connector, session, new TrustedKeys(connector, session.host()).known());
    }

    SshOpening(SshConnector connector, HostSession session, KnownHosts known) {
        this.connector = connector;
        this.session = session;
        this.known = known;
        this.port = session.host().port("ssh", TrustedKeys.USUAL_PORT);
        this.at = session.host().address() + " port " + port;
    }

    /** A connection that is signed in; the caller closes it. */
    ClientSession open() throws ProbeException, InterruptedException {
        ClientSession opened = connect();
        boolean usable = false;
        try {
            agree(Greeting.of(opened));
            signIn(opened);
            usable = true;
            return opened;
        } finally {
            if (!usable) {
                opened.close(true);
            }
        }
    }

    /** The key that the host proves to have, trusted or not; nobody is signed in. */
    PublicKey key() throws ProbeException, InterruptedException {
        ClientSession opened = connect();
        Greeting greeting = Greeting.of(opened);
        try {
            agree(greeting);
        } catch (ProbeException e) {
            if (e.reason() != Reason.UNTRUSTED_HOST) {
                throw e;
            }
        } finally {
            opened.close(true);
        }
        return greeting.shown();
    }

    private ClientSession connect() throws ProbeException, InterruptedException {
        SshClient client = connector.client(session.remaining());
        List<InetAddress> addresses = NameLookup.addresses(session);
        ProbeException last = null;
        for (int i = 0; i < addresses.size(); i++) {
            try {
                Duration share = session.remaining().dividedBy(addresses.size() - i);
                return connect(client, new InetSocketAddress(addresses.get(i), port), new Greeting(known), share);
            } catch (ProbeException e) {
                last = e;
            }
        }
        throw last;
    }

    private ClientSession connect(SshClient client, InetSocketAddress address, Greeting greeting, Duration limit)
            throws ProbeException, InterruptedException {
        ConnectFuture connecting = null;
        try {
            connecting = client.connect(SignIn.user(session), address, greeting.context(), null);
            Waiting.on(connecting, limit, "connecting to " + at);
            if (connecting.getException() != null) {
                throw unconnected(connecting.getException());
            }
            return connecting.getClientSession();
        } catch (IOException | UnresolvedAddressException e) {
            throw new ProbeException(Reason.UNREACHABLE, "connecting to " + at + ": " + e.getMessage(), e);
        } finally {
            if (connecting != null && !connecting.isDone()) {
                connecting.cancel();
            }
        }
    }

    /** Whoever accepts and hangs up at once may be gone before the library has made a session of it, and it calls that an illegal state. */
    private ProbeException unconnected(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalStateException) {
                return new ProbeException(Reason.MALFORMED, at + " accepted, and hung up without a word of SSH", failure);
            }
        }
        return new ProbeException(Reason.UNREACHABLE, "connecting to " + at + ": " + root(failure), failure);
    }

    /** The library's own message repeats the class of what caused it. */
    private static String root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage();
    }

    private void agree(Greeting greeting) throws ProbeException, InterruptedException {
        Duration limit = session.remaining();
        try {
            greeting.keys().get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new ProbeException(Reason.TIMED_OUT, at + " accepted, and did not greet within " + limit.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw disagreed(greeting, e.getCause());
        }
    }

    private ProbeException disagreed(Greeting greeting, Throwable failure) {
        if (!greeting.distrust().isEmpty()) {
            return new ProbeException(Reason.UNTRUSTED_HOST, at + ": " + greeting.distrust(), failure);
        }
        boolean keys = failure instanceof SshException told && told.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_KEY_EXCHANGE_FAILED;
        return keys
                ? new ProbeException(Reason.UNSUPPORTED, at + " and this product share no way to encrypt: " + failure.getMessage(), failure)
                : new ProbeException(Reason.MALFORMED, at + " does not speak SSH as expected: " + failure.getMessage(), failure);
    }

    private void end(SignIn signIn) {
        try {
            signIn.end();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "letting the agent go", e);
        }
    }

    private void signIn(ClientSession opened) throws ProbeException, InterruptedException {
        SignIn signIn = new SignIn(session, connector);
        try {
            signIn.offer(opened);
            AuthFuture signing = Waiting.on(opened.auth(), session.remaining(), "signing in to " + at);
            if (!Greeting.of(opened).offence().isEmpty()) {
                throw new ProbeException(Reason.MALFORMED, at + ": " + Greeting.of(opened).offence());
            }
            if (!signing.isSuccess()) {
                String account = "'" + SignIn.user(session) + "'";
                throw new ProbeException(Reason.SIGN_IN_FAILED, at + " refused the account " + account + "; " + signIn.tried(),
                        signing.getException());
            }
        } catch (IOException e) {
            throw new ProbeException(Reason.UNREACHABLE, "the connection to " + at + " was lost while signing in: " + e.getMessage(), e);
        } finally {
            end(signIn);
        }
    }
}
