// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Where a command speaks to its user: results go to {@code out}, messages and progress to {@code err}.
 *
 * @param environment the variables of the process by name; null for one that is not set
 * @param cancelled set when the user interrupts
 */
record Terminal(PrintWriter out, PrintWriter err, UnaryOperator<String> environment, AtomicBoolean cancelled) {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029]+");

    Terminal(PrintWriter out, PrintWriter err, UnaryOperator<String> environment) {
        this(out, err, environment, new AtomicBoolean());
    }

    /** A message, in one line whatever it holds: names of files and replies of hosts are somebody else's text. */
    void say(String message) {
        err.println("probebook: " + oneLine(message));
        err.flush();
    }

    /** A text without line ends, and without the control characters by which it could steer the terminal. */
    static String oneLine(String text) {
        return CONTROL.matcher(text.strip()).replaceAll(" ");
    }

    /** Asks for a line; empty where there is nobody to ask. */
    Optional<String> line(String prompt) {
        Console console = System.console();
        return console == null ? Optional.empty() : Optional.ofNullable(console.readLine("%s ", oneLine(prompt)));
    }

    /** Asks for a secret; empty where there is nobody to ask. */
    Optional<char[]> secret(String prompt) {
        Console console = System.console();
        return console == null ? Optional.empty() : Optional.ofNullable(console.readPassword("%s: ", prompt));
    }
}
