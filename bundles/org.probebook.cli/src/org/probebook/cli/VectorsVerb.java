// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.util.Locale;

import org.probebook.index.VectorStatus;
import org.probebook.library.Library;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code vectors}: completes what searching by meaning needs. */
@Command(name = "vectors", description = "Completes the vectors that searching by meaning needs. They can be made in several goes: what is there counts, and is not made again.")
final class VectorsVerb extends Verb {
    @Option(names = "--wait", description = "Makes all that are missing and then ends; so it does without this word.")
    private boolean wait;

    @Option(names = "--status", description = "Only tells how many there are.")
    private boolean status;

    @Option(names = "--threads", paramLabel = "N", description = "How many processors to use (all).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    int run(Library library) throws IOException {
        if (wait && status) {
            throw wrong("either --wait or --status");
        }
        if (threads < 1) {
            throw wrong("--threads must be at least 1");
        }
        VectorStatus before = library.articles().vectors();
        if (!status && !before.available()) {
            session().terminal().say("no model is installed that vectors could be made with: searching goes by words");
            return ExitCode.UNREADABLE_DATA;
        }
        print(status ? before : library.makeVectors(threads, session().monitor()));
        return ExitCode.DONE;
    }

    private void print(VectorStatus now) {
        if (session().json()) {
            session().print(JsonNodeFactory.instance.objectNode().put("model", now.model()).put("ready", now.ready())
                    .put("total", now.total()).put("complete", now.complete()));
        } else if (now.available()) {
            session().print(String.format(Locale.ROOT, "%,d of %,d vectors are ready (%s)", now.ready(), now.total(), now.model()));
        } else {
            session().print("no model for searching by meaning is installed");
        }
    }
}
