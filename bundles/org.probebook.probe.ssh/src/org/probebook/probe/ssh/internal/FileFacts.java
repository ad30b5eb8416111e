// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.util.Optional;
import java.util.regex.Pattern;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Reads what {@code stat} tells of a file, or of the one that a link leads to. */
final class FileFacts {
    private static final Pattern MODE = Pattern.compile("[0-7]{1,5}");

    private FileFacts() {
    }

    /** Where a folder on the way may not be searched, the answer is neither yes nor no. */
    static Optional<String> exists(Reply reply) throws ProbeException {
        return Optional.of(mode(reply).isPresent() ? "yes" : "no");
    }

    static Optional<String> mode(Reply reply) throws ProbeException {
        if (reply.missing()) {
            return Optional.empty();
        }
        reply.check();
        return Optional.of(reply.lastLine().filter(line -> MODE.matcher(line).matches())
                .orElseThrow(() -> new ProbeException(Reason.MALFORMED, "stat answered: " + reply.told())));
    }
}
