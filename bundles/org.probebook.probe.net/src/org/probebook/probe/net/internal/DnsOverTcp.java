// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

import org.probebook.probe.ProbeException;
import org.xbill.DNS.Message;
import org.xbill.DNS.io.TcpIoClient;

/**
 * One question to a name server over a connection of its own (RFC 1035, section 4.2.2), to which an answer that was cut off sends. The library's own way keeps the connection, and goes on reading whatever a server
 * sends on it, long after the question was given up.
 */
final class DnsOverTcp implements TcpIoClient {

    @Override
    public CompletableFuture<byte[]> sendAndReceiveTcp(InetSocketAddress local, InetSocketAddress remote, Message query, byte[] data,
            Duration timeout) {
        CompletableFuture<byte[]> reply = new CompletableFuture<>();
        Thread.ofVirtual().name("DNS " + remote).start(() -> ask(remote, data, timeout, reply));
        return reply;
    }

    private static void ask(InetSocketAddress server, byte[] data, Duration limit, CompletableFuture<byte[]> reply) {
        try (SocketChannel channel = SocketChannel.open(); TimedChannel timed = new TimedChannel(channel, limit)) {
            exchange(channel, timed, server, data, limit, reply);
        } catch (IOException e) {
            reply.completeExceptionally(e);
        }
    }

    private static void exchange(SocketChannel channel, TimedChannel timed, InetSocketAddress server, byte[] data, Duration limit,
            CompletableFuture<byte[]> reply) {
        try {
            Socket socket = channel.socket();
            socket.connect(server, (int) Math.max(1, limit.toMillis()));
            socket.getOutputStream().write(ByteBuffer.allocate(2 + data.length).putShort((short) data.length).put(data).array());
            DataInputStream in = new DataInputStream(socket.getInputStream());
            byte[] message = new byte[in.readUnsignedShort()];
            in.readFully(message);
            reply.complete(message);
        } catch (IOException e) {
            reply.completeExceptionally(cause(e, timed));
        }
    }

    private static Exception cause(IOException failure, TimedChannel timed) {
        try {
            timed.explain(failure, "DNS answer");
        } catch (ProbeException late) {
            return new TimeoutException(late.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new TimeoutException("given up");
        }
        return failure instanceof EOFException ? new IOException("the answer over TCP ends too early", failure) : failure;
    }
}
