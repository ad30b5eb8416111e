// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.expression;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.probebook.index.internal.FieldNames;

/**
 * What was typed, read as an expression where it is one. It says which articles may be found; how they rank is left to the words. Most of what is searched is no expression but a
 * message, a path or a command line, so syntax is only what can hardly be anything else:
 * <ul>
 * <li>A text of several lines, or of more than {@value #LONGEST} letters, is a pasted message.</li>
 * <li>{@code AND}, {@code OR}, {@code NOT} in capitals, unless all is in capitals; NOT does not count behind a verb ({@code does NOT start}). Words side by side belong together: with AND
 * or OR in the text all of them are required, else they only rank. NOT binds tighter than AND, AND than OR; parentheses group.</li>
 * <li>{@code -word} leaves out and {@code +word} requires; the sign is joined to a word of at least four letters (two for plus) that is not the first, and no option of a command
 * stands in the text ({@code ls -la}, {@code dir /s}).</li>
 * <li>{@code name:value} for the names of {@link PropertyName} in lower case, without a blank, and with a value that the name takes; so {@code std::vector}, {@code C:\path}, {@code HKLM:\} and
 * {@code error: 5} are text.</li>
 * <li>{@code *} and {@code ?} in a word of letters, digits and joints, as {@link WordPattern} has it; a question mark at the end asks.</li>
 * <li>Quotes are no expression by themselves: a phrase of a plain text is required by the ranking, of an expression by its condition.</li>
 * </ul>
 * An expression without anything to find is text as well. Immutable.
 */
public final class Expression {
    static final int LONGEST = 256;
    private static final int MOST_EXPANSIONS = 6;
    private static final String QUOTES = "[\"“”„«»「」『』]";

    private final String typed;
    private final Optional<Condition> condition;
    private final List<ConditionParser.Piece> ranking;
    private final boolean loose;

    private Expression(String typed, Optional<Condition> condition, List<ConditionParser.Piece> ranking, boolean loose) {
        this.typed = typed;
        this.condition = condition;
        this.ranking = List.copyOf(ranking);
        this.loose = loose;
    }

    /** Reads a text; never fails. */
    public static Expression of(String typed) {
        String text = typed.strip();
        if (message(text)) {
            return plain(text.replaceAll(QUOTES, " "));
        }
        ConditionParser parser = new ConditionParser(Tokens.of(text));
        Optional<Condition> condition = parser.parse();
        boolean quotesOnly = condition.isEmpty() || onlyPhrases(condition.get());
        boolean nothingSought = parser.ranking().isEmpty() && condition.filter(Expression::chooses).isEmpty();
        return quotesOnly || nothingSought ? plain(text) : new Expression(text, condition, parser.ranking(), parser.loose());
    }

    /** Whether a text was rather pasted than typed. */
    public static boolean message(String typed) {
        String text = typed.strip();
        return text.length() > LONGEST || text.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\t');
    }

    private static Expression plain(String text) {
        return new Expression(text, Optional.empty(), List.of(), true);
    }

    private static boolean onlyPhrases(Condition condition) {
        return condition instanceof Condition.Phrase
                || condition instanceof Condition.All all && all.parts().stream().allMatch(Condition.Phrase.class::isInstance);
    }

    /** Whether there is a property in it, which chooses articles also where no word ranks them. */
    private static boolean chooses(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.parts().stream().anyMatch(Expression::chooses);
            case Condition.Any any -> any.parts().stream().anyMatch(Expression::chooses);
            case Condition.Not not -> chooses(not.other());
            case Condition.Property property -> true;
            case Condition.Words words -> false;
            case Condition.Phrase phrase -> false;
            case Condition.Wild wild -> false;
        };
    }

    /** Whether it is no expression but plain text; its quoted phrases are then still to be read. */
    public boolean plain() {
        return condition.isEmpty();
    }

    /** The text that ranks what is found: of an expression its words, without quotes, for a pattern the words that it stands for. */
    public String ranked(IndexReader reader) throws IOException {
        if (plain()) {
            return typed;
        }
        StringBuilder text = new StringBuilder();
        for (ConditionParser.Piece piece : ranking) {
            text.append(text.isEmpty() ? "" : " ").append(piece.text().replaceAll(QUOTES, " "));
            if (piece.pattern().isPresent()) {
                text.append(String.join(" ", piece.pattern().get().likeliest(reader, MOST_EXPANSIONS)));
            }
        }
        return text.toString();
    }

    /**
     * The articles that a ranking finds, limited to those that may be found.
     *
     * @param ranks what finds and scores {@link #ranked}
     */
    public Query constrained(Query ranks, ConditionQueries queries) throws IOException {
        if (plain()) {
            return ranks;
        }
        Optional<Query> required = queries.of(condition.get());
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(required.orElseGet(Expression::articles), Occur.FILTER);
        return query.add(ranks, loose && !finds(condition.get()) ? Occur.MUST : Occur.SHOULD).build();
    }

    /** The properties that the articles are to have, as they were typed, with what finds each. */
    public Map<String, Query> properties(ConditionQueries queries) throws IOException {
        Map<String, Query> properties = new LinkedHashMap<>();
        if (condition.isPresent()) {
            collect(condition.get(), queries, properties);
        }
        return properties;
    }

    private static void collect(Condition condition, ConditionQueries queries, Map<String, Query> properties) throws IOException {
        switch (condition) {
            case Condition.All all -> {
                for (Condition part : all.parts()) {
                    collect(part, queries, properties);
                }
            }
            case Condition.Any any -> {
                for (Condition part : any.parts()) {
                    collect(part, queries, properties);
                }
            }
            case Condition.Property property -> queries.of(property).ifPresent(query -> properties.put(property.shown(), query));
            case Condition.Not not -> {
                // what an article lacks is no reason for it
            }
            case Condition.Words words -> {
                // ranks, and tells of itself
            }
            case Condition.Phrase phrase -> {
                // as above
            }
            case Condition.Wild wild -> {
                // as above
            }
        }
    }

    /** Whether a condition finds by words, so that those that only rank need not match. */
    private static boolean finds(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.parts().stream().anyMatch(Expression::finds);
            case Condition.Any any -> any.parts().stream().anyMatch(Expression::finds);
            case Condition.Not not -> false;
            case Condition.Property property -> property.name().ranking();
            case Condition.Words words -> true;
            case Condition.Phrase phrase -> true;
            case Condition.Wild wild -> true;
        };
    }

    /** Every article. */
    public static Query articles() {
        return new FieldExistsQuery(FieldNames.KEY);
    }

    @Override
    public String toString() {
        return condition.map(Object::toString).orElse(typed) + " | "
                + ranking.stream().map(piece -> piece.text() + piece.pattern().map(WordPattern::pattern).orElse(""))
                        .collect(Collectors.joining(" "));
    }
}
