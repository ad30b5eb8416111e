// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.snmp.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

import org.probebook.probe.HostSession;
import org.probebook.probe.NameLookup;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

import org.snmp4j.PDU;
import org.snmp4j.Session;
import org.snmp4j.Snmp;
import org.snmp4j.Target;
import org.snmp4j.event.ResponseEvent;
import org.snmp4j.event.ResponseListener;
import org.snmp4j.smi.Address;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.UdpAddress;
import org.snmp4j.smi.VariableBinding;

/**
 * The agent of one host. Questions go out one after the other, so that a refused account is refused once; after that none goes out.
 */
public final class SnmpAgent implements AutoCloseable {
    /** After which a datagram counts as lost. */
    private static final Duration LOST = Duration.ofSeconds(2);
    private static final Duration LEAST = Duration.ofMillis(1);
    private final String name;
    private final SnmpAccount account;
    private final ConnectedUdp transport;
    private final Snmp snmp;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile CompletableFuture<Optional<PDU>> waiting = new CompletableFuture<>();
    private ProbeException refusal;

    private SnmpAgent(SnmpAccount account, InetSocketAddress address) throws IOException {
        this.name = "the SNMP agent at " + address.getAddress().getHostAddress() + " port " + address.getPort();
        this.account = account;
        this.transport = new ConnectedUdp(address, failure -> waiting.completeExceptionally(failure));
        this.snmp = new Snmp(account.dispatcher(), transport);
        transport.listen();
    }

    /** The agent of a session's host; nothing is sent yet. */
    public static SnmpAgent of(HostSession session, int port) throws ProbeException, InterruptedException {
        SnmpAccount account = SnmpAccount.of(session);
        InetAddress address = NameLookup.addresses(session).getFirst();
        try {
            return new SnmpAgent(account, new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new ProbeException(Reason.UNREACHABLE, "no way to " + address.getHostAddress() + ": " + e.getMessage(), e);
        }
    }

    /**
     * The value of an object's instance.
     *
     * @param limit for all of it, lost datagrams included
     * @return empty when the agent has none, or shows none to this account
     */
    public Optional<SnmpValue> value(OID oid, Duration limit) throws ProbeException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        if (!turn.tryLock(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            throw silent(limit);
        }
        try {
            if (refusal != null) {
                throw refusal;
            }
            Duration left = Duration.ofNanos(end - System.nanoTime());
            return SnmpReply.value(reply(oid, left.compareTo(LEAST) < 0 ? LEAST : left), oid);
        } catch (ProbeException e) {
            refusal = e.reason() == Reason.SIGN_IN_FAILED ? e : null;
            throw e;
        } finally {
            turn.unlock();
        }
    }

    private PDU reply(OID oid, Duration limit) throws ProbeException, InterruptedException {
        PDU question = account.question();
        question.setType(PDU.GET);
        question.add(new VariableBinding(oid));
        int heard = transport.heard();
        Listening listening = new Listening(new CompletableFuture<>());
        waiting = listening.reply;
        try {
            snmp.send(question, target(limit), null, listening);
            Optional<PDU> reply = listening.reply.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            return reply.orElseThrow(() -> nothing(limit, heard));
        } catch (TimeoutException e) {
            throw nothing(limit, heard);
        } catch (IOException | ExecutionException e) {
            Throwable failure = e instanceof ExecutionException ? e.getCause() : e;
            throw new ProbeException(Reason.UNREACHABLE, name + " cannot be reached: "
                    + (failure.getMessage() == null ? "nothing listens there" : failure.getMessage()), failure);
        } finally {
            snmp.cancel(question, listening);
        }
    }

    private Target<UdpAddress> target(Duration limit) {
        Target<UdpAddress> target = account.target();
        Duration interval = limit.dividedBy(2).compareTo(LOST) < 0 ? limit.dividedBy(2) : LOST;
        long millis = Math.max(1, interval.toMillis());
        target.setAddress(transport.peer());
        target.setTimeout(millis);
        target.setRetries((int) Math.max(0, limit.toMillis() / millis - 1));
        return target;
    }

    private ProbeException nothing(Duration limit, int heard) {
        if (transport.heard() > heard && !account.acquainted(transport.peer())) {
            return new ProbeException(Reason.MALFORMED, name + ": what came from there is no answer to the question");
        }
        return silent(limit);
    }

    private ProbeException silent(Duration limit) {
        return new ProbeException(Reason.TIMED_OUT,
                name + " did not answer within " + limit.toMillis() + " ms" + account.whySilent(transport.peer()));
    }

    @Override
    public void close() throws IOException {
        snmp.close();
    }

    /** Waits for one reply; nothing where the time was over first. */
    private record Listening(CompletableFuture<Optional<PDU>> reply) implements ResponseListener {
        @Override
        public <A extends Address> void onResponse(ResponseEvent<A> event) {
            ((Session) event.getSource()).cancel(event.getRequest(), this);
            reply.complete(Optional.ofNullable(event.getResponse()));
        }
    }
}
