// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import java.nio.file.Path;
import java.util.Optional;

/** The option by which a start of the workbench names a library: {@code --library DIR} or {@code --library=DIR}. */
public final class LibraryOption {
    private static final String NAME = "--library";

    private LibraryOption() {
    }

    /** The folder that a command line names, absolute; empty when it names none. */
    public static Optional<Path> of(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(NAME) && i + 1 < arguments.length) {
                return Optional.of(folder(arguments[i + 1]));
            }
            if (arguments[i].startsWith(NAME + "=")) {
                return Optional.of(folder(arguments[i].substring(NAME.length() + 1)));
            }
        }
        return Optional.empty();
    }

    private static Path folder(String text) {
        return Path.of(text).toAbsolutePath().normalize();
    }
}
