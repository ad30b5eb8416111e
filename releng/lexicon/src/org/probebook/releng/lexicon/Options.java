// SPDX-License-Identifier: EPL-2.0
package org.probebook.releng.lexicon;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * What to learn.
 *
 * @param collections the folder that holds them
 * @param output a folder that exists, or a zip to write
 * @param threads how many languages are learnt at once
 * @param without names of collections to leave out
 * @param languages keys of languages; none for all
 */
record Options(Path collections, Path output, int threads, Set<String> without, Set<String> languages) {

    static Options of(String[] words) {
        Set<String> without = new TreeSet<>();
        Set<String> languages = new TreeSet<>();
        for (int i = 3; i < words.length; i += 2) {
            (words[i].equals("--without") ? without : languages).addAll(Set.of(words[i + 1].split(",")));
        }
        return new Options(Path.of(words[0]), Path.of(words[1]), Integer.parseInt(words[2]), without, languages);
    }

    /** The command that does the same again, without places on this machine. */
    String command() {
        return "releng/learn-lexicon COLLECTIONS" + (without.isEmpty() ? "" : " --without " + String.join(",", without))
                + (languages.isEmpty() ? "" : " --languages " + String.join(",", languages));
    }
}
