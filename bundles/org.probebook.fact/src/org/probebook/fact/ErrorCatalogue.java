// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.probebook.fact.Fact.Space;

/**
 * Error codes and the symbols that stand for them, as public headers name them. Immutable, safe in any thread. Does not hold all: an absent code means nothing. The
 * messages are in the {@link MessageCatalogue}, which takes longer to read.
 */
public final class ErrorCatalogue {
    private static final String DATA = "internal/codes.tsv";
    private static final int COLUMNS = 4;

    /**
     * A code in its numbering.
     *
     * @param code unsigned
     * @param common whether the number alone, where a text calls it an error, is likely this one; programs number their own errors alike
     */
    public record Entry(Space space, long code, String symbol, boolean common) {
    }

    private final Map<String, Entry> bySymbol = new HashMap<>();
    private final Map<Space, Map<Long, Entry>> byCode = new HashMap<>();

    private ErrorCatalogue() {
        try (InputStream in = ErrorCatalogue.class.getResourceAsStream(DATA);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The catalogue of the product. */
    public static ErrorCatalogue standard() {
        return Holder.STANDARD;
    }

    /** The code that a symbol stands for; letter case is as in the headers. */
    public Optional<Entry> symbol(String symbol) {
        return Optional.ofNullable(bySymbol.get(symbol));
    }

    /** The first symbol of a code, where it is known. */
    public Optional<Entry> code(Space space, long code) {
        return Optional.ofNullable(byCode.getOrDefault(space, Map.of()).get(code));
    }

    /**
     * The entries whose symbol begins so, or has a word that does: {@code ACCESS_D} leads to {@code ERROR_ACCESS_DENIED}.
     *
     * @param beginning in capitals, as symbols are
     * @param limit how many at most
     * @return those that begin so first, among them those where that is a word; of equals the shorter first
     */
    public List<Entry> symbols(String beginning, int limit) {
        return bySymbol.values().stream().filter(entry -> entry.symbol().startsWith(beginning) || entry.symbol().contains("_" + beginning))
                .sorted(Comparator.comparing((Entry entry) -> !entry.symbol().startsWith(beginning))
                        .thenComparing(entry -> !(entry.symbol() + "_").contains(beginning + "_"))
                        .thenComparing(entry -> entry.symbol().length()).thenComparing(Entry::symbol))
                .limit(limit).toList();
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        Space space = Space.valueOf(cells[0].toUpperCase(Locale.ROOT));
        long code = Long.parseLong(cells[1], space == Space.WIN32 ? 10 : 16);
        Entry entry = new Entry(space, code, cells[2], cells.length < COLUMNS);
        bySymbol.putIfAbsent(entry.symbol(), entry);
        byCode.computeIfAbsent(space, s -> new HashMap<>()).putIfAbsent(code, entry);
    }

    private static final class Holder {
        static final ErrorCatalogue STANDARD = new ErrorCatalogue();
    }
}
