// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

/** What asking over SMB leaves on a host. */
public final class SmbTraces {
    /** Of every question that signs in. */
    public static final String SIGN_IN = "a network sign-in in the security log (4624, or 4625 when it is refused), and one session until the check ends";

    private SmbTraces() {
    }
}
