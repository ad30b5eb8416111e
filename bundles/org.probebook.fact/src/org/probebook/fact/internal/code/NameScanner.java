// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.code;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.probebook.fact.ErrorCatalogue;
import org.probebook.fact.Fact;
import org.probebook.fact.Fact.ErrorCode;
import org.probebook.fact.Fact.NamedCode;
import org.probebook.fact.Span;
import org.probebook.fact.internal.text.Chars;
import org.probebook.fact.internal.text.Cues;

/** Looks at words that begin with a letter: symbols of errors, codes of letters and digits. */
public final class NameScanner {
    private static final int LONGEST_SYMBOL = 80;
    private static final int SHORTEST_SOCKET_SYMBOL = 7;
    /** What compilers, linkers and assemblers put before their four or five digits. */
    private static final Set<String> TOOLS = Set.of("A", "C", "D", "F", "L", "U", "R", "RC", "LNK", "BK", "CVT", "CS", "BC", "MIDL");
    private static final Set<String> FAMILIES = Set.of("ERROR", "STATUS", "NERR");

    private final Consumer<Fact> found;
    private final String text;
    private final CodeScanner codes;
    private final Cues cues = Cues.standard();

    public NameScanner(String text, Consumer<Fact> found, CodeScanner codes) {
        this.found = found;
        this.text = text;
        this.codes = codes;
    }

    /** Looks at a word; answers where to read on. */
    public int word(int from, int to) {
        int letters = from;
        while (letters < to && !Chars.digit(text.charAt(letters)) && text.charAt(letters) != '_') {
            letters++;
        }
        if (letters == to) {
            return to - from >= SHORTEST_SOCKET_SYMBOL && text.startsWith("WSA", from) ? symbol(from, to) : to;
        }
        return text.charAt(letters) == '_' ? symbol(from, to) : lettersAndDigits(from, letters, to);
    }

    private int symbol(int from, int to) {
        if (to - from > LONGEST_SYMBOL || !Chars.upper(text.charAt(from))) {
            return to;
        }
        String word = text.substring(from, to);
        Span at = new Span(from, to);
        Optional<ErrorCatalogue.Entry> entry = ErrorCatalogue.standard().symbol(word);
        if (entry.isPresent()) {
            found.accept(new ErrorCode(entry.get().space(), entry.get().code(), word, at));
        } else if (word.indexOf('_') > 0 && FAMILIES.contains(word.substring(0, word.indexOf('_')))) {
            found.accept(new NamedCode(word, at));
        }
        return to;
    }

    private int lettersAndDigits(int from, int letters, int to) {
        if (allDigits(letters, to)) {
            if (namedCode(from, letters, to)) {
                return to;
            }
            if (cues.beforeCode(text, letters) != null) {
                return codes.number(letters, to);
            }
        }
        return to - from == 8 || to - from == 9 && (text.charAt(to - 1) | 0x20) == 'h' ? codes.number(from, to) : to;
    }

    private boolean namedCode(int from, int letters, int to) {
        char before = Chars.at(text, from - 1);
        if (letters - from > 4 || before == '/' || before == '-' || before == '\\' || before == '.' || !allUpper(from, letters)) {
            return false;
        }
        int digits = to - letters;
        boolean tool = TOOLS.contains(text.substring(from, letters)) && (digits == 4 || digits == 5 && letters - from == 2)
                && text.charAt(letters) != '0';
        boolean told = digits >= 3 && digits <= 6 && cues.beforeCode(text, from) != null;
        if (!tool && !told || Chars.at(text, to) == '-' && Chars.word(Chars.at(text, to + 1))) {
            return false;
        }
        found.accept(new NamedCode(text.substring(from, to), new Span(from, to)));
        return true;
    }

    private boolean allUpper(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Chars.upper(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean allDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Chars.digit(text.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }
}
