// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * A folder of a git work tree, which knows what git ignores in it: by the rules of the folders around it, and never what git keeps. Rules that a user has set outside
 * of the repository are not looked at.
 */
final class GitFolder {
    private static final int LONGEST = 1 << 20;
    private static final int MOST_STARS = 3;
    private static final String POINTER = "gitdir:";

    /** The folder around it; null at the top of the work tree. */
    private final GitFolder around;
    private final Path top;
    private final Path folder;
    private final List<IgnoreNode> rules;
    private final GitIndex index;
    /** Whether the folder is ignored itself, so that only what git keeps is there. */
    private final boolean ignored;
    private boolean empty = true;

    private GitFolder(GitFolder around, Path folder, List<IgnoreNode> rules, GitIndex index) {
        this.around = around;
        this.top = around == null ? folder : around.top;
        this.folder = folder;
        this.rules = rules;
        this.index = index;
        this.ignored = around != null && around.ignores(folder, true);
    }

    /** Whether a folder is the top of a work tree; also of one that lies in another, or that shares its repository. */
    static boolean isTop(Path folder) {
        Path git = folder.resolve(".git");
        return Files.isRegularFile(git, LinkOption.NOFOLLOW_LINKS)
                || Files.isDirectory(git, LinkOption.NOFOLLOW_LINKS) && Files.exists(git.resolve("HEAD"), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a folder is a repository without a work tree. */
    static boolean isBare(Path folder) {
        return Files.isRegularFile(folder.resolve("HEAD")) && Files.isRegularFile(folder.resolve("config"))
                && Files.isDirectory(folder.resolve("objects"))
                && Files.isDirectory(folder.resolve("refs"));
    }

    /** The top of a work tree, for which {@link #isTop} is true. */
    static GitFolder top(Path folder) throws IOException {
        Path own = repository(folder);
        Path shared = shared(own);
        boolean longHashes = text(shared.resolve("config")).replace(" ", "").toLowerCase(java.util.Locale.ROOT)
                .contains("objectformat=sha256");
        return new GitFolder(null, folder, List.of(rules(folder.resolve(".gitignore")), rules(shared.resolve("info/exclude"))),
                GitIndex.of(own.resolve("index"), longHashes));
    }

    /** A folder right in this one, which is not {@link #leavesOut left out}. */
    GitFolder below(Path inner) throws IOException {
        return new GitFolder(this, inner, List.of(rules(inner.resolve(".gitignore"))), index);
    }

    private static Path repository(Path folder) throws IOException {
        Path git = folder.resolve(".git");
        if (Files.isDirectory(git)) {
            return git;
        }
        String text = text(git).strip();
        if (!text.startsWith(POINTER)) {
            throw new IOException("its file .git names no repository");
        }
        return resolved(folder, text.substring(POINTER.length()).strip());
    }

    /** A work tree of its own has an index of its own, and shares the rest. */
    private static Path shared(Path repository) throws IOException {
        String common = text(repository.resolve("commondir")).strip();
        return common.isEmpty() ? repository : resolved(repository, common);
    }

    private static Path resolved(Path from, String named) throws IOException {
        try {
            return from.resolve(named);
        } catch (InvalidPathException e) {
            throw new IOException("it names a repository by what is no path", e);
        }
    }

    private static IgnoreNode rules(Path file) throws IOException {
        IgnoreNode node = new IgnoreNode();
        String rules = text(file).lines().filter(GitFolder::isQuick).collect(Collectors.joining("\n"));
        node.parse(new ByteArrayInputStream(rules.getBytes(StandardCharsets.UTF_8)));
        return node;
    }

    /** Whether a rule is held against a name in time: each star in a part multiplies that by the length of the name. Without the rule more is read, and nothing lost. */
    private static boolean isQuick(String rule) {
        return Arrays.stream(rule.split("/"))
                .allMatch(part -> part.equals("**") || part.chars().filter(sign -> sign == '*').count() <= MOST_STARS);
    }

    /** The text of a file; empty when there is none. */
    private static String text(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }

    /** Whether git does not care about something right in this folder, nor anything below it. */
    boolean leavesOut(Path path, boolean isFolder) {
        if (!ignored && !ignores(path, isFolder)) {
            return false;
        }
        String name = relative(top, path);
        return isFolder ? !index.holdsBelow(name) : !index.holds(name);
    }

    /** Whether git keeps a repository of its own at a folder in this one. */
    boolean isSubmodule(Path inner) {
        return index.holds(relative(top, inner));
    }

    private boolean ignores(Path path, boolean isFolder) {
        if (ignored) {
            return true;
        }
        for (GitFolder level = this; level != null; level = level.around) {
            String name = relative(level.folder, path);
            for (IgnoreNode node : level.rules) {
                Boolean answer = node.checkIgnored(name, isFolder);
                if (answer != null) {
                    return answer;
                }
            }
        }
        return false;
    }

    private static String relative(Path from, Path path) {
        return from.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Tells that there is a file in it, or below. */
    void hasFiles() {
        empty = false;
    }

    /** Whether this is the top of a work tree in which no file was found. */
    boolean isEmptyTop() {
        return around == null && empty;
    }

    /** How many files the work tree leaves out on purpose. */
    int missing() {
        return index.skipped();
    }
}
