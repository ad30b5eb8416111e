// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.service.datalocation.Location;

/**
 * Where a window keeps its layout and the articles that were open: one folder for every library, since open articles belong to it. A second window on the same library
 * gets a folder of its own, because two of them would overwrite each other's state.
 */
final class WindowFolder {
    private static final int MOST_WINDOWS = 20;

    private final Path home;

    /** @param home the folder that holds the folders of all windows */
    WindowFolder(Path home) {
        this.home = home;
    }

    /** The usual place: {@code $XDG_DATA_HOME/probebook}, which is {@code ~/.local/share/probebook} where that is not set (XDG Base Directory Specification 0.8). */
    static WindowFolder usual() {
        String data = System.getenv("XDG_DATA_HOME");
        Path base = data == null || data.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "share") : Path.of(data);
        return new WindowFolder(base.resolve("probebook"));
    }

    /**
     * Makes the first folder that no other window uses the place of this one's state.
     *
     * @param library the library that was named on the command line; empty: the user's own
     * @return whether there was one
     */
    boolean take(Location location, Optional<Path> library) throws IOException {
        for (int window = 1; window <= MOST_WINDOWS; window++) {
            if (location.set(folder(library, window).toUri().toURL(), true)) {
                return true;
            }
        }
        return false;
    }

    Path folder(Optional<Path> library, int window) {
        String name = library.map(folder -> "workbench-" + key(folder)).orElse("workbench");
        return home.resolve(window == 1 ? name : name + "-" + window);
    }

    private static String key(Path folder) {
        byte[] path = folder.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(path).toString().substring(0, 8);
    }
}
