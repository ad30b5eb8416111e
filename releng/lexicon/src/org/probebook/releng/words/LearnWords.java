// SPDX-License-Identifier: EPL-2.0
package org.probebook.releng.words;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * Learns from the collections what the analysis of words needs to know of languages, and writes it as resources of the bundle. Arguments: the folder of the collections,
 * the folder to write to, and the names of collections to leave out.
 */
public final class LearnWords {
    private static final List<String> COMPOUNDING = List.of("nl", "de", "sv");

    private LearnWords() {
    }

    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        Set<String> without = Set.of(List.of(arguments).subList(2, arguments.length).toArray(String[]::new));
        WordCounts counts = new WordCounts();
        new Corpora(from, without).read(counts::add);
        for (String language : COMPOUNDING) {
            write(to.resolve("compounds-" + language + ".txt.gz"), new CompoundWords(language, counts.of(language)).lines());
        }
    }

    private static void write(Path file, Iterable<String> lines) throws IOException {
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        }
    }
}
