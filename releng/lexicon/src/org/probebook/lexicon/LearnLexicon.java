// SPDX-License-Identifier: EPL-2.0
package org.probebook.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.probebook.index.internal.learning.Learning;
import org.probebook.index.internal.learning.ParallelText;
import org.probebook.index.internal.lexicon.LexiconEntry;
import org.probebook.index.internal.lexicon.LexiconFile;
import org.probebook.index.internal.lexicon.LexiconZip;

/** Learns the lexicons from a folder of collections. */
final class LearnLexicon {
    private static final List<ICollection> COLLECTIONS = List.of(new CommerceKnowledge(), new SupportTitles(), new ApplicationHelp(), new ErrorMessages());

    private LearnLexicon() {
    }

    /** @param args folder of the collections, output, names of collections to leave out (with commas), languages (with commas; empty: all) */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path folder = Path.of(args[0]);
        Path output = Path.of(args[1]);
        Set<String> without = Set.copyOf(Arrays.asList(args[2].split(",")));
        Set<String> wanted = args[3].isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(args[3].split(",")));
        Map<String, List<ParallelText>> texts = new HashMap<>();
        for (ICollection collection : COLLECTIONS) {
            if (!without.contains(collection.name())) {
                long start = System.nanoTime();
                collection.read(folder.resolve(collection.file())).forEach((language, some) -> texts.computeIfAbsent(language, key -> new ArrayList<>()).addAll(some));
                System.err.printf("%s read in %.1f s%n", collection.name(), (System.nanoTime() - start) / 1e9);
            }
        }
        SortedMap<String, byte[]> lexicons = new TreeMap<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            Map<String, Future<byte[]>> running = new TreeMap<>();
            for (String language : new TreeSet<>(texts.keySet())) {
                if (wanted.isEmpty() || wanted.contains(language)) {
                    running.put(language, executor.submit(() -> learn(language, texts.get(language))));
                }
            }
            for (Map.Entry<String, Future<byte[]>> each : running.entrySet()) {
                lexicons.put(each.getKey(), each.getValue().get());
            }
        }
        LexiconZip.write(LexiconZip.files(lexicons), output);
        System.err.println(Files.size(output) + " bytes");
    }

    private static byte[] learn(String language, List<ParallelText> texts) throws IOException {
        long start = System.nanoTime();
        Learning learning = new Learning(language);
        for (ParallelText text : texts) {
            learning.add(text);
        }
        long read = System.nanoTime();
        List<LexiconEntry> entries = learning.learn();
        byte[] data = LexiconFile.write(entries);
        System.err.printf("%s: %d texts, %d pairs, %d words, %d bytes, %.1f + %.1f s%n", language, texts.size(), learning.sentences(), entries.size(), data.length,
                (read - start) / 1e9, (System.nanoTime() - read) / 1e9);
        return data;
    }
}
