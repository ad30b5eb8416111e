// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.future.OpenFuture;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.channel.exception.SshChannelOpenException;
import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** A host that is signed in to, and the commands that are run there. Safe in any thread. */
public final class SshConnection implements HostSession.Link {
    private static final Logger LOG = System.getLogger(SshConnection.class.getName());
    private static final int OUTPUT = 1 << 20;
    /** OpenSSH allows ten unless told otherwise, but counts those that have just ended for a while. */
    private static final int AT_ONCE = 4;
    private final ClientSession client;
    private final String account;
    private final String system;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    private SshConnection(ClientSession client, String account, HostSession session) throws ProbeException, InterruptedException {
        this.client = client;
        this.account = account;
        this.system = askSystem(session);
    }

    /** The connection of a session, opened at first need. */
    public static SshConnection of(HostSession session, SshConnector connector) throws ProbeException, InterruptedException {
        return session.connection("ssh", SshConnection.class, needed -> open(needed, connector));
    }

    private static SshConnection open(HostSession session, SshConnector connector) throws ProbeException, InterruptedException {
        ClientSession client = new SshOpening(connector, session).open();
        boolean usable = false;
        try {
            SshConnection connection = new SshConnection(client, SignIn.user(session), session);
            usable = true;
            return connection;
        } finally {
            if (!usable) {
                client.close(true);
            }
        }
    }

    @Override
    public boolean stands() {
        return client.isOpen();
    }

    /** What the host calls its system, as {@code uname -s} tells: {@code Linux}, {@code Darwin}. */
    public String system() {
        return system;
    }

    /** Who is signed in. */
    public String account() {
        return account;
    }

    /**
     * Runs a command. Blocks until it has ended.
     *
     * @return how it ended, also when it failed
     * @throws ProbeException when it could not be run, took too long, or wrote without end
     */
    public Reply run(Command command, HostSession session) throws ProbeException, InterruptedException {
        try {
            return run(command, session, 1);
        } catch (SshChannelOpenException e) {
            LOG.log(Level.DEBUG, "the host refused a command beside others; asking again alone", e);
        }
        try {
            return run(command, session, AT_ONCE);
        } catch (SshChannelOpenException e) {
            throw new ProbeException(Reason.ACCESS_DENIED, "the host does not let '" + account + "' run commands: " + e.getMessage(), e);
        }
    }

    private Reply run(Command command, HostSession session, int share)
            throws SshChannelOpenException, ProbeException, InterruptedException {
        if (!places.tryAcquire(share, session.remaining().toNanos(), TimeUnit.NANOSECONDS)) {
            throw new ProbeException(Reason.TIMED_OUT, "too many other questions were under way at the host");
        }
        try (ChannelExec channel = client.createExecChannel(command.text())) {
            return run(channel, command, session);
        } catch (SshChannelOpenException e) {
            throw e;
        } catch (IOException | IllegalStateException e) {
            throw lost("the connection was lost: " + e.getMessage(), e);
        } finally {
            places.release(share);
        }
    }

    private Reply run(ChannelExec channel, Command command, HostSession session) throws IOException, ProbeException, InterruptedException {
        BoundedSink out = new BoundedSink(OUTPUT, () -> channel.close(true));
        BoundedSink err = new BoundedSink(OUTPUT, () -> channel.close(true));
        CountDownLatch closed = new CountDownLatch(1);
        channel.setOut(out);
        channel.setErr(err);
        channel.addCloseFutureListener(closing -> closed.countDown());
        AtomicReference<Instant> asked = new AtomicReference<>(Instant.now());
        boolean ended = false;
        try {
            OpenFuture starting = channel.open();
            // The library sends the command with what it does when the channel is open.
            starting.addListener(open -> asked.set(Instant.now()));
            OpenFuture opening = Waiting.on(starting, session.remaining(), "starting '" + command + "'");
            if (!opening.isOpened()) {
                throw opening.getException() instanceof SshChannelOpenException refused ? refused : new IOException(opening.getException());
            }
            Duration limit = session.remaining();
            Waiting.on(closed, limit, "'" + command + "'");
            ended = true;
        } finally {
            if (!ended) {
                channel.close(true);
            }
        }
        if (out.overflowed() || err.overflowed()) {
            throw new ProbeException(Reason.MALFORMED, "'" + command + "' wrote more than " + OUTPUT / 1024 + " KB");
        }
        if (channel.getExitStatus() == null && channel.getExitSignal() == null) {
            throw lost("the connection was lost before '" + command + "' had ended", null);
        }
        int exit = channel.getExitStatus() == null ? Reply.KILLED : channel.getExitStatus();
        return new Reply(exit, out.text(), err.text(), asked.get(), out.first().orElseGet(Instant::now));
    }

    /** A connection that we ended ourselves is not worth another try. */
    private ProbeException lost(String how, Exception cause) {
        String offence = Greeting.of(client).offence();
        return offence.isEmpty()
                ? ProbeException.passing(Reason.UNREACHABLE, how, cause)
                : new ProbeException(Reason.MALFORMED, offence, cause);
    }

    /**
     * What command language a host understands is not known before it has answered a fixed command; one that is no Unix never sees a command with data in it.
     */
    private String askSystem(HostSession session) throws ProbeException, InterruptedException {
        Command uname = Command.of("uname", "-s");
        Reply reply = run(uname, session);
        String name = reply.lastLine().orElse("");
        if (reply.exit() != 0 || !name.matches("[A-Za-z]{3,20}")) {
            throw new ProbeException(Reason.UNSUPPORTED,
                    "the host does not answer as a Unix does; to '" + uname + "' it said: " + reply.told());
        }
        return name;
    }

    @Override
    public void close() {
        client.close(false);
    }
}
