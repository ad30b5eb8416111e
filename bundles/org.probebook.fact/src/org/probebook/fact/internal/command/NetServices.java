// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.command;

import java.util.Locale;
import java.util.function.Consumer;

import org.probebook.fact.Fact.Service;
import org.probebook.fact.Fact.ServiceState;
import org.probebook.fact.Span;
import org.probebook.fact.internal.remark.Remark;
import org.probebook.fact.internal.text.Chars;

/** The services that a command starts or stops: {@code net stop spooler}. */
final class NetServices {
    private static final int LONGEST = 60;

    private NetServices() {
    }

    static void of(CommandLine line, boolean asked, boolean step, Consumer<Remark> found) {
        String lower = line.text().toLowerCase(Locale.ROOT);
        String program = CommandWords.program(line.program());
        if (!program.equals("net") && !program.equals("sc")) {
            return;
        }
        String arguments = line.arguments();
        String order = arguments.toLowerCase(Locale.ROOT);
        ServiceState state = order.startsWith("stop ")
                ? ServiceState.STOPPED
                : order.startsWith("start ") || order.startsWith("continue ")
                        ? ServiceState.RUNNING
                        : order.startsWith("pause ") ? ServiceState.STOPPED : null;
        if (state == null) {
            return;
        }
        String name = name(arguments.substring(arguments.indexOf(' ') + 1));
        int at = lower.lastIndexOf(name.toLowerCase(Locale.ROOT));
        if (name.isEmpty() || name.length() > LONGEST || at < 0 || line.from() + at + name.length() > line.to()) {
            return;
        }
        Span span = new Span(line.from() + at, line.from() + at + name.length());
        found.accept(new Remark(new Service(name, asked ? state : ServiceState.MENTIONED, span), asked,
                step && state == ServiceState.STOPPED, 0.9));
    }

    private static String name(String rest) {
        String name = rest.strip();
        int option = name.indexOf(" /");
        name = option < 0 ? name : name.substring(0, option).strip();
        if (name.startsWith("\"") && name.indexOf('"', 1) > 1) {
            return name.substring(1, name.indexOf('"', 1));
        }
        boolean placeholder = name.startsWith("<") && name.endsWith(">");
        int end = 0;
        while (end < name.length() && (placeholder || Chars.word(name.charAt(end)) || "$.-_ ".indexOf(name.charAt(end)) >= 0)) {
            end++;
        }
        return name.substring(0, end).strip();
    }
}
