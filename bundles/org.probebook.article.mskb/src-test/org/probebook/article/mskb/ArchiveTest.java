// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.article.IArticleSource.Confidence;
import org.probebook.article.SectionKind;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

/** Reads the archive that lies beside the repository, where it does. */
class ArchiveTest {
    private static final Path ARCHIVE = Path.of("../../../shared/corpus/kbarchive-txt.zip");
    private static final int EVERY = 20;

    private final LegacyTextSource source = new LegacyTextSource();
    private final Map<SectionKind, Integer> articlesWith = new EnumMap<>(SectionKind.class);
    private int articles;
    private int sampled;
    private int alike;

    @Test
    void everyArticleOfTheArchiveIsRead() throws IOException, UnreadableArticleException {
        Assumptions.assumeTrue(Files.exists(ARCHIVE), "the archive is not at " + ARCHIVE + ": nothing to read");
        try (ZipFile zip = new ZipFile(ARCHIVE.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    read(new SourceFile("kbarchive-txt", entry.getName(), bytes(zip, entry)));
                }
            }
        }
        assertEquals(56_989, articles);
        assertAbout(35_806, SectionKind.SYMPTOMS);
        assertAbout(33_772, SectionKind.MORE_INFORMATION);
        assertAbout(24_623, SectionKind.CAUSE);
        assertAbout(22_604, SectionKind.RESOLUTION);
        assertAbout(21_505, SectionKind.STATUS);
        assertAbout(20_281 + 800, SectionKind.SUMMARY);
        assertAbout(7_439 + 100, SectionKind.WORKAROUND);
        assertAbout(4_913, SectionKind.REFERENCES);
        assertTrue(alike >= 0.99 * sampled, alike + " of " + sampled + " flattened articles have the sections of the written ones");
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return content.readAllBytes();
        }
    }

    private void read(SourceFile file) throws UnreadableArticleException {
        assertEquals(Confidence.CERTAIN, source.recognise(file), file.path());
        Article article = Fixtures.read(file);
        assertTrue(file.path().endsWith(article.id() + ".TXT"), file.path());
        Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
        article.sections().forEach(section -> kinds.add(section.kind()));
        kinds.forEach(kind -> articlesWith.merge(kind, 1, Integer::sum));
        if (articles++ % EVERY == 0) {
            compareWithFlat(article, file);
        }
    }

    private void compareWithFlat(Article article, SourceFile file) throws UnreadableArticleException {
        Article flat = Fixtures.read(Fixtures.flat(file));
        sampled++;
        alike += article.sections().stream().map(PrintedSection::of).toList()
                .equals(flat.sections().stream().map(PrintedSection::of).toList()) ? 1 : 0;
        assertEquals(article.id(), flat.id());
    }

    /** The counted figures are of the exact heading; variants of it add up to one in a hundred. */
    private void assertAbout(int counted, SectionKind kind) {
        int found = articlesWith.getOrDefault(kind, 0);
        assertTrue(found >= counted && found <= counted * 1.01, found + " articles with " + kind.token() + ", counted were " + counted);
    }
}
