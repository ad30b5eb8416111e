// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Reads what Windows knows of itself by queries (WQL) and by the methods of its registry's provider that read. */
public final class Wmi {
    private static final int MOST_PULLS = 10;
    private final WinrmConnection connection;
    private final HostSession session;

    /** @param session whose time counts */
    public Wmi(WinrmConnection connection, HostSession session) {
        this.connection = connection;
        this.session = session;
    }

    /**
     * The first instance that a query selects.
     *
     * @param query with every text in it made by {@link #quoted}
     */
    Optional<Element> first(String query) throws ProbeException, InterruptedException {
        Element answer = connection.ask(connection.envelopes().enumerate(query), left());
        for (int i = 0; i < MOST_PULLS; i++) {
            List<Element> items = items(answer);
            if (!items.isEmpty()) {
                return Optional.of(items.getFirst());
            }
            Optional<String> context = answer.all().filter(one -> one.name().equals("EnumerationContext")).map(Element::text)
                    .filter(s -> !s.isBlank())
                    .findFirst();
            if (context.isEmpty() || answer.all().anyMatch(one -> one.name().equals("EndOfSequence"))) {
                return Optional.empty();
            }
            answer = connection.ask(connection.envelopes().pull(context.get()), left());
        }
        throw new ProbeException(Reason.MALFORMED, "the host enumerates nothing without end");
    }

    /** The output of a method of the registry's provider. */
    Element registry(String method, Map<String, String> arguments) throws ProbeException, InterruptedException {
        Element answer = connection.ask(connection.envelopes().registry(method, arguments), left());
        return answer.child(method + "_OUTPUT")
                .orElseThrow(() -> new ProbeException(Reason.MALFORMED, "the host answered " + method + " with something else"));
    }

    /** A text in a query: between quotes, in which none of its own ends it. */
    static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private Duration left() {
        return session.remaining();
    }

    private static List<Element> items(Element answer) {
        List<Element> items = new ArrayList<>();
        answer.all().filter(one -> one.name().equals("Items")).forEach(one -> items.addAll(one.children()));
        return items;
    }
}
