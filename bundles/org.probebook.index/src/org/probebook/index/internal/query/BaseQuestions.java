// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.probebook.fact.ErrorCatalogue;
import org.probebook.fact.Fact;
import org.probebook.index.MessageQuestion;

/** Asks whether a code was meant in the other base: error 71 is one error and error 0x71 another, and people leave the prefix out. */
final class BaseQuestions {
    private static final int MOST = 2;
    private static final float EVEN = 0.5f;
    private static final Pattern DIGITS = Pattern.compile("(0[xX])?[0-9]{2,5}");

    private BaseQuestions() {
    }

    /** The errors that the codes of a query are in the other base, where there are such errors. */
    static List<MessageQuestion> of(List<Fact> facts) {
        List<MessageQuestion> questions = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof Fact.ErrorCode code && (code.space() == Fact.Space.WIN32 || code.space() == Fact.Space.UNKNOWN)
                    && DIGITS.matcher(code.printed()).matches() && questions.size() < MOST) {
                question(code).ifPresent(questions::add);
            }
        }
        return questions;
    }

    private static Optional<MessageQuestion> question(Fact.ErrorCode code) {
        boolean hexadecimal = code.printed().length() > 1 && (code.printed().charAt(1) | 0x20) == 'x';
        String digits = hexadecimal ? code.printed().substring(2) : code.printed();
        long other = Long.parseLong(digits, hexadecimal ? 10 : 16);
        String query = "error " + (hexadecimal ? "" : "0x") + digits;
        return other == code.code()
                ? Optional.empty()
                : ErrorCatalogue.standard().code(Fact.Space.WIN32, other)
                        .map(entry -> new MessageQuestion(query,
                                query + " (" + (hexadecimal ? "0x" + Long.toHexString(other) : other) + ")",
                                entry.symbol(), EVEN));
    }
}
