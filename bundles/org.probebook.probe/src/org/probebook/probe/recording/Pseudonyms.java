// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.recording;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gives each private thing a name that tells its sort alone: the same thing the same name, all over a recording. */
final class Pseudonyms {
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private Pattern known = NOTHING;

    /** Says that words are private wherever they stand alone, letter case aside. Too short ones would be found everywhere, and are left. */
    void know(String sort, String words) {
        if (words.length() > 2) {
            name(sort, words);
            known = Pattern.compile(names.keySet().stream().filter(name -> !name.isBlank()).map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}_])(?:", ")(?![\\p{L}\\p{N}_])")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    /** A text without what is private in it; null stays null. */
    String in(String text) {
        if (text == null) {
            return null;
        }
        String plain = known.matcher(text).replaceAll(match -> Matcher.quoteReplacement(names.get(key(match.group()))));
        for (PrivateMatter matter : PrivateMatter.values()) {
            plain = replaced(plain, matter);
        }
        return plain;
    }

    private String replaced(String text, PrivateMatter matter) {
        Matcher matcher = matter.in(text);
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (matcher.find()) {
            String found = matcher.group(matter.group());
            out.append(text, at, matcher.start(matter.group())).append(names.containsValue(found) ? found : name(matter.token(), found));
            at = matcher.end(matter.group());
        }
        return at == 0 ? text : out.append(text, at, text.length()).toString();
    }

    /** The pseudonym of something, a new one at its first time. */
    String name(String sort, String words) {
        return names.computeIfAbsent(key(words), key -> sort + "-" + counts.merge(sort, 1, Integer::sum));
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** How many different things of each sort were replaced. */
    Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }
}
