// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.rpc.SmbSession;
import org.probebook.probe.smb.internal.rpc.SmbSessions;

/**
 * Counts a server's sessions without our own.
 *
 * @param others what is left without our own
 * @param own how many were our own
 * @param users whether the server told the users
 * @param times whether the server told the times
 */
public record SessionCount(List<SmbSession> others, int own, boolean users, boolean times) {

    /** Leaves out, for each session of our own, the one that resembles it most. */
    public static SessionCount of(SmbSessions listed, List<OwnSession> ours) {
        List<SmbSession> others = new ArrayList<>(listed.sessions());
        for (OwnSession own : ours) {
            boolean found = remove(others, own,
                    session -> sameUser(session, own, listed.users()) && session.client().equalsIgnoreCase(own.client()));
            if (!found) {
                // Some servers tell a name instead of the address, and on the way addresses may be translated.
                remove(others, own, session -> listed.users() && sameUser(session, own, true));
            }
        }
        return new SessionCount(List.copyOf(others), listed.sessions().size() - others.size(), listed.users(), listed.times());
    }

    /** How many there are, as {@link #asked} takes and throws. */
    public int counted(boolean anonymousOnly, int minimumAge) throws ProbeException {
        return asked(anonymousOnly, minimumAge).size();
    }

    /**
     * Those of a sort.
     *
     * @param anonymousOnly counts only those without a user, or with a guest
     * @param minimumAge in seconds; 0 for all
     * @throws ProbeException unsupported, when the server does not tell what this takes
     */
    public List<SmbSession> asked(boolean anonymousOnly, int minimumAge) throws ProbeException {
        if (anonymousOnly && !users) {
            throw new ProbeException(Reason.UNSUPPORTED, "the host lists its sessions without their users");
        }
        List<SmbSession> counted = others.stream().filter(session -> !anonymousOnly || anonymous(session)).toList();
        if (minimumAge <= 0) {
            return counted;
        }
        if (!times || counted.stream().anyMatch(session -> session.seconds().isEmpty())) {
            throw new ProbeException(Reason.UNSUPPORTED,
                    "the host keeps no account of its sessions' times (no idle time for any), so their ages are not known; there are "
                            + counted.size() + " of the asked sort");
        }
        return counted.stream().filter(session -> session.seconds().getAsLong() >= minimumAge).toList();
    }

    static boolean anonymous(SmbSession session) {
        return session.user().isEmpty() || session.guest();
    }

    private static boolean sameUser(SmbSession session, OwnSession own, boolean users) {
        return !users || session.user().equalsIgnoreCase(own.user()) || own.user().isEmpty() && anonymous(session);
    }

    private static boolean remove(List<SmbSession> sessions, OwnSession own, Predicate<SmbSession> same) {
        long age = own.age().toSeconds();
        return sessions.stream().filter(same).min(Comparator.comparingLong(session -> Math.abs(session.seconds().orElse(0) - age)))
                .map(sessions::remove).orElse(false);
    }
}
