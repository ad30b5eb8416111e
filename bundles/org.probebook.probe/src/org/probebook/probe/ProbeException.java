// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.Objects;

/** A question to a host was refused or failed: its answer is unknown, and this says why. */
public final class ProbeException extends Exception {
    private static final long serialVersionUID = 1L;
    private final Reason reason;
    private final boolean passing;

    /**
     * @param reason the reason that is shown
     * @param message one line for the user: what was tried and what came back, a protocol's own code included; never a secret
     */
    public ProbeException(Reason reason, String message) {
        this(reason, message, null);
    }

    /** As above, with the failure that was caught, for the log. */
    public ProbeException(Reason reason, String message, Throwable cause) {
        this(reason, message, cause, false);
    }

    private ProbeException(Reason reason, String message, Throwable cause, boolean passing) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason);
        this.passing = passing;
    }

    /**
     * A failure that may be gone a moment later: a connection that was cut, a service that is busy or about to start. The engine asks once more. Never for a refused account, which another try could lock out,
     * and never where the first try may have had all the time there is.
     */
    public static ProbeException passing(Reason reason, String message, Throwable cause) {
        return new ProbeException(reason, message, cause, true);
    }

    /** Why the answer is unknown; never null. */
    public Reason reason() {
        return reason;
    }

    /** Whether asking once more may help. */
    public boolean passing() {
        return passing;
    }
}
