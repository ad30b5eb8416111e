// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** The message bus of a Linux machine, on which its service manager answers (D-Bus specification). Blocks; ends on interruption. */
final class SystemBus implements AutoCloseable {
    private static final int LINE = 1024;
    private final SocketChannel channel;
    private int serial;

    /**
     * Joins the bus as the user who runs this.
     *
     * @param socket where the bus listens
     */
    SystemBus(Path socket) throws IOException, ProbeException {
        channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        boolean joined = false;
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            authenticate();
            call(new BusCall("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.Hello", List.of()));
            joined = true;
        } finally {
            if (!joined) {
                channel.close();
            }
        }
    }

    /** A property that is a text. */
    String property(String destination, String path, String of, String name) throws IOException, ProbeException {
        BusReply reply = call(new BusCall(destination, path, "org.freedesktop.DBus.Properties.Get", List.of(of, name)));
        return reply.text().orElseThrow(() -> new ProbeException(Reason.MALFORMED, "the property " + name + " is no text"));
    }

    /** A property that is a number without a sign. */
    long number(String destination, String path, String of, String name) throws IOException, ProbeException {
        BusReply reply = call(new BusCall(destination, path, "org.freedesktop.DBus.Properties.Get", List.of(of, name)));
        return reply.number().orElseThrow(() -> new ProbeException(Reason.MALFORMED, "the property " + name + " is no number"));
    }

    private BusReply call(BusCall call) throws IOException, ProbeException {
        serial++;
        write(call.message(serial));
        BusReply reply = BusReply.read(channel);
        while (reply.serial() != serial) {
            reply = BusReply.read(channel);
        }
        if (reply.type() != BusReply.ERROR) {
            return reply;
        }
        String told = "the message bus answers " + reply.error() + reply.text().map(text -> ": " + text).orElse("");
        throw new ProbeException(reply.error().endsWith(".AccessDenied") ? Reason.ACCESS_DENIED : Reason.UNSUPPORTED, told);
    }

    /** Tells who this is; the kernel vouches for it. */
    private void authenticate() throws IOException, ProbeException {
        String user = Files.getAttribute(Path.of("/proc/self"), "unix:uid").toString();
        write(("\0AUTH EXTERNAL " + HexFormat.of().formatHex(user.getBytes(StandardCharsets.US_ASCII)) + "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        String answer = line();
        if (!answer.startsWith("OK ")) {
            throw new ProbeException(answer.startsWith("REJECTED") ? Reason.ACCESS_DENIED : Reason.MALFORMED,
                    "the message bus answers: " + answer);
        }
        write("BEGIN\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private String line() throws IOException, ProbeException {
        StringBuilder line = new StringBuilder();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (line.length() < LINE) {
            if (channel.read(one.clear()) < 0) {
                throw new EOFException("the message bus closed the connection");
            }
            char c = (char) one.get(0);
            if (c == '\n') {
                return line.toString().strip();
            }
            line.append(c);
        }
        throw new ProbeException(Reason.MALFORMED, "the message bus sent a line without end");
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
