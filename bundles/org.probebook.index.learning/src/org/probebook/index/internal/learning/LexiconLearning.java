// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.lexicon.LexiconEntry;

/**
 * Learns the lexicons of several languages: each from texts that exist in it and in English, then all together from texts that exist in other languages only,
 * whose English words they find by agreeing on them. The same texts always give the same lexicons.
 */
public final class LexiconLearning {
    /** English words that are seen less often are misspelt, or nobody's. */
    private static final int SELDOM = 3;

    /**
     * What was learnt.
     *
     * @param entries the words of each language, by its key
     * @param english how each English term is mostly spelt
     */
    public record Learnt(SortedMap<String, List<LexiconEntry>> entries, Map<String, String> english) {
    }

    private final SentenceReader english = new SentenceReader(Analyzers.of("en"), new Vocabulary());
    private final Map<String, LanguageLearning> languages = new TreeMap<>();
    private final Consumer<String> progress;

    private LexiconLearning(Consumer<String> progress) {
        this.progress = progress;
    }

    /**
     * Learns.
     *
     * @param texts those of each language beside their English, by the key of the language's analysis
     * @param others texts without English
     * @param threads how many languages are learnt at once
     * @param progress is told in a line what was done, by any of the threads
     */
    public static Learnt learn(Map<String, List<ParallelText>> texts, Collection<PolyglotText> others, int threads,
            Consumer<String> progress) throws IOException, InterruptedException {
        LexiconLearning learning = new LexiconLearning(progress);
        for (List<ParallelText> some : new TreeMap<>(texts).values()) {
            for (ParallelText text : some) {
                for (String paragraph : text.english()) {
                    learning.english.read(paragraph);
                }
            }
        }
        progress.accept("English read");
        texts.keySet().forEach(language -> learning.languages.put(language, new LanguageLearning(language, learning.english)));
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            learning.each(executor, language -> learning.learn(language, texts.get(language)));
            if (!others.isEmpty()) {
                learning.pivot(executor, others);
            }
        }
        SortedMap<String, List<LexiconEntry>> learnt = new TreeMap<>();
        learning.languages.forEach((language, each) -> learnt.put(language, each.entries()));
        return new Learnt(learnt, learning.english.vocabulary().spellings(SELDOM));
    }

    private interface ITask {
        void run(String language) throws IOException;
    }

    private void each(ExecutorService executor, ITask task) throws IOException, InterruptedException {
        List<Callable<Void>> tasks = new ArrayList<>();
        for (String language : languages.keySet()) {
            tasks.add(() -> {
                task.run(language);
                return null;
            });
        }
        for (Future<Void> done : executor.invokeAll(tasks)) {
            try {
                done.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException cause) {
                    throw cause;
                }
                throw new IllegalStateException("learning failed", e.getCause());
            }
        }
    }

    private void learn(String language, List<ParallelText> texts) throws IOException {
        long start = System.nanoTime();
        LanguageLearning learning = languages.get(language);
        for (ParallelText text : texts) {
            learning.add(text);
        }
        long read = System.nanoTime();
        learning.learn();
        progress.accept(
                String.format(Locale.ROOT, "%s: %d texts, %d pairs of sentences (read in %.1f s, learnt in %.1f s)", language, texts.size(),
                        learning.sentences(), (read - start) / 1e9, (System.nanoTime() - read) / 1e9));
    }

    private void pivot(ExecutorService executor, Collection<PolyglotText> others) throws IOException, InterruptedException {
        Map<String, List<List<int[]>>> terms = new TreeMap<>();
        languages.keySet().forEach(language -> terms.put(language, new ArrayList<>()));
        each(executor, language -> {
            LanguageLearning learning = languages.get(language);
            for (PolyglotText text : others) {
                List<int[]> paragraphs = new ArrayList<>();
                for (String paragraph : text.paragraphs().getOrDefault(language, List.of())) {
                    paragraphs.add(learning.terms(paragraph));
                }
                terms.get(language).add(paragraphs);
            }
        });
        Map<String, Meanings> lexicons = new HashMap<>();
        languages.forEach((language, learning) -> lexicons.put(language, learning.meanings()));
        Map<String, List<SentencePair>> found = pairs(new Pivot(lexicons), terms, others.size());
        each(executor, language -> {
            languages.get(language).learnAlso(found.getOrDefault(language, List.of()));
            progress.accept(language + ": " + found.getOrDefault(language, List.of()).size() + " more through other languages");
        });
    }

    private static Map<String, List<SentencePair>> pairs(Pivot pivot, Map<String, List<List<int[]>>> terms, int texts) {
        Map<String, List<SentencePair>> pairs = new HashMap<>();
        for (int i = 0; i < texts; i++) {
            int text = i;
            int usual = usual(terms.values().stream().map(all -> all.get(text).size()).toList());
            for (int paragraph = 0; paragraph < usual; paragraph++) {
                Map<String, int[]> same = new TreeMap<>();
                for (Map.Entry<String, List<List<int[]>>> each : terms.entrySet()) {
                    List<int[]> own = each.getValue().get(text);
                    if (own.size() == usual && own.get(paragraph).length > 0 && own.get(paragraph).length <= LanguageLearning.LONGEST) {
                        same.put(each.getKey(), own.get(paragraph));
                    }
                }
                int[] english = pivot.english(same);
                if (english.length > 0) {
                    same.forEach((language, own) -> pairs.computeIfAbsent(language, key -> new ArrayList<>())
                            .add(new SentencePair(own, english)));
                }
            }
        }
        return pairs;
    }

    /** The most frequent number of paragraphs; of several, the greatest. */
    private static int usual(List<Integer> sizes) {
        Map<Integer, Integer> counts = new TreeMap<>();
        sizes.forEach(size -> counts.merge(size, size == 0 ? 0 : 1, Integer::sum));
        int best = 0;
        for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
            best = each.getValue() >= counts.getOrDefault(best, 0) ? each.getKey() : best;
        }
        return best;
    }
}
