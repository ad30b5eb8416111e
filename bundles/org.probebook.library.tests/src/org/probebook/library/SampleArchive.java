// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An archive at one place, of which there are two editions: in the second, a third of the articles say something else, one in twenty is gone, and as many are new. Besides
 * generated articles it holds some of the real archive, where that is beside the repository.
 */
final class SampleArchive {
    private static final String REAL = "shared/corpus/kbarchive-txt.zip";
    /** Every so many of the real articles. */
    private static final int STEP = 500;

    private final Path file;
    private final int count;
    private final GeneratedArticles generated = GeneratedArticles.of(5);
    private final List<GeneratedArticles.Extra> real;

    SampleArchive(Path file, int count) throws IOException {
        this.file = file;
        this.count = count;
        this.real = findReal();
    }

    Path file() {
        return file;
    }

    /** Writes an edition, 0 or 1. */
    void write(int edition) throws IOException {
        generated.writeZip(file, count + count / 20, number -> edition(number, edition), real);
    }

    private int edition(int number, int edition) {
        if (edition == 0) {
            return number < count ? 0 : -1;
        }
        return number % 20 == 19 && number < count ? -1 : number % 3 == 0 ? 1 : 0;
    }

    /** How many of its articles are real ones. */
    int real() {
        return real.size();
    }

    /** The ids of all articles of both editions. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < count + count / 20; number++) {
            ids.add(GeneratedArticles.id(number));
        }
        real.forEach(extra -> ids.add(extra.path().replaceFirst(".*/", "").replaceFirst("\\.TXT$", "")));
        return ids;
    }

    private static List<GeneratedArticles.Extra> findReal() throws IOException {
        List<GeneratedArticles.Extra> found = new ArrayList<>();
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(REAL))) {
                read(at.resolve(REAL), found);
                break;
            }
        }
        return found;
    }

    private static void read(Path archive, List<GeneratedArticles.Extra> found) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            List<? extends ZipEntry> entries = zip.stream().filter(entry -> entry.getName().endsWith(".TXT")).toList();
            for (int i = 0; i < entries.size(); i += STEP) {
                try (InputStream in = zip.getInputStream(entries.get(i))) {
                    found.add(new GeneratedArticles.Extra(entries.get(i).getName(), in.readAllBytes()));
                }
            }
        }
    }
}
