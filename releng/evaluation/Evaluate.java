// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.probebook.library.evaluation.EvaluationQuery;
import org.probebook.library.evaluation.Quality;
import org.probebook.library.evaluation.QueryFile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Makes one table of the runs that {@code releng/evaluate} wrote, with 95 % intervals. These are of a bootstrap that draws articles, not queries: several queries that one article
 * answers are found, or missed, together. Differences between settings are of pairs, the same articles drawn for both.
 */
public final class Evaluate {
    private static final int DRAWS = 2000;
    private static final String[] SCORES = { "MRR@10", "R@10" };

    /** A query, how it was answered, and what its article is called whatever the language. */
    private record Answered(String file, String language, String article, Quality quality) {
    }

    private record Interval(double low, double high) {
    }

    private final Path runs;
    private final Map<String, Map<String, Answered>> settings = new LinkedHashMap<>();
    private final Map<String, double[]> times = new TreeMap<>();

    private Evaluate(Path runs) {
        this.runs = runs;
    }

    /** Words: the folder of the runs; the settings, of which the first is what the others are held against. */
    public static void main(String[] words) throws IOException {
        Evaluate evaluate = new Evaluate(Path.of(words[0]));
        for (int i = 1; i < words.length; i++) {
            evaluate.read(words[i]);
        }
        evaluate.table(words[1]);
        for (int i = 2; i < words.length; i++) {
            if (words[i].equals("meaning")) {
                evaluate.table(words[i]);
            }
        }
        if (words.length > 2) {
            evaluate.differences(words[1], Arrays.asList(words).subList(2, words.length));
        }
    }

