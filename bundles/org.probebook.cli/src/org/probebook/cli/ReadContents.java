// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.probebook.knowledge.Probe;
import org.probebook.library.Library;
import org.probebook.probe.ProbeWords;

import picocli.CommandLine.Option;

/** The user's leave for packs that nobody signed to read what files and logs of hosts say. */
final class ReadContents {
    @Option(names = "--read-contents", description = "Lets packs that nobody signed read what files and logs say; without it they are shown, and not asked.")
    private boolean allowed;

    /** Whether articles may read; where they may not, and want to, the user is told what. */
    boolean by(List<String> articles, Library library, Session session) throws IOException {
        if (!allowed) {
            List<Probe> wanted = library.checks().contents(articles);
            if (!wanted.isEmpty()) {
                session.note(
                        "not asked, since they read what files or logs say, for a pack that nobody signed (--read-contents allows it): "
                                + wanted.stream().map(ProbeWords::line).distinct().collect(Collectors.joining("; ")));
            }
        }
        return allowed;
    }
}
