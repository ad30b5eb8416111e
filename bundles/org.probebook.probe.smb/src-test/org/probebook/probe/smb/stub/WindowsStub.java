// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A server on a loopback address that answers as a Windows would, as far as probes ask one: over SMB 2.1, without signatures. For what no test server of another make says: sessions with their ages and
 * without a user, open pipes, editions, and a limit that is reached. Stands on the JDK alone, so that it can be started by hand.
 */
public final class WindowsStub implements AutoCloseable {
    private static final Logger LOG = System.getLogger(WindowsStub.class.getName());
    private static final int BACKLOG = 200;
    private static final int LONGEST = 1 << 20;

    private final Machine machine;
    private final Visitors visitors;
    private final ServerSocket listening;
    private final AtomicLong sent = new AtomicLong();
    private final Set<Socket> connected = ConcurrentHashMap.newKeySet();

    /** Serves a machine on any free port. */
    public WindowsStub(Machine machine) throws IOException {
        this(machine, InetAddress.getLoopbackAddress(), 0);
    }

    /**
     * Serves a machine until it is closed.
     *
     * @param port 0 for any that is free
     */
    public WindowsStub(Machine machine, InetAddress address, int port) throws IOException {
        this.machine = machine;
        this.visitors = new Visitors(machine);
        this.listening = new ServerSocket(port, BACKLOG, address);
        Thread.ofVirtual().name("stub of " + machine.name()).start(this::accept);
    }

    /** How many bytes it has sent, to all its clients. */
    public long sent() {
        return sent.get();
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket client : connected) {
            client.close();
        }
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                connected.add(client);
                Thread.ofVirtual().name("client of " + machine.name()).start(() -> serve(client));
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "no more clients", e);
            }
        }
    }

    private void serve(Socket connection) {
        Conversation conversation = new Conversation(machine, visitors, connection.getInetAddress().getHostAddress());
        try (Socket client = connection) {
            client.setTcpNoDelay(true);
            DataInputStream in = new DataInputStream(client.getInputStream());
            Sending sending = new Sending(client.getOutputStream(), machine, sent);
            while (true) {
                int length = in.readInt();
                if (length > LONGEST || length < 0) {
                    throw new IOException("a message of " + length + " bytes");
                }
                boolean signedIn = conversation.signedIn();
                Conversation.Answer answer = conversation.answer(in.readNBytes(length));
                if (answer != null) {
                    sending.send(answer, signedIn);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a client hung up", e);
        } catch (GeneralSecurityException e) {
            LOG.log(Level.ERROR, "this JDK cannot sign anybody in", e);
        } finally {
            connected.remove(connection);
            conversation.ended();
        }
    }
}
