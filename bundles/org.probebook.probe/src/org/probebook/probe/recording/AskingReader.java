// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.recording;

import java.util.function.Predicate;

import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IPlatformReader;
import org.probebook.probe.Platform;
import org.probebook.probe.ProbeException;

/**
 * A reader of platforms that reads in another way than its own.
 *
 * @param reached which hosts it has a way to
 */
record AskingReader(IPlatformReader reader, Way way, Predicate<Host> reached) implements IPlatformReader {
    /** How it reads. */
    interface Way {
        Platform read(HostSession session) throws ProbeException, InterruptedException;
    }

    @Override
    public boolean reaches(Host host) {
        return reached.test(host);
    }

    @Override
    public Platform read(HostSession session) throws ProbeException, InterruptedException {
        return way.read(session);
    }
}
