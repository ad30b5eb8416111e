// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.util.List;

/**
 * The sessions of a server.
 *
 * @param level level of information that the server answered with: 10, 1 or 0
 */
public record SmbSessions(int level, List<SmbSession> sessions) {

    /** Whether the sessions' users are told. */
    public boolean users() {
        return level != 0;
    }

    /**
     * Whether the server keeps its sessions' times. Level 10 is all about them. At level 1, a server for which no session has ever been idle fills the fields in without keeping
     * account, and its other times are no better.
     */
    public boolean times() {
        return level == 10 || sessions.stream().anyMatch(session -> session.idleSeconds() > 0);
    }
}
