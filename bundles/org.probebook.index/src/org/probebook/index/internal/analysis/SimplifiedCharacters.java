// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads traditional Chinese characters as simplified ones, each by itself: several of the former are one of the latter, so that no character needs to be understood. */
final class SimplifiedCharacters {
    private static final String FILE = "data/simplified.txt";
    private static final char[] SIMPLIFIED = read();

    private SimplifiedCharacters() {
    }

    /** The simplified form of a character; any other char itself. */
    static int of(int character) {
        char simplified = character < SIMPLIFIED.length ? SIMPLIFIED[character] : 0;
        return simplified == 0 ? character : simplified;
    }

    private static char[] read() {
        try (InputStream file = SimplifiedCharacters.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            String from = lines.readLine();
            String to = lines.readLine();
            char[] simplified = new char[from.chars().max().orElse(0) + 1];
            for (int i = 0; i < from.length(); i++) {
                simplified[from.charAt(i)] = to.charAt(i);
            }
            return simplified;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the simplified characters in " + FILE, e);
        }
    }
}
