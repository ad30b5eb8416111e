// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of damaged files go the way of an import, and no one brings it down, holds it up, or loses an article without a word. The run is the same each time;
 * {@code releng/fuzz} makes other and longer ones.
 */
class FuzzTest {
    private static final System.Logger LOG = System.getLogger(FuzzTest.class.getName());
    /** Number of the run, how many inputs it has, and how long it may take: for longer runs than that of every day. */
    private static final long RUN = Long.getLong("probebook.fuzz.run", 20_260_214L);
    private static final long COUNT = Long.getLong("probebook.fuzz.count", 6_000L);
    private static final long SECONDS = Long.getLong("probebook.fuzz.seconds", 600L);
    private static final int LARGEST = Integer.getInteger("probebook.fuzz.largest", 256_000);

    @TempDir
    private Path folder;

    @Test
    void damagedFilesAreReadOrRefused() throws Exception {
        List<FuzzSeed> seeds = FuzzSeeds.of(Path.of(".."), Path.of("../../../shared/corpus"));
        assertTrue(seeds.size() >= 20, seeds.size() + " files to damage");
        FuzzRun run = new FuzzRun(seeds, InstalledParts.all(), RUN, LARGEST);
        List<String> told = new ArrayList<>();
        for (FuzzFailure failure : run.run(folder, COUNT, SECONDS * 1_000_000_000L)) {
            told.add(failure.problems() + ", see " + written(failure) + "; again: releng/fuzz " + (failure.number() + 1) + " " + RUN);
        }
        LOG.log(Level.INFO, run.summary());
        assertEquals(List.of(), told, run.summary());
    }

    private static Path written(FuzzFailure failure) throws IOException {
        Path name = Path.of(failure.seed().path()).getFileName();
        Path file = Files.createDirectories(Path.of("target/fuzz")).resolve(RUN + "-" + failure.number() + "-" + name);
        return Files.write(file, failure.seed().content()).toAbsolutePath().normalize();
    }
}
