// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.sun.jna.LastErrorException;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/**
 * ICMP sockets of Linux, which Java has none of: its own test of reachability asks a TCP port where it may send no echo requests, and does not tell which it did. The
 * sort that the kernel keeps to echoes (icmp(7)) is tried first; the raw sort, which takes an administrator, after it.
 */
public final class LinuxEchoSocket implements EchoSocket {
    private static final Logger LOG = System.getLogger(LinuxEchoSocket.class.getName());
    private static final int IPV4 = 2;
    private static final int IPV6 = 10;
    private static final int DATAGRAM = 2;
    private static final int RAW = 3;
    private static final int CLOSE_ON_EXEC = 0x80000;
    private static final int ICMP = 1;
    private static final int ICMP6 = 58;
    private static final int DO_NOT_WAIT = 0x40;
    private static final short READABLE = 1;
    /** IP header with all its options, and more than any echo of ours. */
    private static final int LARGEST = 256;
    private static final int CHECKSUM = 2;

    private final LinuxSockets system;
    private final String address;
    private final int socket;
    private final boolean whole;

    private LinuxEchoSocket(LinuxSockets system, InetAddress address, int socket, boolean whole) {
        this.system = system;
        this.address = address.getHostAddress();
        this.socket = socket;
        this.whole = whole;
    }

    /**
     * A socket for an address.
     *
     * @throws ProbeException {@link Reason#UNSUPPORTED} where this does not run on Linux, {@link Reason#ACCESS_DENIED} where Linux does not permit it
     */
    public static EchoSocket open(InetAddress address) throws ProbeException {
        String system = System.getProperty("os.name");
        if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) {
            throw new ProbeException(Reason.UNSUPPORTED,
                    "on " + system
                            + " this product has no way to send echo requests; a probe of a TCP port tells whether a host is there, too");
        }
        return new Opening(library(), address).open();
    }

    @Override
    public void send(byte[] message) throws ProbeException {
        byte[] summed = message.clone();
        if (whole) {
            ByteBuffer.wrap(summed).putShort(CHECKSUM, EchoMessages.checksum(message));
        }
        try {
            system.send(socket, summed, new NativeLong(summed.length), 0);
        } catch (LastErrorException e) {
            throw LinuxErrors.asking(e, address);
        }
    }

    @Override
    public Optional<byte[]> receive(Duration limit) throws ProbeException {
        byte[] buffer = new byte[LARGEST];
        try {
            ByteBuffer waiting = ByteBuffer.allocate(8).order(ByteOrder.nativeOrder()).putInt(socket).putShort(READABLE);
            system.poll(waiting.array(), new NativeLong(1), (int) Math.max(1, limit.toMillis()));
            int length = system.recv(socket, buffer, new NativeLong(buffer.length), DO_NOT_WAIT).intValue();
            return Optional.of(message(buffer, length));
        } catch (LastErrorException e) {
            if (e.getErrorCode() == LinuxErrors.NOT_YET || e.getErrorCode() == LinuxErrors.INTERRUPTED) {
                return Optional.empty();
            }
            throw LinuxErrors.asking(e, address);
        }
    }

    /** What comes over a raw socket of IPv4 has its IP header in front, and what goes out has the checksum that the sender made; all else is the kernel's. */
    private byte[] message(byte[] buffer, int length) {
        int start = whole && length > 0 ? Math.min(length, (buffer[0] & 0xF) * 4) : 0;
        return Arrays.copyOfRange(buffer, start, length);
    }

    @Override
    public void close() {
        close(system, socket);
    }

    private static void close(LinuxSockets system, int socket) {
        try {
            system.close(socket);
        } catch (LastErrorException e) {
            LOG.log(Level.DEBUG, "closing a socket", e);
        }
    }

    /** The steps to an open socket. */
    private record Opening(LinuxSockets system, InetAddress address) {

        EchoSocket open() throws ProbeException {
            boolean six = address instanceof Inet6Address;
            int family = six ? IPV6 : IPV4;
            int protocol = six ? ICMP6 : ICMP;
            try {
                return connected(system.socket(family, DATAGRAM | CLOSE_ON_EXEC, protocol), false);
            } catch (LastErrorException e) {
                LOG.log(Level.DEBUG, "no socket of the kind that is for echoes only", e);
            }
            try {
                return connected(system.socket(family, RAW | CLOSE_ON_EXEC, protocol), !six);
            } catch (LastErrorException e) {
                throw LinuxErrors.opening(e, address.getHostAddress());
            }
        }

        /** Connected, the socket hears of this address only, and reports what the network says of it (ip(7), IP_RECVERR). */
        private EchoSocket connected(int socket, boolean whole) throws ProbeException {
            boolean six = address instanceof Inet6Address;
            byte[] yes = ByteBuffer.allocate(4).order(ByteOrder.nativeOrder()).putInt(1).array();
            byte[] to = six ? six((Inet6Address) address) : four();
            try {
                system.setsockopt(socket, six ? 41 : 0, six ? 25 : 11, yes, yes.length);
                system.connect(socket, to, to.length);
                return new LinuxEchoSocket(system, address, socket, whole);
            } catch (LastErrorException e) {
                close(system, socket);
                throw LinuxErrors.asking(e, address.getHostAddress());
            }
        }

        private byte[] four() {
            ByteBuffer to = ByteBuffer.allocate(16).order(ByteOrder.nativeOrder()).putShort(0, (short) IPV4);
            return to.put(4, address.getAddress()).array();
        }

        private static byte[] six(Inet6Address address) {
            ByteBuffer to = ByteBuffer.allocate(28).order(ByteOrder.nativeOrder()).putShort(0, (short) IPV6);
            return to.put(8, address.getAddress()).putInt(24, address.getScopeId()).array();
        }
    }

    private static LinuxSockets library() throws ProbeException {
        try {
            return Loaded.LIBRARY;
        } catch (LinkageError e) {
            throw new ProbeException(Reason.UNSUPPORTED, "this Java cannot call the system's own library: " + e.getMessage(), e);
        }
    }

    private static final class Loaded {
        private static final LinuxSockets LIBRARY = Native.load("c", LinuxSockets.class);
    }
}
