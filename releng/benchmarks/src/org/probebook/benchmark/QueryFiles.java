// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.probebook.article.Article;

/** Queries in files: set, language and text, parted by tabs. */
final class QueryFiles {
    /** Of a large set every so many-th is enough. */
    private static final int MOST = 120;
    private static final int MADE = 200;
    private static final int SHORTEST = 3;

    private QueryFiles() {
    }

    /** What {@link #write} wrote. */
    static List<Searcher.Query> read(Path file) throws IOException {
        List<Searcher.Query> queries = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] columns = line.split("\t", -1);
            queries.add(new Searcher.Query(columns[0], columns[1], columns[2]));
        }
        return queries;
    }

    static void write(List<Searcher.Query> queries, Path file) throws IOException {
        Files.write(file, queries.stream().map(query -> query.set() + "\t" + query.language() + "\t" + query.text()).toList());
    }

    /** Those of a file as {@code eval} reads it; of many, a part evenly spread. */
    static List<Searcher.Query> sample(Path file) throws IOException {
        String set = file.getFileName().toString().replaceFirst("\\.tsv$", "");
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        int step = Math.max(1, lines.size() / MOST);
        List<Searcher.Query> queries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += step) {
            String[] columns = lines.get(i).split("\t", -1);
            queries.add(new Searcher.Query(set, columns[1], columns[2]));
        }
        return queries;
    }

    /** Titles of articles with every third word left out, for an archive that nobody wrote queries for. */
    static List<Searcher.Query> ofTitles(List<Article> articles) {
        Random random = new Random(1);
        List<Searcher.Query> queries = new ArrayList<>();
        for (int tries = 0; queries.size() < MADE && tries < MADE * MADE; tries++) {
            Article article = articles.get(random.nextInt(articles.size()));
            String[] words = article.title().replace('\t', ' ').split(" +");
            StringBuilder kept = new StringBuilder();
            int count = 0;
            for (int i = 0; i < words.length; i++) {
                if (i % 3 != 1) {
                    kept.append(count == 0 ? "" : " ").append(words[i]);
                    count++;
                }
            }
            if (count >= SHORTEST) {
                queries.add(new Searcher.Query("titles", article.language(), kept.toString()));
            }
        }
        return queries;
    }
}
