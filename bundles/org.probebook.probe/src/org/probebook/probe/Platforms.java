// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.List;

import org.probebook.knowledge.Expectation;

/** Tells the platform of the hosts of a run: what the user stated, else what the host itself says, asked once. */
final class Platforms {
    private final List<IPlatformReader> readers;

    Platforms(List<IPlatformReader> readers) {
        this.readers = readers;
    }

    /** Whether an expectation is about this host's platform; asks the host only when that matters and was not stated. */
    boolean applies(Expectation leaf, HostSession session) throws ProbeException, InterruptedException {
        if (leaf.getPlatforms().isEmpty() && leaf.getEditions().isEmpty()) {
            return true;
        }
        Host host = session.host();
        if (!host.platform().isEmpty() && !Applicability.platform(leaf, host.platform())) {
            return false;
        }
        Platform platform = of(session, !leaf.getEditions().isEmpty());
        return Applicability.platform(leaf, platform.token()) && Applicability.edition(leaf, platform);
    }

    /** The platform in words, for evidence. */
    String described(HostSession session) throws ProbeException, InterruptedException {
        Platform platform = of(session, false);
        return (platform.described() + (platform.edition().isEmpty() ? "" : ", edition " + platform.edition())).strip();
    }

    private Platform of(HostSession session, boolean editionToo) throws ProbeException, InterruptedException {
        Host host = session.host();
        if (!host.platform().isEmpty() && (!editionToo || !host.edition().isEmpty())) {
            return new Platform(host.platform(), host.edition(), host.platform() + " (as stated)");
        }
        Platform read = session.connection("platform", Known.class, s -> new Known(read(s))).platform();
        String token = host.platform().isEmpty() ? read.token() : host.platform();
        return new Platform(token, host.edition().isEmpty() ? read.edition() : host.edition(), read.described());
    }

    /** What the first reader says that can tell; where none can, why the last could not. */
    private Platform read(HostSession session) throws ProbeException, InterruptedException {
        String address = session.host().address();
        ProbeException failure = new ProbeException(Reason.UNSUPPORTED,
                "nothing installed can tell what " + address + " runs; state it, as in " + address + ",platform=linux");
        for (IPlatformReader reader : readers) {
            if (reader.reaches(session.host())) {
                try {
                    return reader.read(session);
                } catch (ProbeException e) {
                    failure = e;
                }
            }
        }
        throw failure;
    }

    /** A platform that was read, kept with the session as its connections are. */
    private record Known(Platform platform) implements AutoCloseable {
        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
