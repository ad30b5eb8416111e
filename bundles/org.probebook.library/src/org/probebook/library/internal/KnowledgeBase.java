// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.probebook.article.ArticleName;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.storage.KnowledgeFile;

/** The problems that a library has knowledge of: those of its packs, and those accepted in it, which come before a pack's of the same id. Read at first use. */
public final class KnowledgeBase {
    private static final String ENDING = ".xmi";

    private final Path accepted;
    private final List<Pack> packs;
    private final KnowledgeFile files;
    private Map<String, Problem> problems;

    KnowledgeBase(Path accepted, List<Pack> packs, KnowledgeFile files) {
        this.accepted = accepted;
        this.packs = packs;
        this.files = files;
    }

    /** All problems in the order of their ids. */
    public List<Problem> all() throws IOException {
        return List.copyOf(problems().values());
    }

    /** The problem of a key that {@code Article.problem()} gives, or of a problem's own id. */
    public Optional<Problem> of(String key) throws IOException {
        return problems().values().stream().filter(problem -> names(problem).anyMatch(key::equals)).findFirst();
    }

    private static Stream<String> names(Problem problem) {
        return Stream.concat(Stream.of(problem.getId()), problem.getAbout().stream()).map(ArticleName::key);
    }

    private synchronized Map<String, Problem> problems() throws IOException {
        if (problems == null) {
            problems = read();
        }
        return problems;
    }

    private Map<String, Problem> read() throws IOException {
        Map<String, Problem> found = new java.util.TreeMap<>();
        for (Pack pack : packs) {
            for (PackFile file : pack.knowledge()) {
                keep(file.path(), file.bytes(), found);
            }
        }
        if (Files.isDirectory(accepted)) {
            try (Stream<Path> saved = Files.list(accepted)) {
                for (Path file : saved.filter(path -> path.toString().endsWith(ENDING)).sorted().toList()) {
                    keep(file.toString(), Files.readAllBytes(file), found);
                }
            }
        }
        return new LinkedHashMap<>(found);
    }

    private void keep(String name, byte[] content, Map<String, Problem> found) throws IOException {
        Problem problem = files.read(name, new ByteArrayInputStream(content), Problem.class);
        found.put(problem.getId(), problem);
    }
}
