// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of all languages with what they do, read once from {@code words.tsv}. */
final class Words {
    private static final Map<String, EnumSet<Role>> ROLES = read();
    private static final Set<Role> NONE = EnumSet.of(Role.OTHER);

    private Words() {
    }

    /** What a word can do; {@link Role#OTHER} alone for words that tell nothing. */
    static Set<Role> roles(String word) {
        Set<Role> roles = ROLES.get(word.toLowerCase(Locale.ROOT));
        return roles == null ? NONE : roles;
    }

    private static Map<String, EnumSet<Role>> read() {
        Map<String, EnumSet<Role>> roles = new HashMap<>();
        try (InputStream in = Words.class.getResourceAsStream("words.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, roles));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return roles;
    }

    private static void add(String line, Map<String, EnumSet<Role>> roles) {
        int tab = line.indexOf('\t');
        Role role = Role.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
        for (String word : line.substring(tab + 1).split("\\|")) {
            roles.computeIfAbsent(word, w -> EnumSet.noneOf(Role.class)).add(role);
        }
    }
}
