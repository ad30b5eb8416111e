// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Probe;

/**
 * What is known of a question before it is asked.
 *
 * @param probe part of a problem, do not change it
 * @param expectations that it answers
 * @param footprint empty where nothing installed can ask it
 * @param message why it will not be asked, or may fail; empty when nothing speaks against it
 */
public record Forecast(Host host, Probe probe, List<Expectation> expectations, Outlook outlook, Optional<Footprint> footprint,
        String message) {
    /** What will come of a question. */
    public enum Outlook {
        /** It will be asked, and nothing is known that speaks against an answer. */
        ASKED,
        /** It will be asked, and usually takes more rights than were named. */
        DOUBTFUL,
        /** It will not be asked: it is not about the platform that was stated for the host. */
        NOT_APPLICABLE,
        /** Nothing installed can ask that host this; the answer will be unknown. */
        UNSUPPORTED;

        /** The name that JSON carries: {@code not-applicable}. */
        public String token() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Forecast {
        Objects.requireNonNull(host);
        Objects.requireNonNull(probe);
        Objects.requireNonNull(footprint);
        Objects.requireNonNull(message);
        expectations = List.copyOf(expectations);
    }
}
