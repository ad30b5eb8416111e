// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import java.util.Map;
import java.util.TreeMap;

/**
 * How much each part of the score counts, against 1 for a word of title and symptoms. The values were found on queries of many collections; near ones measure the same.
 *
 * @param whole a word anywhere in the article. Weighing the sections inside one field instead measured worse: the long rest drowns the short part
 * @param thing the name of a thing, as {@code KeepConn}, anywhere in the article: as telling there as in its title
 * @param part a part of a compound
 * @param own a foreign word as it is spelt, beside its translations
 * @param spoken a word as the articles in its language have it, where these are found by its English meanings too
 * @param meant what a doubtful word was probably meant to be
 * @param fact a fact in title, symptoms or cause, times its rarity
 * @param mention a fact anywhere, times its rarity
 * @param message words of the query that stand together in an article, all of them
 * @param run the same for a few of them
 * @param quote words of an error's message that stand together, its message known by the catalogue
 * @param quoteMain more for them in title and symptoms
 * @param quoteNear more for them, also where other words stand between
 * @param quoteWord the words of that message by themselves
 * @param quoteAsked all of this for the likeliest error where none is sure
 */
public record Weights(float whole, float thing, float part, float own, float spoken, float meant, float fact, float mention, float message,
        float run, float quote, float quoteMain, float quoteNear, float quoteWord, float quoteAsked) {
    /** For measuring what a part is worth: {@code fact=0,mention=0}. */
    static final String PROPERTY = "org.probebook.index.weights";

    /** Those that hold in this process. */
    public static final Weights IN_FORCE = of(System.getProperty(PROPERTY, ""));

    /** The usual ones, but for some that are named. */
    static Weights of(String changes) {
        Map<String, Float> changed = new TreeMap<>();
        for (String change : changes.split(",")) {
            int equals = change.indexOf('=');
            if (equals > 0) {
                changed.put(change.substring(0, equals).strip(), Float.valueOf(change.substring(equals + 1)));
            }
        }
        Weights weights = new Weights(take(changed, "whole", 0.3f), take(changed, "thing", 1), take(changed, "part", 0.3f),
                take(changed, "own", 0.6f), take(changed, "spoken", 0.2f), take(changed, "meant", 0.7f), take(changed, "fact", 0.9f),
                take(changed, "mention", 0.4f), take(changed, "message", 2), take(changed, "run", 0.15f), take(changed, "quote", 5),
                take(changed, "quoteMain", 0.5f), take(changed, "quoteNear", 0.5f), take(changed, "quoteWord", 0.25f),
                take(changed, "quoteAsked", 0.2f));
        if (!changed.isEmpty()) {
            throw new IllegalArgumentException(PROPERTY + " names no weight: " + changed.keySet());
        }
        return weights;
    }

    private static float take(Map<String, Float> changed, String name, float usual) {
        Float value = changed.remove(name);
        return value == null ? usual : value;
    }
}
