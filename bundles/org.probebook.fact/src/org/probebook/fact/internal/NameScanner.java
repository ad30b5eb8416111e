// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal;

import java.util.Optional;
import java.util.Set;

import org.probebook.fact.ErrorCatalogue;
import org.probebook.fact.Fact.ErrorCode;
import org.probebook.fact.Fact.NamedCode;
import org.probebook.fact.Span;

/** Looks at words that begin with a letter: symbols of errors, codes of letters and digits. */
final class NameScanner {
    private static final int LONGEST_SYMBOL = 80;
    private static final int SHORTEST_SOCKET_SYMBOL = 7;
    /** What compilers, linkers and assemblers put before their four or five digits. */
    private static final Set<String> TOOLS = Set.of("A", "C", "D", "F", "L", "U", "R", "RC", "LNK", "BK", "CVT", "CS", "BC", "MIDL");
    private static final Set<String> FAMILIES = Set.of("ERROR", "STATUS", "NERR");

    private final Reading reading;
    private final String text;
    private final CodeScanner codes;
    private final ReferenceScanner references;
    private final Cues cues = Cues.standard();

    NameScanner(Reading reading, CodeScanner codes, ReferenceScanner references) {
        this.reading = reading;
        this.text = reading.text();
        this.codes = codes;
        this.references = references;
    }

    /** Looks at a word; answers where to read on. */
    int word(int from, int to) {
        int letters = from;
        while (letters < to && !Chars.digit(text.charAt(letters)) && text.charAt(letters) != '_') {
            letters++;
        }
        if (letters == to) {
            return to - from >= SHORTEST_SOCKET_SYMBOL && text.startsWith("WSA", from) ? symbol(from, to) : references.spaced(from, to);
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
            reading.found(new ErrorCode(entry.get().space(), entry.get().code(), word, at));
        } else if (word.indexOf('_') > 0 && FAMILIES.contains(word.substring(0, word.indexOf('_')))) {
            reading.found(new NamedCode(word, at));
        }
        return to;
    }

    private int lettersAndDigits(int from, int letters, int to) {
        if (allDigits(letters, to)) {
            if (references.joined(from, letters, to) || namedCode(from, letters, to)) {
                return to;
            }
            if (cues.beforeCode(text, letters) != null) {
                return codes.number(letters, to);
            }
        }
        return to - from == 8 ? codes.number(from, to) : to;
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
        reading.found(new NamedCode(text.substring(from, to), new Span(from, to)));
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
