// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Asks addresses for echoes, one after the other until one answers; each is asked once a second, since a request or its echo may be lost. */
public final class Pinging {
    /** After which a request counts as lost. */
    private static final Duration LOST = Duration.ofSeconds(1);
    /** How soon a wait notices that nobody wants its end any more. */
    private static final Duration SLICE = Duration.ofMillis(100);
    private final EchoSocket.Opener sockets;

    /**
     * What became of asking.
     *
     * @param millis from request to echo; empty where none came
     * @param told what each address that was asked did, in one line
     */
    public record Echo(OptionalDouble millis, String told) {
    }

    /** @param sockets called on threads of this class's own */
    public Pinging(EchoSocket.Opener sockets) {
        this.sockets = sockets;
    }

    /**
     * Asks. The native waits hold their thread, so all of it has a thread that is not a virtual one.
     *
     * @param addresses of one host; at least one
     * @param limit for all addresses together; each gets its share of what the ones before left
     * @throws ProbeException when there is a way to none of them, or this machine lets nobody ask
     */
    public Echo any(List<InetAddress> addresses, Duration limit) throws ProbeException, InterruptedException {
        FutureTask<Echo> task = new FutureTask<>(() -> first(addresses, limit));
        Thread thread = Thread.ofPlatform().daemon().name("ping " + addresses.getFirst().getHostAddress()).start(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        } finally {
            thread.interrupt();
        }
    }

    private static ProbeException failed(Throwable failure) {
        return switch (failure) {
            case ProbeException told -> told;
            case RuntimeException bug -> throw bug;
            default -> new ProbeException(Reason.UNSUPPORTED, "this machine cannot send echo requests (" + failure + ")", failure);
        };
    }

    private Echo first(List<InetAddress> addresses, Duration limit) throws ProbeException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        List<String> told = new ArrayList<>();
        Optional<ProbeException> noWay = Optional.empty();
        boolean silent = false;
        for (int i = 0; i < addresses.size(); i++) {
            String at = addresses.get(i).getHostAddress();
            long share = Math.max(1, end - System.nanoTime()) / (addresses.size() - i);
            try {
                OptionalDouble millis = one(addresses.get(i), Duration.ofNanos(share));
                told.add(at + (millis.isPresent() ? " answered" : " did not answer within " + share / 1_000_000 + " ms"));
                if (millis.isPresent()) {
                    return new Echo(millis, String.join("; ", told));
                }
                silent = true;
            } catch (ProbeException e) {
                told.add(e.getMessage());
                noWay = Optional.of(unreachable(e));
            }
        }
        if (!silent && noWay.isPresent()) {
            throw noWay.get();
        }
        return new Echo(OptionalDouble.empty(), String.join("; ", told));
    }

    /** Another address may be reached; what this machine does not permit, it permits for none. */
    private static ProbeException unreachable(ProbeException failure) throws ProbeException {
        if (failure.reason() != Reason.UNREACHABLE) {
            throw failure;
        }
        return failure;
    }

    private OptionalDouble one(InetAddress address, Duration limit) throws ProbeException, InterruptedException {
        EchoMessages messages = new EchoMessages(address);
        List<Long> sent = new ArrayList<>();
        long end = System.nanoTime() + limit.toNanos();
        try (EchoSocket socket = sockets.open(address)) {
            for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                sent.add(now);
                socket.send(messages.request(sent.size() - 1));
                OptionalDouble millis = echo(socket, messages, sent, Math.min(end, now + LOST.toNanos()));
                if (millis.isPresent()) {
                    return millis;
                }
            }
            return OptionalDouble.empty();
        }
    }

    private static OptionalDouble echo(EchoSocket socket, EchoMessages messages, List<Long> sent, long until)
            throws ProbeException, InterruptedException {
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("waiting for an echo");
            }
            Optional<byte[]> message = socket.receive(Duration.ofNanos(Math.min(left, SLICE.toNanos())));
            long came = System.nanoTime();
            OptionalInt number = message.isPresent() ? messages.answered(message.get()) : OptionalInt.empty();
            if (number.isPresent() && number.getAsInt() < sent.size()) {
                return OptionalDouble.of((came - sent.get(number.getAsInt())) / 1e6);
            }
        }
        return OptionalDouble.empty();
    }
}
