// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.service;

import java.util.Set;

import org.probebook.fact.Fact.ServiceState;
import org.probebook.fact.Span;
import org.probebook.fact.internal.remark.Lexicon;
import org.probebook.fact.internal.remark.Sentences;
import org.probebook.fact.internal.remark.Word;

/** Services in the languages that write {@code le service X}, {@code der Dienst "X"} or {@code de X-service}; the words of the whole sentence tell the state. */
final class AbroadServices {
    private static final int LONGEST = 7;
    private static final Lexicon WORDS = new Lexicon(AbroadServices.class, "abroad.tsv");
    private static final Set<String> NOUNS = WORDS.of("noun");
    private static final Set<String> ARTICLES = WORDS.of("article");
    private static final Set<String> COMPOUNDS = WORDS.of("compound");
    private static final Set<String> START = WORDS.of("start");
    private static final Set<String> STOP = WORDS.of("stop");
    private static final Set<String> RESTART = WORDS.of("restart");
    private static final Set<String> IF = WORDS.of("if");
    private static final Set<String> FAILING = WORDS.of("failing");
    private static final Set<String> GENERIC = WORDS.of("generic");

    private AbroadServices() {
    }

    /** Whether a word can be one for a service, alone or at the end of a compound. */
    static boolean noun(String lower) {
        return NOUNS.contains(lower) || COMPOUNDS.contains(lower.substring(lower.lastIndexOf('-') + 1)) && lower.indexOf('-') > 0;
    }

    /** The service that a noun at a place stands for. */
    static void find(Sentences words, int noun, ServiceReader.Found found) {
        ServiceName name = words.lower(noun).indexOf('-') > 0 ? compound(words, noun) : following(words, noun);
        if (name == null || noun < words.last(noun) && ServiceWords.BEHIND.contains(words.lower(noun + 1))) {
            return;
        }
        boolean told = true;
        ServiceState state = null;
        for (int i = words.first(noun); i <= words.last(noun); i++) {
            String word = words.lower(i);
            told &= !IF.contains(word) && !FAILING.contains(word);
            state = stronger(state, word);
        }
        if (state == null && told) {
            return;
        }
        boolean asked = told && state != null;
        found.accept(name, asked ? state : ServiceState.MENTIONED, asked, 0.75);
    }

    private static ServiceState stronger(ServiceState state, String word) {
        if (RESTART.contains(word) || state == ServiceState.STOPPED && START.contains(word)
                || state == ServiceState.RUNNING && STOP.contains(word)) {
            return ServiceState.RESTART;
        }
        if (STOP.contains(word) && state == null) {
            return ServiceState.STOPPED;
        }
        return START.contains(word) && state == null ? ServiceState.RUNNING : state;
    }

    private static ServiceName following(Sentences words, int noun) {
        String before = words.lower(noun - 1);
        int apostrophe = Math.max(before.lastIndexOf('\''), before.lastIndexOf('’'));
        boolean english = words.lower(noun).startsWith("service") && !ARTICLES.contains(before) && apostrophe < 0;
        if (english || words.get(noun).parted() || noun + 1 >= words.size()) {
            return null;
        }
        int end = noun + 1;
        while (end <= words.last(noun) && end - noun <= LONGEST
                && (words.get(end).name() && !words.get(end).lower().endsWith("-dienst") || words.get(noun + 1).opened() == '"')) {
            end++;
            if (words.get(end - 1).parted() || words.get(end - 1).closed() == '"') {
                break;
            }
        }
        return end == noun + 1 ? null : name(words, noun + 1, end, words.get(end - 1).to());
    }

    private static ServiceName compound(Sentences words, int noun) {
        Word last = words.get(noun);
        int first = noun;
        while (first > words.first(noun) && noun - first < LONGEST && words.get(first - 1).name() && !words.get(first - 1).parted()
                && !verb(words.lower(first - 1))) {
            first--;
        }
        int to = last.from() + last.text().lastIndexOf('-');
        return words.get(first).name() ? name(words, first, noun + 1, to) : null;
    }

    private static boolean verb(String word) {
        return START.contains(word) || STOP.contains(word) || RESTART.contains(word) || ARTICLES.contains(word) || IF.contains(word);
    }

    private static ServiceName name(Sentences words, int first, int end, int to) {
        String text = words.text().substring(words.get(first).from(), to).replaceAll("\\s+", " ");
        if (GENERIC.contains(words.lower(first)) && end - first == 1 || text.length() < 2) {
            return null;
        }
        return new ServiceName(text, first, new Span(words.get(first).from(), to));
    }
}
