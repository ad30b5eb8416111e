// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.lexicon;

/** How alike words of two languages are that have one origin, as {@code Bibliografie} and {@code bibliography}: spelt by sound, letters differ little. */
final class Likeness {
    private Likeness() {
    }

    /** A word spelt by sound: one letter for each way to write it, none twice in a row, {@code h} only where it is heard. */
    static String spelt(String word) {
        StringBuilder spelt = new StringBuilder(word.length());
        int from = word.length() > 3 && word.charAt(0) == 'e' && word.charAt(1) == 's' && "ptcm".indexOf(word.charAt(2)) >= 0 ? 1 : 0;
        for (int i = from; i < word.length(); i++) {
            char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
            char sound = switch (word.charAt(i)) {
                case 'c', 'q' -> 'k';
                case 'y', 'j' -> 'i';
                case 'z' -> 's';
                case 'w' -> 'v';
                case 'p' -> next == 'h' ? 'f' : 'p';
                case 'h' -> 0;
                default -> word.charAt(i);
            };
            if (sound != 0 && (spelt.isEmpty() || spelt.charAt(spelt.length() - 1) != sound)) {
                spelt.append(sound);
            }
        }
        return spelt.toString();
    }

    /** From 0 for words that share nothing to 1 for equal ones: what share of the longer one's letters need no change (Levenshtein's distance). */
    static float of(String one, String other) {
        int[] costs = new int[other.length() + 1];
        for (int j = 0; j < costs.length; j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j < costs.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.min(changed, 1 + Math.min(costs[j], costs[j - 1]));
            }
        }
        return 1 - costs[other.length()] / (float) Math.max(1, Math.max(one.length(), other.length()));
    }
}
