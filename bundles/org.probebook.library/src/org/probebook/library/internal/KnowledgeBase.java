// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.article.ArticleName;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.storage.KnowledgeFile;

/** The problems that a library has knowledge of: those of its packs, and those accepted in it, which come before a pack's. Read at first use. Safe in any thread. */
public final class KnowledgeBase {
    private static final Logger LOG = System.getLogger(KnowledgeBase.class.getName());
    private static final String ENDING = ".xmi";
    /** What every file system takes as a name. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final Path folder;
    private final List<Pack> packs;
    private final KnowledgeFile files;
    private Map<String, Problem> packed;
    private Map<String, Problem> accepted;
    private final Set<Problem> strangers = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Path, String> unreadable = new TreeMap<>();

    KnowledgeBase(Path folder, List<Pack> packs, KnowledgeFile files) {
        this.folder = folder;
        this.packs = packs;
        this.files = files;
    }

    /** All problems in the order of their ids, of each the version that counts. */
    public synchronized List<Problem> all() throws IOException {
        read();
        Map<String, Problem> all = new TreeMap<>(packed);
        all.putAll(accepted);
        return List.copyOf(all.values());
    }

    /** The problem of a key that {@code Article.problem()} gives, or of a problem's own id. */
    public Optional<Problem> of(String key) throws IOException {
        Optional<Problem> own = accepted(key);
        return own.isPresent() ? own : packed(key);
    }

    /** Whether somebody stands for a problem as it is here: who uses the library, or the pack that it came with. True for what is not of this library. */
    public synchronized boolean vouched(Problem problem) {
        return !strangers.contains(problem);
    }

    /** The version that was accepted in this library. */
    public synchronized Optional<Problem> accepted(String key) throws IOException {
        read();
        return named(accepted, key);
    }

    /** The version that a pack brings. */
    public synchronized Optional<Problem> packed(String key) throws IOException {
        read();
        return named(packed, key);
    }

    /**
     * Keeps a copy of a problem as the library's own version.
     *
     * @throws IllegalArgumentException with a message for the user when its id cannot name a file
     */
    public synchronized void save(Problem problem) throws IOException {
        if (problem.getId() == null || !ID.matcher(problem.getId()).matches()) {
            throw new IllegalArgumentException(
                    "'" + problem.getId() + "' cannot name a file: use letters, digits, dots and hyphens for the problem's id");
        }
        read();
        if (unreadable.containsKey(file(problem.getId()))) {
            throw new IOException(unreadable.get(file(problem.getId())) + "; until then move that file elsewhere, or choose another id");
        }
        Problem kept = EcoreUtil.copy(problem);
        LastingFile.replace(file(kept.getId()), out -> write(kept, out));
        accepted.put(kept.getId(), kept);
    }

    /** Messages about files of this library that could not be read: what they hold does not count. */
    public synchronized List<String> unreadable() throws IOException {
        read();
        return List.copyOf(unreadable.values());
    }

    /** Writes a problem as its file holds it. */
    public void write(Problem problem, OutputStream out) throws IOException {
        files.write(problem.getId() + ENDING, problem, out);
    }

    /** Gives up the library's own version. */
    public synchronized void revert(String id) throws IOException {
        read();
        if (accepted.containsKey(id)) {
            Files.deleteIfExists(file(id));
            accepted.remove(id);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }

    private static Optional<Problem> named(Map<String, Problem> problems, String key) {
        String wanted = ArticleName.key(key);
        return problems.values().stream().filter(problem -> names(problem).anyMatch(wanted::equals)).findFirst();
    }

    private static Stream<String> names(Problem problem) {
        return Stream.concat(Stream.of(problem.getId()), problem.getAbout().stream()).map(ArticleName::key);
    }

    private void read() throws IOException {
        if (accepted != null) {
            return;
        }
        Map<String, Problem> brought = new TreeMap<>();
        for (Pack pack : packs) {
            for (PackFile file : pack.knowledge()) {
                Problem problem = keep(file.path(), file.bytes(), brought);
                if (!pack.vouched()) {
                    strangers.add(problem);
                }
            }
        }
        Map<String, Problem> own = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> saved = Files.list(folder)) {
                for (Path file : saved.filter(path -> path.toString().endsWith(ENDING)).sorted().toList()) {
                    keepOwn(file, own);
                }
            }
        }
        packed = brought;
        accepted = own;
    }

    /** One file that cannot be read, as that of a plug-in that is not here, takes nothing else with it. */
    private void keepOwn(Path file, Map<String, Problem> own) throws IOException {
        byte[] content = Files.readAllBytes(file);
        try {
            keep(file.toString(), content, own);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "knowledge that does not count", e);
            unreadable.put(file, e.getMessage());
        }
    }

    private Problem keep(String name, byte[] content, Map<String, Problem> found) throws IOException {
        Problem problem = files.read(name, new ByteArrayInputStream(content), Problem.class);
        found.put(problem.getId(), problem);
        return problem;
    }
}
