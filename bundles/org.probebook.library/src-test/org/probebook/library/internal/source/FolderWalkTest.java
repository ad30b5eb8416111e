// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.library.UnreadableDataException;

class FolderWalkTest {
    private static final String WORDS = "the pump runs";
    private static final SystemReader USUAL = SystemReader.getInstance();

    @TempDir
    private Path temporary;
    private Path folder;

    /** JGit, which makes the repositories, would keep what it measures of the disk among the user's settings. */
    @BeforeAll
    static void keepOffTheUsersSettings(@TempDir Path settings) {
        SystemReader.setInstance(new SystemReader.Delegate(USUAL) {
            @Override
            public FileBasedConfig openUserConfig(Config parent, FS fs) {
                return new FileBasedConfig(parent, settings.resolve("user").toFile(), fs);
            }

            @Override
            public FileBasedConfig openSystemConfig(Config parent, FS fs) {
                return new FileBasedConfig(parent, settings.resolve("system").toFile(), fs);
            }

            @Override
            public FileBasedConfig openJGitConfig(Config parent, FS fs) {
                return new FileBasedConfig(parent, settings.resolve("jgit").toFile(), fs);
            }
        });
    }

    @AfterAll
    static void giveSettingsBack() {
        SystemReader.setInstance(USUAL);
    }

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(temporary.resolve("kb"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Map<String, String> read() throws IOException {
        try (SourceCollection collection = SourceCollections.open(folder)) {
            return Archives.read(collection);
        }
    }

    private void assertRead(String... names) throws IOException {
        Map<String, String> read = read();
        assertEquals(Set.of(names), read.keySet());
        assertTrue(read.values().stream().allMatch(WORDS::equals), read.toString());
    }

    @Test
    void linksAreToldAndNotFollowed() throws IOException {
        write("n.md", WORDS);
        write("d/m.md", WORDS);
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        Files.writeString(outside.resolve("secret.md"), "secret");
        Files.createSymbolicLink(folder.resolve("out"), outside);
        Files.createSymbolicLink(folder.resolve("out.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(folder.resolve("d/loop"), folder);
        Files.createSymbolicLink(folder.resolve("gone"), folder.resolve("nothing"));
        Map<String, String> read = read();
        assertEquals(Set.of("n.md", "d/m.md", "out", "out.md", "d/loop", "gone"), read.keySet());
        assertEquals(4, read.values().stream().filter(text -> text.startsWith("! is a link")).count());
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder.resolve("d"));
        try (SourceCollection collection = SourceCollections.open(link)) {
            assertEquals("link", collection.name());
            assertEquals(Set.of("m.md", "loop"), Archives.read(collection).keySet());
        }
    }

    @Test
    void aSocketIsNotOpened() throws IOException {
        write("n.md", WORDS);
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(folder.resolve("socket")));
            assertTrue(read().get("socket").contains("socket, and not opened"));
        }
    }

    /** The file system is played, since there are users whom no file system denies anything. */
    @Test
    void aClosedFolderCostsWhatIsInIt() {
        FolderWalk walk = new FolderWalk(folder, () -> false);
        walk.visitFileFailed(folder.resolve("closed"), new AccessDeniedException("closed"));
        assertEquals(List.of("closed"), walk.found().stream().map(Found::path).toList());
        assertEquals(List.of("closed/"), walk.found().getFirst().hides());
        assertTrue(walk.found().getFirst().refusal().contains("no permission"));
    }

    @Test
    void whatGitIgnoresIsPassedOver() throws Exception {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            write("forced.log", WORDS);
            write("tmp/kept/x.md", WORDS);
            git.add().addFilepattern("forced.log").addFilepattern("tmp/kept/x.md").call();
            write(".gitignore", "*.log\n/build/\n!keep.log\ntmp/\n");
            write("n.md", WORDS);
            write("a.log", "ignored");
            write("keep.log", WORDS);
            write("build/x.md", "ignored");
            write("d/build/x.md", WORDS);
            write("d/.gitignore", "*.txt\n");
            write("d/x.txt", "ignored");
            write("x.txt", WORDS);
            write("tmp/other.md", "ignored");
            write(".git/info/exclude", "excluded.md\n");
            write("excluded.md", "ignored");
        }
        assertRead("n.md", "keep.log", "forced.log", "d/build/x.md", "x.txt", "tmp/kept/x.md");
        Path deeper = temporary.resolve("deeper");
        Files.createDirectories(deeper);
        Files.move(folder, deeper.resolve("repo"));
        Files.writeString(deeper.resolve("b.log"), WORDS);
        folder = deeper;
        assertRead("b.log", "repo/n.md", "repo/keep.log", "repo/forced.log", "repo/d/build/x.md", "repo/x.txt", "repo/tmp/kept/x.md");
    }

