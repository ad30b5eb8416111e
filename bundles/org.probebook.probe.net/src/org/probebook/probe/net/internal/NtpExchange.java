// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.DatagramChannel;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

import org.probebook.probe.HostSession;
import org.probebook.probe.NameLookup;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** One question to a time server, repeated where the network may have lost it. */
public final class NtpExchange {
    /** No leap second, version 4, a client. */
    private static final byte FIRST = 0x23;
    private static final int STAMP = 40;
    /** After which a question counts as lost. */
    private static final Duration LOST = Duration.ofSeconds(2);
    private static final int LARGEST = 512;
    private static final SecureRandom RANDOM = new SecureRandom();

    private NtpExchange() {
    }

    /** Asks the host for its time. */
    public static NtpReply with(HostSession session, int port) throws ProbeException, InterruptedException {
        if (port < 1 || port > 65535) {
            throw new ProbeException(Reason.MALFORMED, port + " is no UDP port: a port is a number from 1 to 65535");
        }
        InetAddress address = NameLookup.addresses(session).getFirst();
        String wanted = "asking " + address.getHostAddress() + " port " + port + " for the time";
        long end = System.nanoTime() + session.remaining().toNanos();
        try (DatagramChannel channel = DatagramChannel.open()) {
            channel.connect(new InetSocketAddress(address, port));
            while (true) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    throw new ProbeException(Reason.TIMED_OUT, wanted + ": no answer");
                }
                try {
                    return once(channel, Duration.ofNanos(Math.min(left, LOST.toNanos())));
                } catch (SocketTimeoutException e) {
                    // lost on the way, or nobody is there: asked again as long as there is time
                    continue;
                }
            }
        } catch (ClosedByInterruptException e) {
            throw interrupted(wanted);
        } catch (PortUnreachableException e) {
            throw new ProbeException(Reason.UNREACHABLE, wanted + ": nothing listens there", e);
        } catch (IOException e) {
            if (Thread.interrupted()) {
                throw interrupted(wanted);
            }
            throw new ProbeException(Reason.UNREACHABLE, wanted + ": " + e.getMessage(), e);
        }
    }

    private static InterruptedException interrupted(String wanted) {
        // the flag that the channel leaves set would end whatever this thread does next
        Thread.interrupted();
        return new InterruptedException(wanted);
    }

    private static NtpReply once(DatagramChannel channel, Duration limit) throws IOException, ProbeException {
        // not our time, which is nobody's business, but a number that only the one who was asked can repeat
        long asked = RANDOM.nextLong();
        byte[] question = ByteBuffer.allocate(NtpReply.SIZE).put(0, FIRST).putLong(STAMP, asked).array();
        Instant sent = Instant.now();
        long start = System.nanoTime();
        channel.write(ByteBuffer.wrap(question));
        channel.socket().setSoTimeout((int) Math.max(1, limit.toMillis()));
        DatagramPacket packet = new DatagramPacket(new byte[LARGEST], LARGEST);
        channel.socket().receive(packet);
        Instant came = sent.plusNanos(System.nanoTime() - start);
        return NtpReply.read(Arrays.copyOf(packet.getData(), packet.getLength()), asked, sent, came);
    }
}
