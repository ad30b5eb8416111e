// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.Objects;

/**
 * The key by which a host proves who it is, as it was just shown.
 *
 * @param type as {@code ssh-ed25519}
 * @param fingerprint of the key, {@code SHA256:} and the digest in Base64, as administrators give it
 * @param key in the form in which it is kept
 * @param standing what the user has decided about it so far
 * @param where that decision is kept, or is kept when it is made
 */
public record HostKey(String type, String fingerprint, String key, Standing standing, String where) {
    /** What the user has decided about a key. */
    public enum Standing {
        /** It is the one that the user accepted. */
        KNOWN,
        /** The host was never seen. */
        NEW,
        /** Another key was accepted for that host: this may be another machine that poses as it. */
        CHANGED,
        /** It is marked as one that nobody may trust. */
        REVOKED
    }

    public HostKey {
        Objects.requireNonNull(type);
        Objects.requireNonNull(fingerprint);
        Objects.requireNonNull(key);
        Objects.requireNonNull(standing);
        Objects.requireNonNull(where);
    }

    /** Whether a fingerprint that somebody gives is this key's; the padding at its end may be left out. */
    public boolean has(String given) {
        return withoutPadding(given.strip()).equals(withoutPadding(fingerprint));
    }

    private static String withoutPadding(String text) {
        return text.replaceFirst("=+$", "");
    }
}
