// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** When a process that imports is killed: told by the files that it has just made, so that it means the same on a slow machine. */
enum KillMoment {
    /** Before or while the library is opened. */
    AT_ONCE(1000),
    /** Articles are being written. */
    WRITING(400, KillMoment::isArticles),
    /** A segment is being finished, which a commit does first. */
    FINISHING(10, KillMoment::isArticles, name -> name.endsWith(".si") || name.endsWith(".tim") || name.endsWith(".dvd")),
    /** The list of segments is written, and does not count yet. */
    COMMITTING(0, KillMoment::isArticles, KillMoment::isPending),
    /** A commit counts, and the import goes on. */
    COMMITTED(5, KillMoment::isArticles, KillMoment::isPending, name -> name.startsWith("segments_"));

    /** Nanoseconds: shorter than a commit takes. */
    private static final long LOOK_AGAIN = 100_000;

    private final int spread;
    private final List<Predicate<String>> made;

    @SafeVarargs
    KillMoment(int spread, Predicate<String>... made) {
        this.spread = spread;
        this.made = List.of(made);
    }

    private static boolean isArticles(String name) {
        return name.endsWith(".fdt");
    }

    private static boolean isPending(String name) {
        return name.startsWith("pending_segments");
    }

    /** Waits for the moment and somewhat longer, and kills; returns whether the process was still running. */
    boolean kill(Process process, Path library, Random random) throws IOException, InterruptedException {
        Set<String> before = LibraryFolders.indexFiles(library);
        for (Predicate<String> next : made) {
            before = await(next, process, library, before);
        }
        process.waitFor(random.nextInt(spread + 1), TimeUnit.MILLISECONDS);
        boolean running = process.isAlive();
        process.destroyForcibly().waitFor();
        return running;
    }

    /** Waits for a file that was not there before; returns the files that are there then. */
    private static Set<String> await(Predicate<String> wanted, Process process, Path library, Set<String> before) throws IOException {
        Set<String> files = LibraryFolders.indexFiles(library);
        while (process.isAlive() && files.stream().noneMatch(name -> wanted.test(name) && !before.contains(name))) {
            LockSupport.parkNanos(LOOK_AGAIN);
            files = LibraryFolders.indexFiles(library);
        }
        return files;
    }
}
