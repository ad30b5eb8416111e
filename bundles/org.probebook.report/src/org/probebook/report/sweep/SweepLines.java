// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.sweep;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.probebook.article.ArticleName;

/** Reads a sweep that was begun, line by line, to see what of it is whole: all but the last host, of which some may be missing. */
final class SweepLines {
    private final Path file;
    private final ISweepForm form;
    private final int articles;
    private final Set<String> hosts = new HashSet<>();
    private final Map<String, String> found = new HashMap<>();
    private String last;
    private final Set<String> lastArticles = new HashSet<>();
    private long lastStart;
    private long end;
    private boolean headed;
    private boolean cut;

    /** @param articles how many are asked for */
    SweepLines(Path file, ISweepForm form, int articles) {
        this.file = file;
        this.form = form;
        this.articles = articles;
    }

    void read() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next != '\n') {
                    line.write(next);
                    continue;
                }
                take(line.toString(StandardCharsets.UTF_8), line.size() + 1);
                line.reset();
            }
            if (line.size() > 0) {
                takeUnfinished(line.toString(StandardCharsets.UTF_8));
            }
        }
        close();
    }

    private void take(String line, int bytes) throws UnreadableSweepException {
        if (end == 0 && !headed && form.head().isPresent()) {
            if (!form.head().get().equals(line)) {
                throw notSuch();
            }
            headed = true;
            end = bytes;
            lastStart = end;
            return;
        }
        ISweepForm.Subject subject = form.subject(line).orElseThrow(this::notSuch);
        if (!subject.host().equals(last)) {
            close(subject.host());
        }
        lastArticles.add(subject.article());
        end += bytes;
    }

    /** A line without an end may be any piece of one, but a file that is nothing else is not ours. */
    private void takeUnfinished(String line) throws UnreadableSweepException {
        cut = true;
        boolean piece = end > 0 || form.head().map(head -> head.startsWith(line)).orElseGet(() -> line.startsWith("{"));
        if (!piece && form.subject(line).isEmpty()) {
            throw notSuch();
        }
    }

    private void close(String next) {
        if (last != null) {
            hosts.add(last);
            lastArticles.forEach(article -> found.putIfAbsent(ArticleName.key(article), article));
        }
        last = next;
        lastStart = end;
        lastArticles.clear();
    }

    /** The last host is whole only where each of its articles is seen to be there. */
    private void close() {
        boolean whole = form.lineForEachArticle() && !cut && lastArticles.size() == articles;
        if (last != null && whole) {
            close(null);
        }
    }

    private UnreadableSweepException notSuch() {
        return new UnreadableSweepException(file + " was not written by such a sweep: name another file, or remove it");
    }

    /** How many bytes from the beginning are whole. */
    long whole() {
        return lastStart;
    }

    /** The hosts in these. */
    Set<String> hosts() {
        return hosts;
    }

    /** The articles in these as they were asked for, by their keys; empty when there is none. */
    Optional<Set<String>> articles() {
        return found.isEmpty() ? Optional.empty() : Optional.of(new TreeSet<>(found.keySet()));
    }
}
