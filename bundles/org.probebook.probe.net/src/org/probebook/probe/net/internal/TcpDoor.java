// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probebook.probe.HostSession;
import org.probebook.probe.NameLookup;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Connects to a TCP port of a host, trying its addresses one after the other until one lets in. */
public final class TcpDoor {
    /** A refusal comes at once; the system's own time-out, after many seconds, has the same exception. */
    private static final Duration REFUSED_WITHIN = Duration.ofSeconds(15);

    /** What a port answers to a connection, the most telling first. */
    public enum State {
        OPEN, REFUSED, SILENT,
        /** The network said that there is no way. */
        NO_ROUTE
    }

    /**
     * What became of knocking.
     *
     * @param told what each address that was tried did, in one line
     * @param channel the connection, which the knock's closing closes too; given exactly when the state is {@link State#OPEN}
     */
    public record Knock(State state, String told, Optional<SocketChannel> channel) implements AutoCloseable {
        @Override
        public void close() {
            channel.ifPresent(Streams::close);
        }
    }

    private TcpDoor() {
    }

    /**
     * Knocks.
     *
     * @param addresses of the host; at least one
     * @param limit for all addresses together; each gets its share of what the ones before left
     * @throws ProbeException when the port is none
     */
    public static Knock knock(List<InetAddress> addresses, int port, Duration limit) throws ProbeException, InterruptedException {
        if (port < 1 || port > 65535) {
            throw new ProbeException(Reason.MALFORMED, port + " is no TCP port: a port is a number from 1 to 65535");
        }
        long end = System.nanoTime() + limit.toNanos();
        List<Knock> tries = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            Duration share = Duration.ofNanos(Math.max(1, end - System.nanoTime())).dividedBy(addresses.size() - i);
            Knock last = attempt(addresses.get(i), port, share);
            tries.add(last);
            if (last.state == State.OPEN) {
                break;
            }
        }
        Knock best = tries.stream().min((a, b) -> a.state.compareTo(b.state)).orElseThrow();
        return new Knock(best.state, String.join("; ", tries.stream().map(Knock::told).toList()), best.channel);
    }

    /**
     * A connection, or the reason why there is none.
     *
     * @return for the caller to close
     * @throws ProbeException when the host's name does not resolve, nothing accepts, or nothing answers
     */
    public static SocketChannel enter(HostSession session, int port) throws ProbeException, InterruptedException {
        List<InetAddress> addresses = NameLookup.addresses(session);
        Knock knock = knock(addresses, port, session.remaining());
        return switch (knock.state) {
            case OPEN -> knock.channel.orElseThrow();
            case SILENT -> throw new ProbeException(Reason.TIMED_OUT, "connecting to port " + port + ": " + knock.told);
            case REFUSED, NO_ROUTE -> throw new ProbeException(Reason.UNREACHABLE, "connecting to port " + port + ": " + knock.told);
        };
    }

    private static Knock attempt(InetAddress address, int port, Duration limit) throws InterruptedException {
        String at = address.getHostAddress();
        long start = System.nanoTime();
        SocketChannel channel = null;
        try {
            channel = SocketChannel.open();
            channel.socket().connect(new InetSocketAddress(address, port), (int) Math.max(1, limit.toMillis()));
            return new Knock(State.OPEN, at + " accepted", Optional.of(channel));
        } catch (IOException e) {
            Streams.close(channel);
            if (Thread.interrupted()) {
                throw new InterruptedException("connecting to " + at);
            }
            return failed(e, at, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private static Knock failed(IOException e, String at, Duration took) {
        if (e instanceof SocketTimeoutException || took.compareTo(REFUSED_WITHIN) > 0) {
            return new Knock(State.SILENT, at + " did not answer within " + took.toMillis() + " ms", Optional.empty());
        }
        if (e instanceof ConnectException) {
            return new Knock(State.REFUSED, at + " refused the connection", Optional.empty());
        }
        return new Knock(State.NO_ROUTE, at + " cannot be reached (" + e.getMessage() + ")", Optional.empty());
    }
}
