// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.remark;

import org.probebook.fact.internal.text.Chars;

/**
 * A word of a sentence, without the punctuation around it.
 *
 * @param text as printed
 * @param lower in lower case
 * @param from where it begins in the text
 * @param to where it ends, before any punctuation
 * @param opened what opens right before it: a quotation mark, a bracket, or a blank
 * @param closed the first sign of punctuation right behind it, or a blank
 * @param ends whether a sentence ends behind it
 */
public record Word(String text, String lower, int from, int to, char opened, char closed, boolean ends) {

    /** Whether it is written as names are: with a capital, a digit or an underscore in it. */
    public boolean name() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) || Chars.digit(c) || c == '_' || c == '<') {
                return true;
            }
        }
        return false;
    }

    /** Whether something parts it from the next word. */
    public boolean parted() {
        return closed != ' ' && closed != '"' && closed != ')';
    }
}
