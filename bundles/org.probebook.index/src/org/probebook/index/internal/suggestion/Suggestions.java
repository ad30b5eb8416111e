// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.suggestion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.search.IndexSearcher;
import org.probebook.index.Suggestion;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.store.Completion;

/** Puts together what somebody who is typing may want: numbers first where digits are typed, else names and titles, and words at last. One for each key. */
public final class Suggestions {
    private static final int LONGEST = 80;
    private static final int SHORTEST_NAME = 3;
    private static final int FEW = 3;
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:Q|KB)?(\\d{2,7})");
    private static final Pattern ERROR_NUMBER = Pattern.compile("(?i)(?:\\p{L}+ )?(0x[0-9a-f]{1,8}|\\d{1,5})");
    private static final Set<Completion.Kind> FACTS = EnumSet.of(Completion.Kind.VALUE, Completion.Kind.FILE, Completion.Kind.PIPE,
            Completion.Kind.CODE);

    private final Completions completions;
    private final NameSuggestions names;
    private final TitleSuggestions titles;
    private final Map<String, Suggestion> chosen = new LinkedHashMap<>();

    public Suggestions(IndexSearcher searcher) {
        this.completions = new Completions(searcher.getIndexReader());
        this.names = new NameSuggestions(completions);
        this.titles = new TitleSuggestions(searcher);
    }

    public List<Suggestion> of(String typed, int limit) throws IOException {
        String text = typed.stripLeading();
        String folded = Completion.folded(text);
        if (folded.isEmpty() || text.length() > LONGEST) {
            return List.of();
        }
        Matcher error = ERROR_NUMBER.matcher(folded);
        if (error.matches()) {
            add(names.known(error.group(1), FEW), FEW);
            add(names.of(error.group(1), EnumSet.of(Completion.Kind.ERROR)), FEW);
        }
        addNamed(folded);
        add(names.known(text, FEW), FEW);
        add(names.of(folded, EnumSet.of(Completion.Kind.PRODUCT)), FEW - 1);
        add(names.of(folded, FACTS), FEW);
        List<Suggestion> titled = titles.of(text, limit);
        List<Suggestion> words = words(text);
        add(titled, Math.max(1, limit - chosen.size() - Math.min(FEW, words.size())));
        add(words, FEW);
        add(titled, limit);
        return chosen.values().stream().limit(limit).toList();
    }

    private void addNamed(String folded) throws IOException {
        Matcher number = NUMBER.matcher(folded);
        if (number.matches()) {
            add(titles.named("Q" + number.group(1), FEW), FEW);
        } else if (folded.length() >= SHORTEST_NAME && folded.indexOf(' ') < 0) {
            add(titles.named(folded, FEW), FEW);
        }
    }

    /** The last word completed by a word or a name, behind the words before it. */
    private List<Suggestion> words(String text) throws IOException {
        int blank = text.lastIndexOf(' ') + 1;
        String last = Completion.folded(text.substring(blank));
        if (last.length() < SHORTEST_NAME - 1 || !last.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        List<Suggestion> words = new ArrayList<>();
        String before = text.substring(0, blank);
        for (Completions.Found word : completions.of(FieldNames.SPELLING, last)) {
            if (words.size() < FEW && word.articles() >= FEW && !word.term().equals(last)
                    && word.term().chars().allMatch(Character::isLetter)) {
                words.add(new Suggestion(Suggestion.Kind.WORD, before + word.term(), ""));
            }
        }
        if (blank > 0) {
            names.of(last, FACTS).stream().limit(1)
                    .forEach(name -> words.add(new Suggestion(name.kind(), before + name.text(), name.detail())));
        }
        return words;
    }

    private void add(List<Suggestion> more, int most) {
        more.stream().limit(most).forEach(one -> chosen.putIfAbsent(one.text().toLowerCase(Locale.ROOT), one));
    }
}