    @Test
    void aWorkTreeInAnotherHasItsOwnRules() throws Exception {
        try (Git outer = Git.init().setDirectory(folder.toFile()).call();
                Git inner = Git.init().setDirectory(folder.resolve("sub").toFile()).setGitDir(folder.resolve(".git/modules/sub").toFile())
                        .call()) {
            write(".gitignore", "*.log\n");
            write("a.log", "ignored");
            write("sub/a.log", WORDS);
            write("sub/.gitignore", "*.md\n");
            write("sub/n.md", "ignored");
            write("n.md", WORDS);
            Files.deleteIfExists(folder.resolve("sub/.git"));
            write("sub/.git", "gitdir: ../.git/modules/sub\n");
        }
        assertRead("n.md", "sub/a.log");
    }

    @Test
    void repositoriesWithoutFilesAreTold() throws Exception {
        Git.init().setBare(true).setDirectory(folder.resolve("bare.git").toFile()).call().close();
        Git.init().setDirectory(folder.resolve("empty").toFile()).call().close();
        write("n.md", WORDS);
        Map<String, String> read = read();
        assertTrue(read.get("bare.git").contains("clone it"), read.toString());
        assertTrue(read.get("empty/.git").contains("git checkout"), read.toString());
        assertThrows(UnreadableDataException.class, () -> SourceCollections.open(folder.resolve("bare.git")));
        assertThrows(UnreadableDataException.class, () -> SourceCollections.open(folder.resolve("empty")));
    }

    @Test
    void anIndexIsReadInAnyVersion() throws Exception {
        for (String version : List.of("2", "3", "4")) {
            Path tree = temporary.resolve("v" + version);
            try (Git git = Git.init().setDirectory(tree.toFile()).call()) {
                StoredConfig config = git.getRepository().getConfig();
                config.setString("index", null, "version", version);
                config.save();
                for (String name : List.of("a", "ab/cd.md", "ab/ce.md")) {
                    Files.createDirectories(tree.resolve(name).getParent());
                    Files.writeString(tree.resolve(name), WORDS);
                    git.add().addFilepattern(name).call();
                }
            }
            GitIndex index = GitIndex.of(tree.resolve(".git/index"), false);
            assertTrue(index.holds("a") && index.holds("ab/cd.md") && index.holds("ab/ce.md") && index.holdsBelow("ab"), version);
            assertTrue(!index.holds("ab") && !index.holdsBelow("abc") && index.skipped() == 0, version);
        }
    }

    @Test
    void aRuleThatWasMadeToTakeForeverHidesNothing() throws Exception {
        Git.init().setDirectory(folder.resolve("tree").toFile()).call().close();
        String name = "a".repeat(120);
        write("tree/.gitignore", "a*".repeat(20) + "b\n**/old-*.b*k\n");
        write("tree/" + name, WORDS);
        write("tree/d/old-n.bak", "left out");
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertRead("tree/" + name));
    }

    @Test
    void aDamagedIndexRefusesTheWorkTree() throws Exception {
        Git.init().setDirectory(folder.resolve("tree").toFile()).call().close();
        write("n.md", WORDS);
        write("tree/m.md", WORDS);
        write("tree/.git/index", "DIRC and no more than that");
        assertTrue(read().get("tree").contains("cannot be understood"), read().toString());
    }

    @Test
    void aRepositoryUnderANameThatIsNoneRefusesTheWorkTree() throws IOException {
        write("n.md", WORDS);
        write("tree/.git", "gitdir: a\0b");
        write("tree/m.md", WORDS);
        assertTrue(read().get("tree").contains("cannot be understood"), read().toString());
        assertEquals(WORDS, read().get("n.md"));
    }
}
