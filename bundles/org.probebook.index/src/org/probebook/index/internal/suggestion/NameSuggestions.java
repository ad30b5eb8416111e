// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.suggestion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.probebook.fact.ErrorCatalogue;
import org.probebook.fact.Fact;
import org.probebook.index.Suggestion;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.store.Completion;

/** Suggests errors, products and facts by the beginning of their names. */
final class NameSuggestions {
    private static final int LONGEST_NUMBER = 5;
    private static final String ERROR = "error ";

    private final Completions completions;

    /** A name under all its spellings. */
    private static final class Named {
        Completion spelling;
        int most;
        int articles;

        void add(Completion other, int count) {
            articles += count;
            if (count > most) {
                most = count;
                spelling = other;
            }
        }
    }

    NameSuggestions(Completions completions) {
        this.completions = completions;
    }

    /** Names of some kinds, those that most articles have first. */
    List<Suggestion> of(String folded, Set<Completion.Kind> kinds) throws IOException {
        Map<String, Named> found = new LinkedHashMap<>();
        for (Completions.Found term : completions.of(FieldNames.COMPLETION, folded)) {
            Completion completion = Completion.read(term.term());
            if (kinds.contains(completion.kind())) {
                String same = completion.kind() + completion.name().toLowerCase(Locale.ROOT);
                found.computeIfAbsent(same, s -> new Named()).add(completion, term.articles());
            }
        }
        return found.values().stream().sorted(Comparator.<Named>comparingInt(named -> named.articles).reversed())
                .map(named -> suggestion(named.spelling, named.articles)).toList();
    }

    private static Suggestion suggestion(Completion completion, int articles) {
        String count = articles == 1 ? "1 article" : String.format(Locale.ROOT, "%,d articles", articles);
        return switch (completion.kind()) {
            case ERROR -> new Suggestion(Suggestion.Kind.ERROR, completion.name(), symbol(completion.name()));
            case PRODUCT -> new Suggestion(Suggestion.Kind.PRODUCT, completion.name(), count);
            default -> new Suggestion(Suggestion.Kind.FACT, completion.name(), count);
        };
    }

    private static String symbol(String label) {
        String code = label.startsWith(ERROR) ? label.substring(ERROR.length()) : label;
        if (code.length() <= LONGEST_NUMBER && code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return symbol(Fact.Space.WIN32, Long.parseLong(code));
        }
        if (code.matches("0x[0-9A-Fa-f]{8}")) {
            long value = Long.parseLong(code.substring(2), 16);
            String result = symbol(Fact.Space.HRESULT, value);
            return result.isEmpty() ? symbol(Fact.Space.NTSTATUS, value) : result;
        }
        return "";
    }

    private static String symbol(Fact.Space space, long code) {
        return ErrorCatalogue.standard().code(space, code).map(ErrorCatalogue.Entry::symbol).orElse("");
    }

    /** Errors by the beginning of their symbol, and the one of just this number also where no article has it. */
    List<Suggestion> known(String typed, int limit) {
        List<Suggestion> found = new ArrayList<>();
        String symbol = typed.strip().toUpperCase(Locale.ROOT);
        String number = symbol(typed.strip());
        if (!number.isEmpty()) {
            found.add(
                    new Suggestion(Suggestion.Kind.ERROR, typed.strip().startsWith("0x") ? typed.strip() : ERROR + typed.strip(), number));
        }
        if (symbol.length() > 2 && symbol.chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c))) {
            for (ErrorCatalogue.Entry entry : ErrorCatalogue.standard().symbols(symbol, limit)) {
                String code = entry.space() == Fact.Space.WIN32
                        ? ERROR + entry.code()
                        : String.format(Locale.ROOT, "0x%08X", entry.code());
                found.add(new Suggestion(Suggestion.Kind.ERROR, entry.symbol(), code));
            }
        }
        return found;
    }
}
