// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** The addresses of a host, found in bounded time. Stateless; safe in any thread. */
public final class NameLookup {
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%[\\w.-]+)?");
    private static final int OCTET = 255;

    private NameLookup() {
    }

    /**
     * The addresses of a session's host, in the order of the system's resolver; the loopback address for this machine. Ends with the question's
     * time limit or with interruption.
     *
     * @return at least one
     * @throws ProbeException {@link Reason#UNREACHABLE} when the name does not resolve, {@link Reason#TIMED_OUT} when no answer came
     */
    public static List<InetAddress> addresses(HostSession session) throws ProbeException, InterruptedException {
        Host host = session.host();
        if (host.local()) {
            return List.of(InetAddress.getLoopbackAddress());
        }
        Optional<InetAddress> literal = literal(host.address());
        return literal.isPresent() ? List.of(literal.get()) : resolved(host.address(), session.remaining());
    }

    /** An address that is written as numbers ({@code 192.0.2.7}, {@code 2001:db8::7}); empty for a name. Asks no resolver. */
    public static Optional<InetAddress> literal(String address) {
        boolean numbers = IPV4.matcher(address).matches()
                && Arrays.stream(address.split("\\.")).allMatch(part -> Integer.parseInt(part) <= OCTET);
        if (!numbers && !IPV6.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** The system's resolver cannot be interrupted, and would hold the carrier of a virtual thread: it gets a thread of its own, left behind when late. */
    private static List<InetAddress> resolved(String name, Duration limit) throws ProbeException, InterruptedException {
        FutureTask<InetAddress[]> task = new FutureTask<>(() -> InetAddress.getAllByName(name));
        Thread.ofPlatform().daemon().name("resolve " + name).start(task);
        try {
            return List.of(task.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw new ProbeException(Reason.TIMED_OUT, "no resolver told the address of '" + name + "' within " + limit.toMillis() + " ms",
                    e);
        } catch (ExecutionException e) {
            throw new ProbeException(Reason.UNREACHABLE,
                    "the name '" + name + "' does not resolve; check its spelling and the name servers", e.getCause());
        }
    }
}
