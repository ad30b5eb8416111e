// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.util.OptionalLong;

import org.probebook.probe.ProbeException;

/** The status with which a host refused, as the cause of the failure that it became: for those to whom the refusal itself is what they look for. */
final class StatusException extends Exception {
    private static final long serialVersionUID = 1L;
    private final long status;

    StatusException(long status, String message) {
        super(message);
        this.status = status;
    }

    /** The status behind a failure; empty when no host refused. */
    static OptionalLong statusOf(ProbeException failure) {
        return failure.getCause() instanceof StatusException refusal ? OptionalLong.of(refusal.status) : OptionalLong.empty();
    }
}
