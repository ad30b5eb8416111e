// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/**
 * A service or driver as its host describes it (Win32_BaseService). What the host says are names in English in every language of Windows.
 *
 * @param state {@code running}, {@code stopped}, {@code paused}, or one on its way there
 * @param start {@code automatic} and so on; empty where it is not told
 */
public record HostService(String state, Optional<String> start) {
    private static final Map<String, String> STATES = Map.of("running", "running", "stopped", "stopped", "paused", "paused",
            "start pending", "starting",
            "stop pending", "stopping", "continue pending", "continuing", "pause pending", "pausing");
    private static final Map<String, String> STARTS = Map.of("auto", "automatic", "manual", "manual", "disabled", "disabled", "boot",
            "boot", "system",
            "system");

    /** @return empty when there is no such service */
    public static Optional<HostService> find(Wmi wmi, String name) throws ProbeException, InterruptedException {
        Optional<Element> found = wmi.first("SELECT Name, State, StartMode FROM Win32_BaseService WHERE Name=" + Wmi.quoted(name));
        return found.isEmpty() ? Optional.empty() : Optional.of(of(found.get()));
    }

    private static HostService of(Element found) throws ProbeException {
        String told = found.text("State").orElse("");
        String state = STATES.get(told.strip().toLowerCase(Locale.ROOT));
        if (state == null) {
            throw new ProbeException(Reason.UNSUPPORTED, "the host does not know the service's state" + (told.isBlank()
                    ? ""
                    : " ("
                            + told.replaceAll("\\p{Cntrl}", "?") + ")"));
        }
        return new HostService(state, found.text("StartMode").map(start -> STARTS.get(start.strip().toLowerCase(Locale.ROOT))));
    }
}
