// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Names without the endings that say how something is packed or written. */
final class CollectionName {
    private static final Pattern PACKING = Pattern.compile("(?i)\\.(gz|bz2)$");
    private static final Pattern ARCHIVE = Pattern.compile("(?i)\\.(zip|tar|tgz|tbz2?)$");
    private static final Pattern FORMAT = Pattern
            .compile("(?i)\\.(txt|md|markdown|jsonl|ndjson|json|x?html?|xml|csv|pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|epub)$");

    private CollectionName() {
    }

    /** Name of a collection: that of its file or folder without endings; never empty. */
    static String of(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        if (last == null) {
            return "root";
        }
        String unpacked = without(ARCHIVE, without(PACKING, last.toString()));
        return without(FORMAT, unpacked);
    }

    /** Path of what a packed file holds: {@code a/b.txt} for {@code a/b.txt.gz}. */
    static String unpacked(String path) {
        return without(PACKING, path);
    }

    /** Path of the folder that an archive's files are shown in: {@code a/b} for {@code a/b.zip}. */
    static String folder(String path) {
        return without(ARCHIVE, unpacked(path));
    }

    private static String without(Pattern ending, String name) {
        String shorter = ending.matcher(name).replaceFirst("");
        return shorter.isEmpty() || shorter.endsWith("/") ? name : shorter;
    }
}
