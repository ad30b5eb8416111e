// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/**
 * Where a command speaks to its user: results go to {@code out}, messages and progress to {@code err}.
 *
 * @param environment the variables of the process by name; null for one that is not set
 * @param cancelled set when the user interrupts
 */
record Terminal(PrintWriter out, PrintWriter err, UnaryOperator<String> environment, AtomicBoolean cancelled) {

    Terminal(PrintWriter out, PrintWriter err, UnaryOperator<String> environment) {
        this(out, err, environment, new AtomicBoolean());
    }

    /** A message in one line. */
    void say(String message) {
        err.println("probebook: " + message);
        err.flush();
    }

    /** Asks for a secret; empty where there is nobody to ask. */
    Optional<char[]> secret(String prompt) {
        Console console = System.console();
        return console == null ? Optional.empty() : Optional.ofNullable(console.readPassword("%s: ", prompt));
    }
}
