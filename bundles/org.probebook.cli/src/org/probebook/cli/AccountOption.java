// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import picocli.CommandLine.Option;

/** As whom hosts are asked. */
final class AccountOption {
    @Option(names = "--user", paramLabel = "U", description = "Account for machines that name none; DOMAIN\\user or user.")
    private String user;

    /** Accounts for hosts, whose passwords are asked for when they are needed. */
    Passwords passwords(Session session) {
        return new Passwords(session.terminal(), user);
    }

    /** Whether an account was named. */
    boolean named() {
        return user != null;
    }
}
