// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.probebook.fact.Fact.Space;
import org.probebook.fact.internal.messages.MessageTable;
import org.probebook.fact.internal.messages.Resemblance;

/**
 * The texts of errors in many languages. The product brings one table; fragments of this bundle bring others, in a resource of the same name. Immutable, safe in any
 * thread. The first use reads the tables, which takes tens of milliseconds and a few megabytes.
 */
public final class MessageCatalogue {
    /** Where a table stands in its bundle. */
    public static final String TABLE = "org/probebook/fact/messages/table.gz";
    private static final long LAST_WIN32 = 0xFFFF;

    private final List<MessageTable> tables;

    MessageCatalogue(List<MessageTable> tables) {
        this.tables = tables.stream().sorted(Comparator.comparingInt(MessageTable::rows).reversed()).toList();
    }

    /** The catalogue of the product with all of its fragments. */
    public static MessageCatalogue standard() {
        return Holder.STANDARD;
    }

    /**
     * The errors whose messages a text resembles.
     *
     * @param text any text: a message, a sentence that quotes one, a whole dialog
     * @param language BCP 47 tag of the reader's language, preferred where several languages have the same message
     * @param limit how many at most, from 1
     * @return the most similar first; empty for a text that resembles none
     */
    public List<LikelyError> likely(String text, Optional<String> language, int limit) {
        return new Resemblance(tables, text, language.orElse("")).found().stream().limit(limit).map(this::error).toList();
    }

    /** The English wordings of an error, the most official first; none for an unknown one. */
    public List<String> wordings(Space space, long code) {
        if (space != space(code)) {
            return List.of();
        }
        Set<String> wordings = new LinkedHashSet<>();
        tables.forEach(table -> wordings.addAll(table.texts(code, "en")));
        return List.copyOf(wordings);
    }

    /** The message of an error in a language or in its nearest relative; empty where there is none. */
    public Optional<String> message(Space space, long code, String language) {
        return space != space(code)
                ? Optional.empty()
                : tables.stream().flatMap(table -> table.texts(code, language).stream()).findFirst();
    }

    /** Where the messages come from, with their licences, one line for each source. */
    public List<String> sources() {
        return tables.stream().map(MessageTable::source).toList();
    }

    private LikelyError error(Resemblance.Found found) {
        long code = found.code();
        Space space = space(code);
        String symbol = ErrorCatalogue.standard().code(space, code).map(ErrorCatalogue.Entry::symbol).orElse("");
        String english = wordings(space, code).stream().findFirst().orElse(found.message());
        return new LikelyError(space, code, symbol, english, found.message(), found.language(), found.similarity(), found.sure(),
                new Span(found.from(), found.to()));
    }

    private static Space space(long code) {
        return code > LAST_WIN32 ? Space.HRESULT : Space.WIN32;
    }

    private static final class Holder {
        static final MessageCatalogue STANDARD = new MessageCatalogue(tables());

        private static List<MessageTable> tables() {
            List<MessageTable> tables = new ArrayList<>();
            try {
                for (URL url : Collections.list(MessageCatalogue.class.getClassLoader().getResources(TABLE))) {
                    try (InputStream in = url.openStream()) {
                        tables.add(MessageTable.read(in));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the tables of error messages cannot be read", e);
            }
            return tables;
        }
    }
}
