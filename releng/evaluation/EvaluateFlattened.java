// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.probebook.article.Article;
import org.probebook.article.Section;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.mskb.LegacyTextSource;

/** Compares the sections of articles with those of the same articles flattened; see {@code releng/evaluate-flattened}. */
public final class EvaluateFlattened {
    private static final String ALIKE = "alike";
    private static final int SHOWN = 10;

    private final LegacyTextSource source = new LegacyTextSource();

    /** A section as it is compared. */
    private record Compared(String kind, int level, String heading, String text) {
        static List<Compared> of(Article article) {
            return article.sections().stream().map(Compared::of).toList();
        }

        private static Compared of(Section section) {
            return new Compared(section.kind().token(), section.level(), squeezed(section.heading()), squeezed(section.text()));
        }
    }

    private record Outcome(String outcome, String id) {
    }

    /** The archive, how many articles to go on after each, and the class whose ids are all listed; as the command gives them. */
    public static void main(String[] words) throws IOException {
        report(new EvaluateFlattened().outcomes(words[0], Integer.parseInt(words[1])), words[2]);
    }

    private List<Outcome> outcomes(String archive, int every) throws IOException {
        try (ZipFile zip = new ZipFile(archive)) {
            List<? extends ZipEntry> files = Collections.list(zip.entries()).stream().filter(entry -> !entry.isDirectory()).toList();
            return IntStream.range(0, files.size()).filter(i -> i % every == 0).parallel().mapToObj(i -> compare(zip, files.get(i))).toList();
        }
    }

    private Outcome compare(ZipFile zip, ZipEntry entry) {
        try (InputStream content = zip.getInputStream(entry)) {
            return compare(new SourceFile("archive", entry.getName(), content.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome compare(SourceFile file) {
        try {
            Article written = source.read(file).getFirst();
            return new Outcome(outcome(Compared.of(written), Compared.of(source.read(flat(file)).getFirst())), written.id());
        } catch (UnreadableArticleException e) {
            return new Outcome("unreadable", file.path());
        }
    }

    /** Byte by byte, so that no encoding is guessed here. */
    private static SourceFile flat(SourceFile file) {
        String text = squeezed(new String(file.content(), StandardCharsets.ISO_8859_1));
        return new SourceFile(file.collection(), file.path(), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String outcome(List<Compared> written, List<Compared> flat) {
        if (written.equals(flat)) {
            return ALIKE;
        }
        if (written.size() != flat.size()) {
            return flat.size() > written.size() ? "heading-made-up" : "heading-not-found";
        }
        for (int i = 0; i < written.size(); i++) {
            if (!written.get(i).equals(flat.get(i))) {
                return difference(written.get(i), flat.get(i));
            }
        }
        throw new IllegalStateException("two lists differ, and no two entries of them");
    }

    private static String difference(Compared written, Compared flat) {
        if (!written.heading().equals(flat.heading())) {
            return "heading-differs";
        }
        if (written.level() != flat.level()) {
            return "level-differs";
        }
        return written.kind().equals(flat.kind()) ? "text-differs" : "kind-differs";
    }

    private static void report(List<Outcome> outcomes, String listed) {
        Map<String, List<String>> ids = new TreeMap<>();
        outcomes.forEach(one -> ids.computeIfAbsent(one.outcome(), outcome -> new ArrayList<>()).add(one.id()));
        int alike = ids.getOrDefault(ALIKE, List.of()).size();
        System.out.printf(Locale.ROOT, "%d of %d articles have the same sections flattened: %.3f %%%n", alike, outcomes.size(),
                100.0 * alike / Math.max(1, outcomes.size()));
        ids.remove(ALIKE);
        ids.forEach((outcome, of) -> {
            Collections.sort(of);
            List<String> shown = outcome.equals(listed) ? of : of.subList(0, Math.min(SHOWN, of.size()));
            System.out.printf("%-18s %5d  %s%n", outcome, of.size(), String.join(" ", shown));
        });
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
