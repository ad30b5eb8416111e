// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The product's own import, by its command line: unpacking, telling the format, parsing, recognising facts, comparing with what is there, writing, committing.
 *
 * @param library folder of the library that is imported into
 */
record ProductImport(Path archive, Path library) {
    static final String HEAP = "512m";

    /** Makes the library with its sample pack, which is no part of an import. */
    void prepare() throws IOException, InterruptedException {
        command(List.of(), "search", "nothing");
    }

    /** A search by the command line, with the flags that the product is started with. */
    ChildJava.Ended search(String text) throws IOException, InterruptedException {
        return command(List.of("-XX:TieredStopAtLevel=1", "-XX:SharedArchiveFile=" + System.getProperty("probebook.classes"), "-Xlog:disable"), "search",
                text);
    }

    /** Imports; {@code member} of the report must count all articles. */
    Outcome run(String member) throws IOException, InterruptedException {
        ChildJava.Ended ended = command(List.of("-Xlog:gc:file=" + collections()), "import", archive.toString());
        JsonNode report = new ObjectMapper().readTree(ended.output());
        int articles = report.get("articles").asInt();
        if (articles == 0 || report.get(member).asInt() != articles) {
            throw new IOException("not all articles are " + member + ": " + report);
        }
        return new Outcome(report.get("seconds").asDouble(), ended.seconds(), articles, Outcome.size(index()));
    }

    Path index() {
        return library.resolve("index");
    }

    /** The log of the last run's garbage collections. */
    Path collections() {
        return library.resolveSibling("collections.log");
    }

    private ChildJava.Ended command(List<String> flags, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-Xmx" + HEAP));
        command.addAll(flags);
        command.addAll(List.of("-Dosgi.configuration.area.readOnly=true", "-jar", System.getProperty("probebook.launcher"), "-nosplash",
                "-configuration", System.getProperty("probebook.configuration"), "-data", "@none", "-application",
                "org.probebook.cli.application"));
        command.addAll(List.of(words));
        command.addAll(List.of("--library", library.toString(), "--json", "--quiet"));
        return ChildJava.run(command);
    }
}
