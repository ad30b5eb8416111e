// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.remark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probebook.fact.internal.text.Chars;

/** Tells whether a text holds one of many phrases at the beginning of a word; one pass, whatever their number. */
public final class Phrases {
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final List<String>[] latin;

    /** Phrases in lower case. */
    @SuppressWarnings("unchecked")
    public Phrases(Collection<String> phrases) {
        phrases.forEach(phrase -> byFirst.computeIfAbsent(phrase.charAt(0), first -> new ArrayList<>()).add(phrase));
        latin = new List[128];
        byFirst.forEach((first, list) -> {
            if (first < latin.length) {
                latin[first] = list;
            }
        });
    }

    /** Whether one of them stands in a piece of a text, in whatever letter case. */
    public boolean in(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = Character.toLowerCase(text.charAt(at));
            List<String> phrases = c < latin.length ? latin[c] : byFirst.get(c);
            if (phrases == null || Chars.word(c) && at > from && Chars.word(text.charAt(at - 1))) {
                continue;
            }
            for (int i = 0; i < phrases.size(); i++) {
                String phrase = phrases.get(i);
                if (at + phrase.length() <= to && text.regionMatches(true, at, phrase, 0, phrase.length())) {
                    return true;
                }
            }
        }
        return false;
    }
}
