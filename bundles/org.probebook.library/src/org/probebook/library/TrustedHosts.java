// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.probe.HostKey;
import org.probebook.probe.HostSession;
import org.probebook.probe.IHostTrust;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** The hosts that the user trusts by their keys. The decisions are the user's, not the library's, so that nobody gets them with a library. */
public final class TrustedHosts {
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofMillis(100);
    private final List<IHostTrust> protocols;

    TrustedHosts(List<IHostTrust> protocols) {
        this.protocols = protocols;
    }

    /**
     * Asks a host for its key; signs in nowhere.
     *
     * @param monitor cancelling ends it within a second
     * @throws ProbeException when the host could not be asked
     * @throws OperationCanceledException after cancelling
     */
    public HostKey ask(Host host, IProgressMonitor monitor) throws ProbeException {
        IHostTrust trust = protocols.stream().filter(one -> one.reaches(host)).findFirst()
                .orElseThrow(() -> new ProbeException(Reason.UNSUPPORTED, host.name() + " is not known by a key"));
        FutureTask<HostKey> asking = new FutureTask<>(() -> {
            try (HostSession session = new HostSession(host, Credentials.NONE)) {
                return session.within(LIMIT, () -> trust.ask(session));
            }
        });
        Thread thread = Thread.ofVirtual().name("host key " + host.address()).start(asking);
        try {
            return await(asking, monitor);
        } finally {
            thread.interrupt();
        }
    }

    private static HostKey await(FutureTask<HostKey> asking, IProgressMonitor monitor) throws ProbeException {
        while (!monitor.isCanceled()) {
            try {
                return asking.get(POLL.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof ProbeException told) {
                    throw told;
                }
                throw new IllegalStateException("asking for a host's key", e.getCause());
            }
        }
        throw new OperationCanceledException();
    }

    /**
     * Keeps the user's decision that a key is the host's.
     *
     * @param key as {@link #ask} gave it
     * @param replace whether another key that was accepted for the host is forgotten
     * @throws IOException with a message for the user when it is not to be accepted, or cannot be kept
     */
    public void accept(Host host, HostKey key, boolean replace) throws IOException {
        for (IHostTrust trust : protocols) {
            if (trust.reaches(host)) {
                trust.accept(host, key, replace);
                return;
            }
        }
    }
}
