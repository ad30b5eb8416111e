// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Finds the files in a folder and all below it. Links are not followed, so that nothing from outside gets in; hidden files are passed over, and in a git work tree
 * those that git ignores.
 */
final class FolderWalk implements FileVisitor<Path> {
    private final Path root;
    private final BooleanSupplier cancelled;
    private final List<Found> found = new ArrayList<>();
    /** What holds for each folder on the way from the root to where the walk is: nothing outside of work trees. */
    private final Deque<Optional<GitFolder>> trees = new ArrayDeque<>();

    FolderWalk(Path root, BooleanSupplier cancelled) {
        this.root = root;
        this.cancelled = cancelled;
    }

    /** What a folder holds, sorted by path. */
    static List<Found> of(Path root, BooleanSupplier cancelled) throws IOException {
        FolderWalk walk = new FolderWalk(root, cancelled);
        walk.trees.push(Optional.empty());
        Files.walkFileTree(root, walk);
        walk.found.sort(Comparator.comparing(Found::path));
        return walk.found;
    }

    /** What was found so far, in no order. */
    List<Found> found() {
        return found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String path = path(folder);
        if (EntryName.skipped(path)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        Optional<GitFolder> around = trees.peek();
        if (around.isPresent() && around.get().leavesOut(folder, true)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (GitFolder.isBare(folder)) {
            found.add(Found.hiding(path.isEmpty() ? "." : path,
                    "is a bare git repository, which holds no files as such: clone it, and import the clone", List.of(below(path))));
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (around.isPresent() && around.get().isSubmodule(folder) && !GitFolder.isTop(folder)) {
            found.add(Found.hiding(path, "is a git submodule that is not checked out: run git submodule update --init, and import again",
                    List.of(below(path))));
            return FileVisitResult.SKIP_SUBTREE;
        }
        try {
            trees.push(GitFolder.isTop(folder) ? Optional.of(top(folder, path)) : below(around, folder));
        } catch (IOException e) {
            found.add(Found.hiding(path.isEmpty() ? "." : path, "is a git work tree that cannot be understood (" + Damage.of(e)
                    + "): what git ignores is not known", List.of(below(path))));
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    private GitFolder top(Path folder, String path) throws IOException {
        GitFolder top = GitFolder.top(folder);
        if (top.missing() > 0) {
            found.add(Found.hiding(below(path) + ".git", "leaves " + top.missing()
                    + " files of the repository out of the work tree: check them out (git sparse-checkout disable), and import again",
                    List.of(below(path))));
        }
        return top;
    }

    private static Optional<GitFolder> below(Optional<GitFolder> around, Path folder) throws IOException {
        return around.isPresent() ? Optional.of(around.get().below(folder)) : around;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (cancelled.getAsBoolean()) {
            throw new OperationCanceledException();
        }
        String path = path(file);
        if (EntryName.skipped(path) || trees.peek().isPresent() && trees.peek().get().leavesOut(file, false)) {
            return FileVisitResult.CONTINUE;
        }
        trees.forEach(tree -> tree.ifPresent(GitFolder::hasFiles));
        String refusal = EntryName.refusal(path);
        if (attributes.isSymbolicLink()) {
            found.add(Found.hiding(path, "is a link, and not followed: import what it leads to", List.of(below(path))));
        } else if (!attributes.isRegularFile()) {
            found.add(Found.refused(path, "is a device, a pipe or a socket, and not opened"));
        } else if (!refusal.isEmpty()) {
            found.add(Found.refused(EntryName.shown(path), refusal));
        } else {
            found.add(Found.onDisk(path, file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        String path = path(file);
        if (!EntryName.skipped(path)) {
            closed(path, failure);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
        Optional<GitFolder> tree = trees.pop();
        String path = path(folder);
        if (failure != null) {
            closed(path, failure);
        } else if (tree.isPresent() && tree.get().isEmptyTop()) {
            found.add(Found.hiding(below(path) + ".git",
                    "is a git repository of which nothing is checked out: run git checkout, and import again",
                    List.of(below(path))));
        }
        return FileVisitResult.CONTINUE;
    }

    private void closed(String path, IOException failure) {
        found.add(Found.hiding(path.isEmpty() ? "." : path, "cannot be opened (" + Damage.of(failure) + ")", List.of(below(path))));
    }

    private static String below(String path) {
        return path.isEmpty() ? "" : path + "/";
    }

    private String path(Path file) {
        String path = root.relativize(file).toString();
        // Elsewhere it is a character like others.
        return file.getFileSystem().getSeparator().equals("\\") ? path.replace('\\', '/') : path;
    }
}
