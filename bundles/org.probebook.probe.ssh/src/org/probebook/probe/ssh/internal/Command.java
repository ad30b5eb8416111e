// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A command for the shell of a host: words of ours, of which some may be a knowledge author's data. Every word is quoted so that it stays one word in the
 * shells of Bourne's family, in csh and in fish; a host with another command language is recognised before it gets to see any data.
 *
 * @param words the program first
 */
public record Command(List<String> words) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/][A-Za-z0-9/._,:=+-]*|-[A-Za-z-]+(=[A-Za-z0-9._-]+)?");

    public Command {
        words = List.copyOf(words);
        words.forEach(Command::check);
    }

    /** A command of these words. */
    static Command of(String... words) {
        return new Command(List.of(words));
    }

    /** What is sent: in the locale C, so that numbers and messages are the same everywhere. */
    String text() {
        return "env LC_ALL=C " + this;
    }

    /** What a person would type. */
    @Override
    public String toString() {
        return words.stream().map(Command::quoted).collect(Collectors.joining(" "));
    }

    private static void check(String word) {
        if (word.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a word of a command holds a control character");
        }
    }

    /**
     * In single quotes all but three characters stand for themselves in every one of the shells. An apostrophe goes into double quotes; a backslash, and the
     * exclamation mark by which csh recalls other text even inside of quotes, stand outside of quotes behind a backslash, where all shells agree on them.
     */
    private static String quoted(String word) {
        if (PLAIN.matcher(word).matches()) {
            return word;
        }
        StringBuilder quoted = new StringBuilder("'");
        for (char c : word.toCharArray()) {
            switch (c) {
                case '\'' -> quoted.append("'\"'\"'");
                case '\\', '!' -> quoted.append("'\\").append(c).append('\'');
                default -> quoted.append(c);
            }
        }
        return quoted.append('\'').toString();
    }
}
