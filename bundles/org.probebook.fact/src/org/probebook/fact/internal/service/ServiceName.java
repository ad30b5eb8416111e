// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.probebook.fact.Span;
import org.probebook.fact.internal.remark.Sentences;
import org.probebook.fact.internal.remark.Word;

/**
 * The name of a service as it stands in a sentence.
 *
 * @param text as printed, without the word "service" where that is no part of it
 * @param first its first word in the sentence
 */
record ServiceName(String text, int first, Span at) {
    private static final int LONGEST = 9;
    private static final int LONGEST_KNOWN = 4;

    /** The names that end before the word "service" or "services" at a place; none when what stands there is no name. */
    static List<ServiceName> before(Sentences words, int noun) {
        boolean several = words.lower(noun).equals("services");
        int first = noun;
        int end = noun;
        List<ServiceName> names = new ArrayList<>();
        while (first > 0 && noun - first < (several ? 3 * LONGEST : LONGEST) && !breaks(words.get(first - 1), first, noun, several)) {
            Word word = words.get(first - 1);
            boolean joint = ServiceWords.JOINT.contains(word.lower());
            boolean comma = word.closed() == ',';
            if (several && (word.lower().equals("and") || word.lower().equals("or")) || word.lower().equals("and") && twoOf(words, first)) {
                add(names, words, first, end, noun);
                first--;
                end = first;
                continue;
            }
            if (comma) {
                add(names, words, first, end, noun);
                end = first;
            }
            if (word.opened() == '(') {
                if (end != first) {
                    break;
                }
                end = first - 1;
            } else if (trace(word.text()) || !joint && !word.name() && !ServiceWords.SOFT.contains(word.lower())
                    || edge(words, first - 1) && !joint) {
                break;
            }
            first--;
            if (word.opened() == '"') {
                break;
            }
        }
        while (first < end && joint(words, first)) {
            first++;
        }
        add(names, words, first, end, noun);
        return names.isEmpty() ? known(words, noun) : names;
    }

    /** "Both A and the B service", "A and the B service". */
    private static boolean twoOf(Sentences words, int behindAnd) {
        return words.lower(behindAnd).equals("the");
    }

    /** A word that a name does not hold, unless it is written with a capital in the midst of a sentence. */
    private static boolean edge(Sentences words, int at) {
        Word word = words.get(at);
        boolean meant = Character.isUpperCase(word.text().charAt(0)) && word.text().length() > 3 && words.first(at) < at
                && ServiceWords.order(word.lower()) == null && ServiceWords.doing(word.lower()) == null;
        return ServiceWords.EDGE.contains(word.lower()) && !meant;
    }

    /** Times and line numbers of a log and numbers of articles are no names. */
    private static boolean trace(String word) {
        int colon = word.indexOf(':');
        boolean article = word.length() > 5 && word.charAt(0) == 'Q' && Character.isDigit(word.charAt(1))
                && Character.isDigit(word.charAt(5));
        return article || colon > 0 && Character.isDigit(word.charAt(colon - 1))
                || word.indexOf('/') > 0 && Character.isDigit(word.charAt(0));
    }

    private static boolean joint(Sentences words, int at) {
        return ServiceWords.JOINT.contains(words.lower(at)) || edge(words, at) || !words.get(at).name()
                || !Character.isLetter(words.get(at).text().charAt(0)) && words.get(at).text().charAt(0) != '<';
    }

    private static boolean breaks(Word word, int first, int noun, boolean several) {
        if (word.ends()) {
            return true;
        }
        boolean listed = several && word.closed() == ',' && first < noun;
        return word.parted() && !listed || word.closed() == '"' && first < noun || word.text().indexOf('\\') >= 0;
    }

    private static void add(List<ServiceName> names, Sentences words, int first, int end, int noun) {
        int from = first;
        if (from + 2 < end && words.first(from) == from && words.lower(from + 1).equals("the")) {
            from += 2;
        }
        while (from < end && joint(words, from)) {
            from++;
        }
        int begin = from;
        from = withoutVersion(words, from, end);
        if (from >= end) {
            return;
        }
        Word last = words.get(end - 1);
        boolean capital = end == noun && end - from > 1 && words.get(noun).text().equals("Service");
        int to = capital ? words.get(noun).to() : last.to();
        String text = words.text().substring(words.get(from).from(), to).replaceAll("\\s+", " ");
        String lower = words.text().substring(words.get(from).from(), last.to()).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (!ServiceWords.GENERIC.contains(lower) && lower.length() > 1 && lower.indexOf(':') != lower.length() - 1) {
            names.add(new ServiceName(text, begin, new Span(words.get(from).from(), to)));
        }
    }

    /** "Windows 2000" before a name tells where, and is no part of it. */
    private static int withoutVersion(Sentences words, int from, int end) {
        int at = from;
        if (words.lower(at).equals("microsoft") && words.lower(at + 1).equals("windows")) {
            at++;
        }
        if (!words.lower(at).equals("windows") || at + 2 >= end || !ServiceWords.VERSION.contains(words.lower(at + 1))) {
            return from;
        }
        at++;
        while (at + 1 < end && ServiceWords.VERSION.contains(words.lower(at))) {
            at++;
        }
        return at;
    }

    /** A name that everybody knows may be printed in lower case. */
    private static List<ServiceName> known(Sentences words, int noun) {
        for (int first = Math.max(words.first(noun), noun - LONGEST_KNOWN); first < noun; first++) {
            String text = words.text().substring(words.get(first).from(), words.get(noun - 1).to()).replaceAll("\\s+", " ");
            if (ServiceWords.KNOWN.contains(text.toLowerCase(Locale.ROOT)) && pointed(words, first)) {
                return List.of(new ServiceName(text, first, new Span(words.get(first).from(), words.get(noun - 1).to())));
            }
        }
        return List.of();
    }

    /** Whether a common word is meant as a name: "the server service", "stop spooler service". */
    private static boolean pointed(Sentences words, int first) {
        String before = words.lower(first - 1);
        return before.equals("the") || before.equals("and") || before.equals("microsoft") || ServiceWords.order(before) != null
                || ServiceWords.doing(before) != null
                || words.get(first).opened() == '"';
    }

    /** The longest name that begins at a place and is that of a service without the word; null when there is none. */
    static ServiceName alone(Sentences words, int first) {
        int last = words.last(first);
        for (int end = Math.min(last, first + LONGEST_KNOWN); end >= first; end--) {
            String text = words.text().substring(words.get(first).from(), words.get(end).to()).replaceAll("\\s+", " ");
            boolean whole = end == last || words.get(end).closed() != ' ' || !words.get(end + 1).name()
                    || words.get(end + 1).opened() == '(';
            boolean known = ServiceWords.ALONE.contains(text.toLowerCase(Locale.ROOT)) && (words.get(first).name() || end > first);
            if (whole && (known || end == first && coined(text))) {
                return new ServiceName(text, first, new Span(words.get(first).from(), words.get(end).to()));
            }
        }
        return null;
    }

    private static boolean coined(String word) {
        return word.startsWith("MSExchange") && word.length() > 10 || word.startsWith("SMS_")
                || word.toLowerCase(Locale.ROOT).endsWith("svc");
    }

    ServiceName withText(String name) {
        return new ServiceName(name, first, at);
    }
}
