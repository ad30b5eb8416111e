// SPDX-License-Identifier: EPL-2.0
package org.probebook.releng.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.probebook.index.internal.learning.LexiconLearning;
import org.probebook.index.internal.learning.ParallelText;
import org.probebook.index.internal.learning.PolyglotText;
import org.probebook.index.internal.lexicon.LexiconFile;
import org.probebook.index.internal.lexicon.LexiconZip;

/** Learns the lexicons from a folder of collections, and writes them into a folder or a zip. */
final class LearnLexicon {
    private static final List<ICollection> COLLECTIONS = List.of(new CommerceKnowledge(), new SupportTitles(), new ApplicationHelp(),
            new ErrorMessages());

    private final Map<String, List<ParallelText>> texts = new HashMap<>();
    private final List<PolyglotText> others = new ArrayList<>();
    private final List<ICollection> used = new ArrayList<>();

    private LearnLexicon() {
    }

    /** @param words as releng/learn-lexicon checked and completed them */
    public static void main(String[] words) throws IOException, InterruptedException {
        Options options = Options.of(words);
        LearnLexicon tool = new LearnLexicon();
        tool.read(options);
        tool.learn(options);
    }

    private void read(Options options) throws IOException {
        for (ICollection collection : COLLECTIONS) {
            if (!options.without().contains(collection.name())) {
                long start = System.nanoTime();
                Path file = options.collections().resolve(collection.file());
                collection.read(file).forEach((language, some) -> add(language, some, options));
                others.addAll(collection.others(file));
                used.add(collection);
                say("%s read in %.1f s".formatted(collection.name(), seconds(start)));
            }
        }
    }

    private void add(String language, List<ParallelText> some, Options options) {
        if (options.languages().isEmpty() || options.languages().contains(language)) {
            texts.computeIfAbsent(language, key -> new ArrayList<>()).addAll(some);
        }
    }

    private void learn(Options options) throws IOException, InterruptedException {
        long start = System.nanoTime();
        SortedMap<String, byte[]> lexicons = new TreeMap<>();
        LexiconLearning.learn(texts, others, options.threads(), LearnLexicon::say).forEach((language, entries) -> {
            lexicons.put(language, LexiconFile.write(entries));
            say("%s: %d words, %d bytes".formatted(language, entries.size(), lexicons.get(language).length));
        });
        SortedMap<String, byte[]> files = LexiconZip.files(lexicons);
        files.put(Attribution.FILE, Attribution.of(used, options).getBytes(StandardCharsets.UTF_8));
        write(files, options.output());
        say("learnt in %.1f s".formatted(seconds(start)));
    }

    private static void write(SortedMap<String, byte[]> files, Path output) throws IOException {
        if (output.toString().endsWith(".zip")) {
            LexiconZip.write(files, output);
            return;
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(output.resolve(file.getKey()), file.getValue());
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void say(String line) {
        System.err.println(line);
    }
}
