// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import org.probebook.library.HostBook;

import picocli.CommandLine.Option;

/** As whom hosts are asked. */
final class AccountOption {
    @Option(names = "--user", paramLabel = "U", description = "Account for machines that name none; DOMAIN\\user or user.")
    private String user;

    /** Accounts for hosts, whose passwords are looked up or asked for when they are needed. */
    Passwords passwords(Session session, HostBook kept) {
        return new Passwords(session.terminal(), kept, user);
    }

    /** Whether an account was named. */
    boolean named() {
        return user != null;
    }
}
