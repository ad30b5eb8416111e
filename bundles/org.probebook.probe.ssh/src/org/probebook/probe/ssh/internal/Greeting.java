// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.security.PublicKey;
import java.util.concurrent.CompletableFuture;

import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.AttributeRepository;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.session.Session;

/** What becomes of one connection until both sides agree on keys. The library's threads write, the asking one reads. */
final class Greeting {
    private static final AttributeKey<Greeting> KEY = new AttributeKey<>();
    private final KnownHosts known;
    private final CompletableFuture<Void> keys = new CompletableFuture<>();
    private volatile String distrust = "";
    private volatile PublicKey shown;
    private volatile Agent agent;
    private volatile String offence = "";

    Greeting(KnownHosts known) {
        this.known = known;
    }

    /** Goes along with a connection. */
    AttributeRepository context() {
        return AttributeRepository.ofKeyValuePair(KEY, this);
    }

    /** The greeting of a session that was opened with its context. */
    static Greeting of(Session session) {
        return ((ClientSession) session).getConnectionContext().getAttribute(KEY);
    }

    KnownHosts known() {
        return known;
    }

    /** Whether the user trusts that host key; remembers why not. */
    boolean trusts(PublicKey key) {
        shown = key;
        distrust = known.distrust(key).orElse("");
        return distrust.isEmpty();
    }

    /** Why the host is not trusted; empty when it is, or as long as it has not shown its key. */
    String distrust() {
        return distrust;
    }

    /** The key that the host proved to have; null as long as it has not. */
    PublicKey shown() {
        return shown;
    }

    /** Why the connection to the host was ended by us; empty as long as it was not. */
    String offence() {
        return offence;
    }

    void offence(String told) {
        offence = told;
    }

    /** The agent whose keys are offered; null where there is none. */
    Agent agent() {
        return agent;
    }

    void agent(Agent found) {
        agent = found;
    }

    /** Done when keys are agreed on; failed when the connection ended before. */
    CompletableFuture<Void> keys() {
        return keys;
    }
}
