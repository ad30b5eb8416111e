// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.windows;

import java.util.List;
import java.util.Optional;

/** What the numbers of the service control mean (MS-SCMR 2.2.47 and 2.2.15), in the words of {@link WindowsAttributes#SERVICE}. */
public final class ServiceCodes {
    private static final List<String> STATES = List.of("stopped", "starting", "stopping", "running", "continuing", "pausing", "paused");
    private static final List<String> STARTS = List.of("boot", "system", "automatic", "manual", "disabled");

    private ServiceCodes() {
    }

    /** A state, which are counted from 1; empty when there is none of that number. */
    public static Optional<String> state(long number) {
        return word(STATES, number - 1);
    }

    /** A start type, which are counted from 0; empty when there is none of that number. */
    public static Optional<String> start(long number) {
        return word(STARTS, number);
    }

    private static Optional<String> word(List<String> words, long at) {
        return at < 0 || at >= words.size() ? Optional.empty() : Optional.of(words.get((int) at));
    }
}
