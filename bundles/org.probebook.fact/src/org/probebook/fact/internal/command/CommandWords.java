// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words around commands, read once from {@code commands.tsv}. */
final class CommandWords {
    enum Kind {
        ANNOUNCES, TYPED, PLACE, NEVER, OTHER, TOOL, SUBCOMMAND, CHOSEN
    }

    private static final Map<Kind, Set<String>> WORDS = read();

    private CommandWords() {
    }

    static boolean is(Kind kind, String word) {
        return WORDS.get(kind).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether one of the phrases stands in a text, which is in lower case. */
    static boolean in(Kind kind, String lower) {
        return WORDS.get(kind).stream().anyMatch(phrase -> within(lower, phrase));
    }

    /** Not within a longer word: {@code encoded} is no code. */
    private static boolean within(String lower, String phrase) {
        for (int at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
            int end = at + phrase.length();
            boolean begins = at == 0 || !Character.isLetter(lower.charAt(at - 1)) || phrase.charAt(0) > 0x2E80;
            boolean ends = end == lower.length() || !Character.isLetter(lower.charAt(end)) || phrase.charAt(0) > 0x2E80;
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static Map<Kind, Set<String>> read() {
        Map<Kind, Set<String>> words = new HashMap<>();
        try (InputStream in = CommandWords.class.getResourceAsStream("commands.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                words.computeIfAbsent(Kind.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT)), k -> new HashSet<>())
                        .addAll(Set.of(line.substring(tab + 1).split("\\|")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