    private void read(String setting) throws IOException {
        Map<String, Answered> answers = new LinkedHashMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(runs.resolve(setting))) {
            files = all.filter(path -> path.toString().endsWith(".tsv")).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\.tsv$", "");
            String part = name.substring(name.indexOf('.') + 1);
            String set = name.substring(0, name.indexOf('.'));
            Map<String, List<String>> ranked = ranked(file.resolveSibling(name + ".run"));
            for (EvaluationQuery query : QueryFile.read(file).queries()) {
                boolean back = set.endsWith("-reverse") || set.endsWith("-alchemy");
                answers.put(set + "\t" + query.id(), new Answered(set, back ? query.language() + " > " + part : query.language(), article(query),
                        Quality.of(ranked.getOrDefault(query.id(), List.of()), query.relevant())));
            }
            JsonNode told = new ObjectMapper().readTree(Files.readString(file.resolveSibling(name + ".json"))).get("files").get(0);
            times.merge(setting + "\t" + set, new double[] { told.get("p50ms").asDouble(), told.get("p99ms").asDouble() },
                    (one, other) -> new double[] { Math.max(one[0], other[0]), Math.max(one[1], other[1]) });
        }
        settings.put(setting, answers);
    }

    private static Map<String, List<String>> ranked(Path run) throws IOException {
        Map<String, List<String>> ranked = new HashMap<>();
        for (String line : Files.readAllLines(run)) {
            String[] columns = line.split("\t");
            ranked.computeIfAbsent(columns[0], id -> new ArrayList<>()).add(columns[2]);
        }
        return ranked;
    }

    /** Without the language of an id {@code <collection>/<language>/<path>}. */
    private static String article(EvaluationQuery query) {
        return String.join(",", query.relevant()).replaceAll("(^|,)([^/,]+)/[^/,]+/", "$1$2/");
    }

    private void table(String setting) {
        System.out.println("\n### " + setting + "\n| file | language | queries | MRR@10 | nDCG@10 | R@1 | R@10 | p50, p99 ms |\n|---|---|--:|---|--:|--:|---|--:|");
        Map<String, Map<String, List<Answered>>> files = new LinkedHashMap<>();
        settings.get(setting).values().forEach(answer -> {
            Map<String, List<Answered>> groups = files.computeIfAbsent(answer.file(), f -> new LinkedHashMap<>());
            groups.computeIfAbsent("", g -> new ArrayList<>()).add(answer);
        });
        settings.get(setting).values().stream().sorted((one, other) -> one.language().compareTo(other.language()))
                .forEach(answer -> files.get(answer.file()).computeIfAbsent(answer.language(), g -> new ArrayList<>()).add(answer));
        files.forEach((file, groups) -> groups.forEach((language, answers) -> {
            if (language.isEmpty() || groups.size() > 2) {
                row(setting, file, language, answers);
            }
        }));
    }

    private void row(String setting, String file, String language, List<Answered> answers) {
        Quality mean = Quality.mean(answers.stream().map(Answered::quality).toList());
        Interval[] intervals = intervals(List.of(answers));
        double[] took = times.get(setting + "\t" + file);
        boolean all = language.isEmpty();
        System.out.printf(Locale.ROOT, "| %s | %s | %d | %s%.3f%s [%.2f-%.2f] | %.3f | %.3f | %s%.3f%s [%.2f-%.2f] | %s |%n", all ? "**" + file + "**" : "",
                all ? "all" : language, answers.size(), all ? "**" : "", mean.mrr10(), all ? "**" : "", intervals[0].low(), intervals[0].high(),
                mean.ndcg10(), mean.r1(), all ? "**" : "", mean.r10(), all ? "**" : "", intervals[1].low(), intervals[1].high(),
                all ? String.format(Locale.ROOT, "%.1f, %.1f", took[0], took[1]) : "");
    }

    private void differences(String base, List<String> others) {
        System.out.println("\n### Against " + base + ": difference of MRR@10 and of R@10\n");
        List<String> files = settings.get(base).values().stream().map(Answered::file).distinct().toList();
        System.out.println("| | " + String.join(" | ", files) + " |\n|---|" + "---|".repeat(files.size()));
        for (String other : others) {
            StringBuilder line = new StringBuilder("| " + other.replace('-', ' '));
            for (String file : files) {
                line.append(" | ").append(difference(base, other, file));
            }
            System.out.println(line + " |");
        }
    }

    private String difference(String base, String other, String file) {
        List<Answered> one = new ArrayList<>();
        List<Answered> two = new ArrayList<>();
        settings.get(base).forEach((id, answer) -> {
            if (answer.file().equals(file) && settings.get(other).containsKey(id)) {
                one.add(answer);
                two.add(settings.get(other).get(id));
            }
        });
        Interval[] intervals = intervals(List.of(one, two));
        StringBuilder told = new StringBuilder();
        for (int score = 0; score < SCORES.length; score++) {
            double difference = mean(two, SCORES[score]) - mean(one, SCORES[score]);
            told.append(score == 0 ? "" : ", ").append(String.format(Locale.ROOT, "%+.3f [%+.2f %+.2f]", difference, intervals[score].low(), intervals[score].high()));
        }
        return told.toString();
    }

    private static double mean(List<Answered> answers, String score) {
        return answers.stream().mapToDouble(answer -> of(score).applyAsDouble(answer.quality())).average().orElse(0);
    }

    private static ToDoubleFunction<Quality> of(String score) {
        return score.equals(SCORES[0]) ? Quality::mrr10 : Quality::r10;
    }

    /** Of one list of answers: of its means; of two lists of the same queries: of what the second has more. */
    private static Interval[] intervals(List<List<Answered>> lists) {
        Map<String, Integer> articles = new HashMap<>();
        lists.getFirst().forEach(answer -> articles.putIfAbsent(answer.article(), articles.size()));
        int[] counts = new int[articles.size()];
        double[][] sums = new double[SCORES.length][articles.size()];
        for (int list = 0; list < lists.size(); list++) {
            int sign = list == lists.size() - 1 ? 1 : -1;
            for (Answered answer : lists.get(list)) {
                int article = articles.get(answer.article());
                counts[article] += list == 0 ? 1 : 0;
                for (int score = 0; score < SCORES.length; score++) {
                    sums[score][article] += sign * of(SCORES[score]).applyAsDouble(answer.quality());
                }
            }
        }
        Interval[] intervals = new Interval[SCORES.length];
        for (int score = 0; score < SCORES.length; score++) {
            intervals[score] = interval(counts, sums[score]);
        }
        return intervals;
    }

    private static Interval interval(int[] counts, double[] sums) {
        Random random = new Random(1);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            long count = 0;
            for (int i = 0; i < counts.length; i++) {
                int drawn = random.nextInt(counts.length);
                sum += sums[drawn];
                count += counts[drawn];
            }
            means[draw] = sum / count;
        }
        Arrays.sort(means);
        return new Interval(means[(int) (0.025 * DRAWS)], means[(int) (0.975 * DRAWS)]);
    }
}
