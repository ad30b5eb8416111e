// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.service;

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

/** The words around the names of services, read once from {@code services.tsv}. */
final class ServiceWords {
    enum Kind {
        STOP, START, RESTART, SERVICE, BEFORE, FAILS
    }

    private static final Map<Kind, Set<String>> WORDS = read();

    private ServiceWords() {
    }

    static boolean is(Kind kind, String word) {
        return WORDS.get(kind).contains(word.toLowerCase(Locale.ROOT));
    }

    private static Map<Kind, Set<String>> read() {
        Map<Kind, Set<String>> words = new HashMap<>();
        try (InputStream in = ServiceWords.class.getResourceAsStream("services.tsv");
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
