// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.probebook.article.SourceFile;

/** Tells files whose articles can only be the same: the same bytes, read by the same version of the product. Dates and sizes are not trusted. Safe in any thread. */
final class Fingerprints {
    private static final int BYTES = 16;

    private final byte[] version;

    /**
     * Makes fingerprints.
     *
     * @param version of everything that decides what comes of a file
     */
    Fingerprints(String version) {
        this.version = (version + '\0').getBytes(StandardCharsets.UTF_8);
    }

    /** The fingerprint of a file; a file that is not whole is read once for it. */
    String of(SourceFile file) throws IOException {
        MessageDigest digest = sha256();
        digest.update(version);
        if (file.whole()) {
            digest.update(file.content());
        } else {
            try (InputStream in = file.stream().open()) {
                in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
