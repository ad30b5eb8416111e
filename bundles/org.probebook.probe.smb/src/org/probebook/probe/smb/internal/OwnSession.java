// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What a connection of ours leaves in a host's lists of sessions and open pipes. */
public final class OwnSession {
    private final UUID server;
    private final String user;
    private final String client;
    private final Instant since = Instant.now();
    private final Map<String, Integer> pipes = new ConcurrentHashMap<>();

    /**
     * @param server what the host calls itself on all its addresses
     * @param user who is signed in; empty for nobody
     * @param client the address that it comes from
     */
    OwnSession(UUID server, String user, String client) {
        this.server = server;
        this.user = user;
        this.client = client;
    }

    UUID server() {
        return server;
    }

    /** Who is signed in; empty for nobody. */
    public String user() {
        return user;
    }

    /** The address that it comes from. */
    public String client() {
        return client;
    }

    /** How long it has lasted. */
    public Duration age() {
        return Duration.between(since, Instant.now());
    }

    /** How many times it has a pipe open now. */
    int open(String pipe) {
        return pipes.getOrDefault(pipe.toLowerCase(Locale.ROOT), 0);
    }

    void opened(String pipe) {
        pipes.merge(pipe.toLowerCase(Locale.ROOT), 1, Integer::sum);
    }

    void closed(String pipe) {
        pipes.merge(pipe.toLowerCase(Locale.ROOT), -1, Integer::sum);
    }
}
