// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import java.util.List;
import java.util.Optional;

import org.probebook.fact.Fact;
import org.probebook.fact.LikelyError;
import org.probebook.fact.MessageCatalogue;
import org.probebook.index.MessageQuestion;

/** Looks up which errors' messages a text may quote, and asks about those that are not sure. */
public final class MessageQuestions {
    private static final int MOST = 3;
    private static final int MOST_ERRORS = 12;
    private static final int SHORTEST_WORD = 8;
    private static final char EAST_ASIAN = 0x2E80;

    private MessageQuestions() {
    }

    /** The errors that a text may mean by their message, the likeliest first. A name or a number asks for nothing, and keeps the tables unread. */
    public static List<LikelyError> likely(String text, Optional<String> language) {
        return mayBeMessage(text) ? MessageCatalogue.standard().likely(text, language, MOST_ERRORS) : List.of();
    }

    /**
     * Asks about those that are not sure; about none where the text tells its error, by a message that is sure or by a code.
     *
     * @param facts of the same text
     */
    static List<MessageQuestion> of(List<LikelyError> likely, List<Fact> facts, Optional<String> language) {
        boolean told = likely.stream().anyMatch(LikelyError::sure) || facts.stream().anyMatch(Fact.ErrorCode.class::isInstance);
        return told ? List.of() : likely.stream().limit(MOST).map(error -> question(error, language)).toList();
    }

    private static MessageQuestion question(LikelyError error, Optional<String> language) {
        String message = language.flatMap(asker -> MessageCatalogue.standard().message(error.space(), error.code(), asker))
                .orElse(error.matched());
        String label = error.symbol().isEmpty() ? error.label() : error.label() + " " + error.symbol();
        return new MessageQuestion(error.label(), label, message, error.similarity());
    }

    /** Two words, one long one, or a few characters of a script without blanks. */
    private static boolean mayBeMessage(String text) {
        int words = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters = Character.isLetter(c) ? letters + (c >= EAST_ASIAN ? SHORTEST_WORD / 4 : 1) : 0;
            words += letters == 2 ? 1 : 0;
            if (words > 1 || letters >= SHORTEST_WORD) {
                return true;
            }
        }
        return false;
    }
}
