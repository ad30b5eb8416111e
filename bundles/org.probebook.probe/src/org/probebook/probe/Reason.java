// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.Locale;

/** Why an answer is unknown. */
public enum Reason {
    /** No way to the host: its name does not resolve, nothing listens, the network says no. */
    UNREACHABLE,
    /** Nothing came back within the time limit. */
    TIMED_OUT,
    /** The host refused the account or its password. */
    SIGN_IN_FAILED,
    /** The account signed in, and may not ask this. */
    ACCESS_DENIED,
    /** The host did not prove to be the one that the user trusts. */
    UNTRUSTED_HOST,
    /** The host, or this product, has no way to answer. */
    UNSUPPORTED,
    /** The reply, or the question's arguments, make no sense. */
    MALFORMED;

    /** The name that files and JSON carry, as {@code sign-in-failed}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
