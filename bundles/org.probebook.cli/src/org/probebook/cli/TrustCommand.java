// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.probebook.library.TrustedHosts;
import org.probebook.probe.Host;
import org.probebook.probe.HostKey;
import org.probebook.probe.HostKey.Standing;
import org.probebook.probe.ProbeException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * Shows a host's key, and keeps it as the one by which the host is known when the user says so, or gives its fingerprint.
 *
 * @param fingerprint that the host's administrator gave; null: the user is asked
 * @param replace whether another key that was accepted before is forgotten
 */
record TrustCommand(Session session, String fingerprint, boolean replace) {

    /** Does it; returns the exit code. */
    int on(Host host, TrustedHosts trusted) throws IOException {
        HostKey key = ask(host, trusted);
        if (fingerprint != null && !key.has(fingerprint)) {
            return refused(host, key, host.name() + " shows another key than " + fingerprint + ": " + shown(key) + "; it is not trusted");
        }
        return switch (key.standing()) {
            case KNOWN -> done(host, key);
            case REVOKED ->
                refused(host, key, "the key of " + host.name() + ", " + shown(key) + ", is marked as revoked; it is not trusted");
            case CHANGED -> replace
                    ? accepted(host, key, trusted)
                    : refused(host, key, host.name() + " was known by another key than it shows now, " + shown(key)
                            + ": this may be another machine that poses as it; ask its administrator, then say --replace to forget the old key");
            case NEW -> accepted(host, key, trusted);
        };
    }

    private HostKey ask(Host host, TrustedHosts trusted) throws IOException {
        try {
            return trusted.ask(host, session.monitor());
        } catch (ProbeException e) {
            throw new IOException(e.reason().token() + ": " + e.getMessage(), e);
        }
    }

    private int accepted(Host host, HostKey key, TrustedHosts trusted) throws IOException {
        if (fingerprint == null) {
            String changed = key.standing() == Standing.CHANGED ? " Another key was accepted before, and would be forgotten." : "";
            Optional<String> said = session.terminal()
                    .line("The host " + host.name() + " shows the key " + shown(key) + "." + changed + " Is that its key (yes/no)?");
            if (said.isEmpty()) {
                return refused(host, key,
                        host.name() + " shows the key " + shown(key)
                                + "; nobody can be asked here, so give its fingerprint: --fingerprint SHA256:...");
            }
            if (!"yes".equals(said.get().strip().toLowerCase(Locale.ROOT))) {
                return refused(host, key, "the key is not trusted");
            }
        }
        trusted.accept(host, key, replace);
        return done(host, key);
    }

    private int done(Host host, HostKey key) {
        tell(host, key, true, host.name() + " is known by " + shown(key));
        return ExitCode.DONE;
    }

    private int refused(Host host, HostKey key, String why) {
        if (session.json()) {
            tell(host, key, false, "");
        }
        session.terminal().say(why);
        return ExitCode.UNREADABLE_DATA;
    }

    private void tell(Host host, HostKey key, boolean trusted, String line) {
        if (!session.json()) {
            session.print(line);
            return;
        }
        session.print(JsonNodeFactory.instance.objectNode().put("host", host.name()).put("type", key.type())
                .put("fingerprint", key.fingerprint())
                .put("standing", key.standing().name().toLowerCase(Locale.ROOT)).put("trusted", trusted).put("keptIn", key.where()));
    }

    private static String shown(HostKey key) {
        return key.type() + " " + key.fingerprint();
    }
}
