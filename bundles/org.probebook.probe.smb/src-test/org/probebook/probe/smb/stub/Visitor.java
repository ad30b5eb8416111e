// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody who is signed in now. */
final class Visitor {
    private final String client;
    private final String user;
    private final long since = System.nanoTime();
    /** Pipes that are open, one entry for each time. */
    final List<String> pipes = new CopyOnWriteArrayList<>();

    /**
     * @param user empty for nobody
     */
    Visitor(String client, String user) {
        this.client = client;
        this.user = user;
    }

    String client() {
        return client;
    }

    String user() {
        return user;
    }

    boolean nobody() {
        return user.isEmpty();
    }

    boolean administrator() {
        return !nobody();
    }

    long seconds() {
        return (System.nanoTime() - since) / 1_000_000_000;
    }
}
