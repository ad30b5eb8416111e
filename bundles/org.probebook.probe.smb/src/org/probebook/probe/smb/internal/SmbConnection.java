// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

import com.hierynomus.mssmb2.SMB2FileId;
import com.hierynomus.mssmb2.SMB2Packet;
import com.hierynomus.mssmb2.messages.SMB2CreateResponse;
import com.hierynomus.mssmb2.messages.SMB2Logoff;
import com.hierynomus.protocol.transport.TransportException;
import com.hierynomus.smbj.common.SMBRuntimeException;
import com.hierynomus.smbj.common.SmbPath;
import com.hierynomus.smbj.session.Session;

import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.smb.internal.rpc.Pipe;

/** A connection to a host over which one account is signed in. Usable on several threads at once; belongs to the host session, which closes it. */
public final class SmbConnection implements HostSession.Link {
    private static final Logger LOG = System.getLogger(SmbConnection.class.getName());
    private static final String PIPES = "IPC$";
    /** A host that does not answer may not hold up the end of a run. */
    private static final Duration LOGOFF_WAIT = Duration.ofMillis(500);

    private final Session session;
    private final SmbWire wire;
    private final OwnSession own;
    private final SmbHosts hosts;
    private final String address;
    private final Map<String, SmbTree> trees = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    SmbConnection(HostSession host, Session session, OwnSession own, SmbHosts hosts) {
        this.session = session;
        this.wire = new SmbWire(session, host);
        this.own = own;
        this.hosts = hosts;
        this.address = host.host().address();
        hosts.opened(own);
    }

    @Override
    public boolean stands() {
        return session.getConnection().isConnected();
    }

    /** The name that the host was reached by. */
    public String address() {
        return address;
    }

    /** What this process has open on the same host, this connection included. */
    public List<OwnSession> ownSessions() {
        return hosts.openOn(own.server());
    }

    /** How many times this process has a pipe open on the same host. */
    public int ownPipes(String name) {
        return ownSessions().stream().mapToInt(session -> session.open(name)).sum();
    }

    /** Connects to the share of pipes, which a host may refuse to an account that it let in. */
    public void reachPipes() throws ProbeException, InterruptedException {
        tree(PIPES);
    }

    /**
     * Opens a named pipe.
     *
     * @param name without a path
     */
    public Pipe pipe(String name) throws ProbeException, InterruptedException {
        SmbTree tree = tree(PIPES);
        SMB2FileId pipe = tree.openPipe(name);
        own.opened(name);
        return new SmbPipe(tree, pipe, () -> own.closed(name));
    }

    /**
     * Opens a file for reading.
     *
     * @param path below the share, with {@code \} between its parts
     * @return empty when it is not there
     */
    public Optional<RemoteFile> file(String share, String path) throws ProbeException, InterruptedException {
        SmbTree tree = tree(share);
        Optional<SMB2CreateResponse> file = tree.openFile(path);
        return file.isEmpty() ? Optional.empty() : Optional.of(RemoteFile.open(tree, file.get()));
    }

    /** Signs out and hangs up. A host that does not answer is hung up on. */
    @Override
    public void close() throws IOException {
        try {
            Future<SMB2Packet> farewell = session.send(new SMB2Logoff(wire.dialect(), wire.sessionId()));
            farewell.get(LOGOFF_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TransportException | SMBRuntimeException | ExecutionException | TimeoutException e) {
            LOG.log(Level.DEBUG, () -> "signing out of " + address, e);
        } catch (InterruptedException e) {
            LOG.log(Level.DEBUG, () -> "interrupted while signing out of " + address, e);
            Thread.currentThread().interrupt();
        } finally {
            hosts.closed(own);
            session.getConnection().close(true);
        }
    }

    private SmbTree tree(String share) throws ProbeException, InterruptedException {
        lock.lockInterruptibly();
        try {
            SmbTree tree = trees.get(share);
            if (tree == null) {
                tree = SmbTree.connect(wire, new SmbPath(address, share));
                trees.put(share, tree);
            }
            return tree;
        } finally {
            lock.unlock();
        }
    }
}
