// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;

/** A file in a pack: its path there, and where its bytes are. */
public record PackFile(String path, URL content) {
    public PackFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(content);
    }

    /** All its bytes. Packs come with the product, so failing to read one is a fault of the installation. */
    byte[] bytes() {
        try (InputStream in = content.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the installation is damaged: " + path + " cannot be read", e);
        }
    }
}
