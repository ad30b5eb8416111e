// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.rpc.Srvsvc;
import org.probebook.probe.smb.internal.rpc.Winreg;

/** Tries what nobody may do on a host, from the least to the most. A refusal is what is looked for; that the host could not be asked is not. */
public final class AnonymousLadder {
    private final List<String> tried = new ArrayList<>();
    private Rung highest = Rung.NONE;

    /** How far nobody gets, from least to most. */
    public enum Rung {
        NONE, SIGN_IN, IPC, SERVER_INFO, SHARE_LIST, REGISTRY;

        /** As {@code sign-in}. */
        public String token() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private interface Attempt {
        void make() throws ProbeException, InterruptedException;
    }

    private AnonymousLadder() {
    }

    /** Climbs as far as the host lets nobody; the highest rungs are tried each for itself, for hosts guard them each for itself. */
    public static AnonymousLadder climb(SmbHosts hosts, HostSession session) throws ProbeException, InterruptedException {
        AnonymousLadder ladder = new AnonymousLadder();
        if (!ladder.reached(Rung.SIGN_IN, () -> hosts.ofNobody(session))) {
            return ladder;
        }
        SmbConnection connection = hosts.ofNobody(session);
        if (ladder.reached(Rung.IPC, connection::reachPipes)) {
            ladder.reached(Rung.SERVER_INFO, () -> {
                try (Srvsvc server = Srvsvc.on(connection.pipe("srvsvc"), connection.address())) {
                    server.info();
                }
            });
            ladder.reached(Rung.SHARE_LIST, () -> {
                try (Srvsvc server = Srvsvc.on(connection.pipe("srvsvc"), connection.address())) {
                    server.shares();
                }
            });
            ladder.reached(Rung.REGISTRY, () -> {
                try (Winreg registry = Winreg.on(connection.pipe("winreg"))) {
                    registry.open();
                }
            });
        }
        return ladder;
    }

    /** The highest rung that was reached. */
    public Rung highest() {
        return highest;
    }

    /** What was tried, and how each ended. */
    public String described() {
        return String.join("; ", tried);
    }

    private boolean reached(Rung rung, Attempt attempt) throws ProbeException, InterruptedException {
        try {
            attempt.make();
        } catch (ProbeException e) {
            if (!refusal(e.reason())) {
                throw e;
            }
            tried.add(rung.token() + " refused (" + e.getMessage() + ")");
            return false;
        }
        tried.add(rung.token() + " allowed");
        highest = rung;
        return true;
    }

    private boolean refusal(Reason reason) {
        return switch (reason) {
            case SIGN_IN_FAILED, ACCESS_DENIED -> true;
            // Once signed in: the pipe or the call does not exist there, so that nobody gets to it either.
            case UNSUPPORTED -> highest != Rung.NONE;
            default -> false;
        };
    }
}
