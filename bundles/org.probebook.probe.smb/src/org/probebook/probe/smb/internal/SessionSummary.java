// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.rpc.SmbSession;

/**
 * What there is to say of some sessions of a server.
 *
 * @param values attributes by name, the number of sessions first
 * @param untold attributes that the level of information, with which the server answered, does not tell
 */
public record SessionSummary(Map<String, String> values, Map<String, Reason> untold) {

    /**
     * Sums up.
     *
     * @param level that the server answered with: 10 tells users, 1 also who of them is a guest, 0 clients only
     */
    public static SessionSummary of(List<SmbSession> sessions, int level) {
        Map<String, Long> clients = sessions.stream()
                .collect(Collectors.groupingBy(session -> session.client().toLowerCase(Locale.ROOT), Collectors.counting()));
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Reason> untold = new LinkedHashMap<>();
        values.put("count", Integer.toString(sessions.size()));
        values.put("clients", Integer.toString(clients.size()));
        values.put("most-per-client", Long.toString(clients.values().stream().mapToLong(Long::longValue).max().orElse(0)));
        tell("anonymous", level != 0, sessions, SessionCount::anonymous, values, untold);
        tell("guests", level == 1, sessions, SmbSession::guest, values, untold);
        return new SessionSummary(values, untold);
    }

    private static void tell(String attribute, boolean told, List<SmbSession> sessions, Function<SmbSession, Boolean> sort,
            Map<String, String> values, Map<String, Reason> untold) {
        if (told) {
            values.put(attribute, Long.toString(sessions.stream().filter(sort::apply).count()));
        } else {
            untold.put(attribute, Reason.UNSUPPORTED);
        }
    }
}
