// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.probebook.library.HostBook;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.probe.ICredentials;

/** Accounts for hosts: the one that the host names, else the one on the command line; the password from the environment, else the one that was kept for the host, else from a prompt, asked once for each. */
final class Passwords implements ICredentials {
    /** The environment variable that holds a password. */
    static final String VARIABLE = "PROBEBOOK_PASSWORD";

    private final Terminal terminal;
    private final HostBook kept;
    private final String user;
    private final Map<String, char[]> known = new HashMap<>();

    /** @param user account for hosts that name none; may be null */
    Passwords(Terminal terminal, HostBook kept, String user) {
        this.terminal = terminal;
        this.kept = kept;
        this.user = Objects.requireNonNullElse(user, "");
    }

    @Override
    public Credentials of(Host host) {
        String account = host.user().isEmpty() ? user : host.user();
        if (account.isEmpty() || host.local()) {
            return Credentials.NONE;
        }
        return Credentials.of(account, known.computeIfAbsent(account + " on " + host.name(), name -> password(name, host)));
    }

    private char[] password(String accountOnHost, Host host) {
        return variable(terminal).or(() -> stored(host)).orElseGet(() -> prompted(accountOnHost, host));
    }

    /** A password that is given now: by the environment, else at a prompt; empty where there is neither. */
    static Optional<char[]> given(Terminal terminal, String account) {
        return variable(terminal).or(() -> terminal.secret("Password of " + account));
    }

    private static Optional<char[]> variable(Terminal terminal) {
        return Optional.ofNullable(terminal.environment().apply(VARIABLE)).map(String::toCharArray);
    }

    /** A key signs in without a password; whoever named one is not asked for both. */
    private char[] prompted(String accountOnHost, Host host) {
        return host.setting("key").isPresent()
                ? new char[0]
                : terminal.secret("Password of " + accountOnHost).orElseGet(() -> none(accountOnHost));
    }

    private Optional<char[]> stored(Host host) {
        try {
            return kept.password(host);
        } catch (IOException e) {
            terminal.say(e.getMessage());
            return Optional.empty();
        }
    }

    private char[] none(String accountOnHost) {
        terminal.say("no password for " + accountOnHost + ": set " + VARIABLE + " where nobody can be asked");
        return new char[0];
    }
}
