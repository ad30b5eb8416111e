// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.probebook.article.Article;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.index.IArticleWriter;
import org.probebook.index.ISearchEngine;

/** Puts the articles of the packs into a library, and again when a newer product brings other ones. */
final class PackInstallation {
    /** No collection of the user's begins so. */
    static final String PREFIX = "pack:";

    private final LibraryFolder folder;
    private final ISearchEngine engine;
    private final Formats formats;

    PackInstallation(LibraryFolder folder, ISearchEngine engine, Formats formats) {
        this.folder = folder;
        this.engine = engine;
        this.formats = formats;
    }

    /** The packs that the library does not hold as they are now; all, where the index was taken away because another version had made it. */
    List<Pack> missing(List<Pack> packs) throws IOException {
        if (!Files.exists(folder.index())) {
            return packs;
        }
        List<Pack> missing = new java.util.ArrayList<>();
        for (Pack pack : packs) {
            if (!digest(pack).equals(folder.pack(pack.name()))) {
                missing.add(pack);
            }
        }
        return missing;
    }

    /** Puts packs in; all of them, or none when it is cancelled or fails. */
    void install(List<Pack> packs, SubMonitor progress) throws IOException {
        try {
            write(packs, progress);
        } catch (IOException e) {
            throw FullDisk.explained(e, folder.root());
        }
    }

    private void write(List<Pack> packs, SubMonitor progress) throws IOException {
        progress.setWorkRemaining(packs.stream().mapToInt(pack -> pack.articles().size()).sum());
        try (IArticleWriter writer = engine.write(folder.index())) {
            for (Pack pack : packs) {
                for (PackFile file : pack.articles()) {
                    put(pack, file, writer);
                    progress.worked(1);
                    if (progress.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                }
                writer.end(collection(pack));
            }
            writer.commit();
        }
        for (Pack pack : packs) {
            folder.putPack(pack.name(), digest(pack));
        }
        folder.mark();
    }

    private void put(Pack pack, PackFile file, IArticleWriter writer) throws IOException {
        try {
            for (Article article : formats.read(new SourceFile(pack.name(), file.path(), file.bytes()))) {
                writer.put(collection(pack), file.path(), article);
            }
        } catch (UnreadableArticleException e) {
            throw new IOException("the pack " + pack.name() + " is damaged: " + file.path() + " " + e.getMessage(), e);
        }
    }

    /** Not the name that a folder or archive of the user's may have, whose import would count the pack's articles as vanished. */
    private static String collection(Pack pack) {
        return PREFIX + pack.name();
    }

    private static String digest(Pack pack) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (PackFile file : pack.articles()) {
                digest.update(file.path().getBytes(StandardCharsets.UTF_8));
                digest.update(file.bytes());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
