// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

/**
 * What of a technical text somebody wrote in a language: without markup, paths, addresses, numbers and names of code, which are the same in all of
 * them and look like English to whoever counts letters.
 */
final class ProseText {
    private static final int READ = 8000;
    private static final int MOST = 2000;
    private static final int FEW = 10;
    private static final String SIGNS_OF_CODE = "\\/_@=<>{}|$`~^0123456789";

    private ProseText() {
    }

    /** The prose at the beginning of a text, at most 2,000 characters; the beginning as it stands when there is next to no prose in it. */
    static String of(String text) {
        int end = Math.min(text.length(), READ);
        StringBuilder prose = new StringBuilder(MOST);
        int at = 0;
        while (at < end && prose.length() < MOST) {
            int next = wordEnd(text, at, end);
            if (!isCode(text, at, next)) {
                prose.append(text, at, next);
            }
            prose.append(next < end && Character.isWhitespace(text.charAt(next)) ? " " : "");
            at = next < end && Character.isWhitespace(text.charAt(next)) ? next + 1 : next;
        }
        boolean enough = prose.chars().filter(Character::isLetter).limit(FEW).count() == FEW;
        return enough ? prose.toString() : text.substring(0, Math.min(text.length(), MOST));
    }

    /** A word ends at a blank, and where writing begins or ends that puts no blanks between its words. */
    private static int wordEnd(String text, int from, int end) {
        int at = from;
        while (at < end && !Character.isWhitespace(text.charAt(at)) && isBlankless(text.charAt(at)) == isBlankless(text.charAt(from))) {
            at++;
        }
        return at;
    }

    private static boolean isBlankless(char c) {
        return c >= '\u2E80';
    }

    private static boolean isCode(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (SIGNS_OF_CODE.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
