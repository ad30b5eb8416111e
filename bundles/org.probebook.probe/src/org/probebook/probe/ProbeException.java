// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.Objects;

/** A question to a host was refused or failed: its answer is unknown, and this says why. */
public final class ProbeException extends Exception {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    /**
     * @param reason the reason that is shown
     * @param message one line for the user: what was tried and what came back, a protocol's own code included; never a secret
     */
    public ProbeException(Reason reason, String message) {
        this(reason, message, null);
    }

    /** As above, with the failure that was caught, for the log. */
    public ProbeException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason);
    }

    /** Why the answer is unknown; never null. */
    public Reason reason() {
        return reason;
    }
}
