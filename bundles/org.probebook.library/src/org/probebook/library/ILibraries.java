// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.probebook.probe.ProbeKinds;

/** Opens libraries. Comes as an OSGi service, on which window and command line rest. */
public interface ILibraries {

    /** The library of a user who named none. */
    Path defaultFolder();

    /** The kinds of questions that hosts can be asked with what is installed. */
    ProbeKinds probeKinds();

    /**
     * Opens the library in a folder; makes it from the sample packs where there is none yet.
     *
     * @param folder need not exist
     * @param monitor told of the making; cancelling it leaves no library
     * @return the library; close it after use
     * @throws IOException with a message for the user: the folder holds something else, cannot be read or written, or was made by another version
     */
    Library open(Path folder, IProgressMonitor monitor) throws IOException;
}
