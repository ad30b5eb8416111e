// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before a server and puts another status into its answers to one SMB command: what Samba never refuses with, other servers do. May leave the first connections alone.
 */
final class FaultProxy implements AutoCloseable {
    static final int SESSION_SETUP = 1;
    static final int TREE_CONNECT = 3;
    private static final Logger LOG = System.getLogger(FaultProxy.class.getName());
    private static final int MORE_PROCESSING = 0xC0000016;

    private final ServerSocket listening;
    private final int port;
    private final int command;
    private final int status;
    private final AtomicInteger spared;

    FaultProxy(int port, int command, int status) throws IOException {
        this(port, command, status, 0);
    }

    /**
     * @param spared how many connections are let through before the first that is not
     */
    FaultProxy(int port, int command, int status, int spared) throws IOException {
        this.listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.port = port;
        this.command = command;
        this.status = status;
        this.spared = new AtomicInteger(spared);
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return listening.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private void serve() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                boolean fault = spared.getAndDecrement() <= 0;
                Thread.ofVirtual().start(() -> serve(client, fault));
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "no more connections", e);
            }
        }
    }

    private void serve(Socket connected, boolean fault) {
        try (Socket client = connected; Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
            Thread forth = Thread.ofVirtual().start(() -> copy(client, server));
            answers(server.getInputStream(), client.getOutputStream(), fault);
            forth.interrupt();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a side hung up", e);
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a side hung up", e);
        }
    }

    private void answers(InputStream from, OutputStream to, boolean fault) throws IOException {
        DataInputStream in = new DataInputStream(from);
        while (true) {
            int length = in.readInt();
            byte[] message = in.readNBytes(length);
            ByteBuffer header = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
            boolean plain = header.getInt(0) == 0x424D53FE;
            byte[] sent = fault && plain && header.getShort(12) == command && header.getInt(8) != MORE_PROCESSING
                    ? refusal(message)
                    : message;
            to.write(ByteBuffer.allocate(4 + sent.length).putInt(sent.length).put(sent).array());
            to.flush();
        }
    }

    /** The same header with the other status and without signature, and the body of an error. */
    private byte[] refusal(byte[] message) {
        ByteBuffer refusal = ByteBuffer.allocate(64 + 9).order(ByteOrder.LITTLE_ENDIAN).put(message, 0, 48);
        refusal.putInt(8, status).putInt(16, refusal.getInt(16) & ~0x8);
        return refusal.putShort(64, (short) 9).array();
    }
}
