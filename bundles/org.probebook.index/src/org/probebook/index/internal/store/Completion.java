// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.probebook.article.Product;
import org.probebook.fact.Fact;

/**
 * A name that somebody who types may want completed. Kept as a term of the index, so that the dictionary finds it by its beginning, and no other structure has to be built or held in
 * memory.
 *
 * @param key what has to be typed, as {@link #folded} gives it
 * @param name how articles spell it
 */
public record Completion(String key, Kind kind, String name) {
    private static final char BORDER = '\t';
    private static final int LONGEST = 200;

    /** What has such a name. */
    public enum Kind {
        ERROR, PRODUCT, VALUE, FILE, PIPE, CODE
    }

    /** The completion that leads to a fact; none for what is completed in other ways. */
    static Optional<Completion> of(Fact fact) {
        return switch (fact) {
            case Fact.ErrorCode error -> Optional.of(new Completion(folded(number(error)), Kind.ERROR, error.label()));
            case Fact.NamedCode code -> Optional.of(new Completion(folded(code.code()), Kind.CODE, code.code()));
            case Fact.RegistryValue value -> value.name().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Completion(folded(value.name()), Kind.VALUE, value.name()));
            case Fact.FileVersion file -> Optional.of(new Completion(folded(file.name()), Kind.FILE, file.name()));
            case Fact.NamedPipe pipe -> Optional.of(new Completion(folded(pipe.name()), Kind.PIPE, pipe.name()));
            case Fact.Service service -> Optional.empty();
            case Fact.Command command -> Optional.empty();
            case Fact.Port port -> Optional.empty();
            case Fact.ApiName function -> Optional.empty();
            case Fact.ArticleReference reference -> Optional.empty();
        };
    }

    /** A code as its label has it: the last word. */
    private static String number(Fact.ErrorCode error) {
        String label = error.label();
        return label.substring(label.lastIndexOf(' ') + 1);
    }

    /** The completions that lead to a product, from each word of its name on; none for a name that nobody types. */
    static List<Completion> of(Product product) {
        if (product.name().length() > LONGEST) {
            return List.of();
        }
        List<Completion> completions = new ArrayList<>();
        String key = folded(product.name());
        for (int at = 0; at >= 0 && at < key.length(); at = next(key, at)) {
            completions.add(new Completion(key.substring(at), Kind.PRODUCT, product.name()));
        }
        return completions;
    }

    private static int next(String key, int at) {
        int blank = key.indexOf(' ', at);
        return blank < 0 ? -1 : blank + 1;
    }

    /** In lower case, without accents, on one line. */
    public static String folded(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        char[] folded = new char[lower.length() * 4];
        int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
        return new String(folded, 0, length);
    }

    /** As the index has it; empty for a name that is too long to be typed. */
    Optional<String> term() {
        String plain = name.replace(BORDER, ' ').replace('\n', ' ');
        return key.isEmpty() || plain.length() > LONGEST ? Optional.empty() : Optional.of(key + BORDER + kind.ordinal() + BORDER + plain);
    }

    /** Reads a term. */
    public static Completion read(String term) {
        int first = term.indexOf(BORDER);
        int second = term.indexOf(BORDER, first + 1);
        int kind = Integer.parseInt(term.substring(first + 1, second));
        return new Completion(term.substring(0, first), Kind.values()[kind], term.substring(second + 1));
    }
}
