// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.List;
import java.util.Optional;

import org.probebook.library.Swept;

/** A way to write a sweep, line by line, from which it can be read again which hosts are in it. */
interface SweepForm {

    /** What stands above all; empty: nothing. */
    Optional<String> head();

    /** A host in lines of its own. */
    List<String> lines(Swept swept);

    /** The name of the host that a line is about; empty for a line of another kind. */
    Optional<String> host(String line);
}
