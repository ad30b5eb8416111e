// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

/** Reads from a host what platform it is. Comes as an OSGi service; same rules of threads and waiting as {@link IProbeKind#observe}. */
public interface IPlatformReader {

    /** Whether this reader has a way to ask that host at all; asks nothing. */
    boolean reaches(Host host);

    /** The platform of the host, or the reason why it could not be told. */
    Platform read(HostSession session) throws ProbeException, InterruptedException;
}
