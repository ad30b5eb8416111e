// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for long things. Safe in any thread. */
public final class Digest {
    private static final int KEY_BYTES = 16;
    /** An index takes no term that is much longer. */
    private static final int LONGEST_TERM = 8000;

    private Digest() {
    }

    /** A term that stands for some parts in their order. */
    static String key(String... parts) {
        return HexFormat.of().formatHex(sha256(String.join("\0", parts).getBytes(StandardCharsets.UTF_8)), 0, KEY_BYTES);
    }

    /** A text itself where an index can take it for a term, or else what stands for it. */
    public static String shortened(String text) {
        return text.length() > LONGEST_TERM ? key(text) : text;
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
