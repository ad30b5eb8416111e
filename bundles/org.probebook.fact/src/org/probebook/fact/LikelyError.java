// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import java.util.Objects;

import org.probebook.fact.Fact.ErrorCode;
import org.probebook.fact.Fact.Space;

/**
 * An error whose message a text probably quotes.
 *
 * @param space the numbering of the code
 * @param code unsigned
 * @param symbol as headers spell it; empty where it is not known
 * @param message its text in English, or as it was matched where there is none
 * @param matched the message that the text resembles
 * @param language of that message, a BCP 47 tag
 * @param similarity from 0 to 1; 1 when the message stands in the text word for word and for itself
 * @param sure whether the text can be taken for this message; otherwise ask
 * @param at where it stands in the text
 */
public record LikelyError(Space space, long code, String symbol, String message, String matched, String language, float similarity,
        boolean sure, Span at) {
    public LikelyError {
        Objects.requireNonNull(space);
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(message);
        Objects.requireNonNull(matched);
        Objects.requireNonNull(language);
        Objects.requireNonNull(at);
    }

    /** The fact that it is, as if its code stood in place of the message. */
    public ErrorCode fact() {
        return new ErrorCode(space, code, Long.toString(code), at);
    }

    /** How the error is called, and what to search for to find it by its code: {@code error 1056}. */
    public String label() {
        return fact().label();
    }
}
