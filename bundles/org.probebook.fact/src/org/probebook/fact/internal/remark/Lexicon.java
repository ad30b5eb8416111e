// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.remark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of many languages by what they tell: lines of a kind, a tab and phrases parted by {@code |}, all in lower case. */
public final class Lexicon {
    private final Map<String, Set<String>> kinds = new HashMap<>();

    /** Reads the words that lie beside a class. */
    public Lexicon(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(this::line);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of this bundle", e);
        }
    }

    private void line(String line) {
        int tab = line.indexOf('\t');
        kinds.computeIfAbsent(line.substring(0, tab), kind -> new HashSet<>()).addAll(List.of(line.substring(tab + 1).split("\\|")));
    }

    /** The phrases of a kind; empty when the kind is not there. */
    public Set<String> of(String kind) {
        return Collections.unmodifiableSet(kinds.getOrDefault(kind, Set.of()));
    }
}
