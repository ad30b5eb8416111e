// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import org.probebook.library.Library;

/** Told of what becomes of the workbench's library; always on the window's thread. */
public interface ILibraryListener {

    /** The library is open. */
    void opened(Library library);

    /** Articles came into the library, or went. */
    default void changed(Library library) {
        opened(library);
    }

    /**
     * The library could not be opened.
     *
     * @param reason one line for the user
     */
    default void failed(String reason) {
        // most listeners show nothing without a library anyway
    }
}
