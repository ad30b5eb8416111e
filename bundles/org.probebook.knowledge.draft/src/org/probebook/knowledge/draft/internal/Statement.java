// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

/**
 * What is said at a place.
 *
 * @param quoted whether it holds the words of a program, or an entry of a list, and none of the article's own sentences
 */
record Statement(String words, Place place, boolean quoted) {

    /** This one, and behind it what belongs to it. */
    Statement with(String more, Place last, int longest) {
        return new Statement(Shortened.line(words + ' ' + more, longest), place.upTo(last), quoted);
    }

    /** This one, and behind it one more of several things. */
    Statement and(String more, Place last, int longest) {
        String between = ".;:,!?。：！？".indexOf(words.charAt(words.length() - 1)) < 0 ? "; " : " ";
        return new Statement(Shortened.line(words + between + more, longest), place.upTo(last), quoted);
    }
}
