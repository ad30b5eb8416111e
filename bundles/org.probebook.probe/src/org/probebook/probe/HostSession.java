// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One run's dealings with one host: its account, and one connection of each sort, shared by all probes of the run and closed with it. A connection that failed to open is
 * not tried again in the run, so that a refused account is refused once and never locked out; only one whose failure may have passed is, once.
 */
public final class HostSession implements AutoCloseable {
    private static final Logger LOG = System.getLogger(HostSession.class.getName());

    private final Host host;
    private final Credentials credentials;
    private final Map<String, Slot> slots = new HashMap<>();
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private boolean closed;

    /**
     * A session without connections yet.
     *
     * @param credentials {@link Credentials#NONE} to ask without an account
     */
    public HostSession(Host host, Credentials credentials) {
        this.host = host;
        this.credentials = credentials;
    }

    /** Whom it is about, as the user described it. */
    public Host host() {
        return host;
    }

    /** The account that the user gave for this host; {@link Credentials#NONE} where none was given. */
    public Credentials credentials() {
        return credentials;
    }

    /** How long the question on this thread may still take; at least a millisecond, so that it can be handed to any library as a limit. */
    public Duration remaining() {
        return Deadline.remaining();
    }

    /**
     * Asks something on this thread with a time limit that {@link #remaining()} counts down; within another limit, the sooner one counts. The engine does so around every question.
     *
     * @param limit above 0; it binds those who look at what remains, and interrupts nobody
     */
    public <T> T within(Duration limit, Question<T> question) throws ProbeException, InterruptedException {
        return Deadline.within(limit, question);
    }

    /** Something that is asked of the host. */
    @FunctionalInterface
    public interface Question<T> {
        T ask() throws ProbeException, InterruptedException;
    }

    /** A connection that knows whether it still stands; of one that was cut, another is opened, once in a run. */
    public interface Link extends AutoCloseable {
        /** False once the host, or something on the way, has ended it. */
        boolean stands();
    }

    /** Opens a connection. */
    @FunctionalInterface
    public interface Opener<T extends AutoCloseable> {
        T open(HostSession session) throws ProbeException, InterruptedException;
    }

    /**
     * The connection of a sort, opened at first need.
     *
     * @param sort names it within this session: protocol, and account where it is not the session's own
     * @throws ProbeException when it could not be opened; the same one again for every later caller
     */
    public <T extends AutoCloseable> T connection(String sort, Class<T> type, Opener<T> opener)
            throws ProbeException, InterruptedException {
        Slot slot = slot(sort);
        slot.lock.lockInterruptibly();
        try {
            if (slot.failure != null) {
                throw slot.failure;
            }
            if (slot.connection == null || slot.cut()) {
                slot.connection = open(slot, opener);
            }
            return type.cast(slot.connection);
        } finally {
            slot.lock.unlock();
        }
    }

    private <T extends AutoCloseable> T open(Slot slot, Opener<T> opener) throws ProbeException, InterruptedException {
        try {
            T connection = opener.open(this);
            keep(connection);
            return connection;
        } catch (ProbeException e) {
            slot.failed(e);
            throw e;
        } catch (InterruptedException e) {
            if (Deadline.passed()) {
                slot.failure = new ProbeException(Reason.TIMED_OUT, "no connection to " + host.address() + " within the time limit", e);
            }
            throw e;
        }
    }

    private Slot slot(String sort) {
        lock.lock();
        try {
            return slots.computeIfAbsent(sort, key -> new Slot());
        } finally {
            lock.unlock();
        }
    }

    private void keep(AutoCloseable connection) throws InterruptedException {
        lock.lock();
        try {
            if (!closed) {
                opened.push(connection);
                return;
            }
        } finally {
            lock.unlock();
        }
        close(connection);
        throw new InterruptedException("the run has ended");
    }

    /** Closes all connections, the last opened first. */
    @Override
    public void close() {
        Deque<AutoCloseable> closing;
        lock.lock();
        try {
            closed = true;
            closing = new ArrayDeque<>(opened);
            opened.clear();
        } finally {
            lock.unlock();
        }
        closing.forEach(this::close);
    }

    private void close(AutoCloseable connection) {
        try {
            connection.close();
        } catch (Exception e) {
            LOG.log(Level.DEBUG, () -> "closing a connection to " + host.address(), e);
        }
    }

    private static final class Slot {
        private final ReentrantLock lock = new ReentrantLock();
        private AutoCloseable connection;
        private ProbeException failure;
        private boolean tried;

        private boolean cut() {
            boolean again = !tried && connection instanceof Link link && !link.stands();
            tried |= again;
            return again;
        }

        /** Once more is enough: with a host that cuts every connection, each question would open another. */
        private void failed(ProbeException e) {
            if (tried || !e.passing()) {
                failure = e;
            }
            tried = true;
        }
    }
}
