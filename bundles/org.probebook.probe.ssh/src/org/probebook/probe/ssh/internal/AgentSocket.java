// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The way to a running SSH agent: requests and replies, each with its length before it (draft-miller-ssh-agent, 3). Every exchange ends by itself, since an agent may ask its user, who is away.
 * For one thread at a time.
 */
final class AgentSocket implements AutoCloseable {
    /** As large as OpenSSH's own agent lets a message be, in bytes. */
    private static final int LARGEST = 256 * 1024;
    private final SocketChannel channel;
    private final Selector selector;

    /**
     * Connects.
     *
     * @param socket as {@code SSH_AUTH_SOCK} names it
     */
    AgentSocket(Path socket) throws IOException {
        channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        boolean connected = false;
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.configureBlocking(false);
            selector = Selector.open();
            channel.register(selector, 0);
            connected = true;
        } finally {
            if (!connected) {
                channel.close();
            }
        }
    }

    /**
     * Sends a request and awaits its reply.
     *
     * @param request without its length
     * @return the reply without its length, at least one byte
     * @throws IOException when it takes longer than the limit, among others
     */
    byte[] exchange(byte[] request, Duration limit) throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        ByteBuffer out = ByteBuffer.allocate(Integer.BYTES + request.length).putInt(request.length).put(request).flip();
        while (out.hasRemaining()) {
            await(SelectionKey.OP_WRITE, end);
            channel.write(out);
        }
        int length = read(Integer.BYTES, end).getInt();
        if (length < 1 || length > LARGEST) {
            throw new IOException("the agent sent a message of " + Integer.toUnsignedString(length) + " bytes");
        }
        return read(length, end).array();
    }

    private ByteBuffer read(int length, long end) throws IOException {
        ByteBuffer in = ByteBuffer.allocate(length);
        while (in.hasRemaining()) {
            await(SelectionKey.OP_READ, end);
            if (channel.read(in) < 0) {
                throw new EOFException("the agent closed the connection");
            }
        }
        return in.flip();
    }

    private void await(int operation, long end) throws IOException {
        channel.keyFor(selector).interestOps(operation);
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0 || selector.select(left) == 0) {
            throw new IOException(
                    Thread.currentThread().isInterrupted() ? "asking the agent was given up" : "the agent did not answer in time");
        }
        selector.selectedKeys().clear();
    }

    @Override
    public void close() throws IOException {
        selector.close();
        channel.close();
    }
}
