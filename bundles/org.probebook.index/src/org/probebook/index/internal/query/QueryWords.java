// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.analysis.LanguageKey;
import org.probebook.index.internal.analysis.Words;
import org.probebook.index.internal.lexicon.Lexicon;
import org.probebook.index.internal.lexicon.Translation;
import org.probebook.index.internal.vocabulary.LibrarySearcher;

/** Reads the words of a query: as a language has them, and as English, which every article is indexed in. Words that no article holds are left out. */
final class QueryWords {
    private static final int MOST_WORDS = 64;
    private static final int MOST_MEANINGS = 5;
    private static final float LEAST_MEANING = 0.1f;
    private static final int SELDOM_SEEN = 10;

    private final LibrarySearcher searcher;
    private final Weights weights;

    QueryWords(LibrarySearcher searcher, Weights weights) {
        this.searcher = searcher;
        this.weights = weights;
    }

    /** The words as the articles of a language have them. */
    List<QueryWord> of(String text, String language) throws IOException {
        List<QueryWord> words = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Words.Word word : read(text, language)) {
            if (seen.add(word.term()) && known(language, word.term())) {
                words.add(new QueryWord(text.substring(word.from(), word.to()), language, List.of(new Form(word.term(), 1)),
                        name(text, word), QueryWord.Source.TYPED, share(word)));
            }
        }
        return words;
    }

    /**
     * The words of a foreign text as English, by a lexicon; those that it does not know, and names of things, as they are: nothing is guessed of a word that articles have as it is
     * spelt. A compound is believed as far as it was seen, and its parts for the rest.
     */
    List<QueryWord> translated(String text, String language, Lexicon lexicon) throws IOException {
        Map<Long, List<Words.Word>> own = new HashMap<>();
        for (Words.Word word : read(text, LanguageKey.ENGLISH)) {
            own.computeIfAbsent(word.place(), p -> new ArrayList<>()).add(word);
        }
        Map<String, QueryWord> words = new LinkedHashMap<>();
        float sure = 1;
        List<Words.Word> all = read(text, language);
        for (int i = 0; i < all.size(); i++) {
            Words.Word word = all.get(i);
            boolean inner = word.kind() == Words.Kind.INNER;
            boolean compound = !inner && i + 1 < all.size() && all.get(i + 1).kind() == Words.Kind.INNER;
            List<Words.Word> spelt = inner ? List.of() : own.getOrDefault(word.place(), List.of());
            List<Form> forms = lexicon.knows(word.term()) || !anyKnown(spelt) ? meanings(lexicon, word.term()) : new ArrayList<>();
            boolean foreign = !forms.isEmpty();
            sure = inner ? sure : foreign ? sure(lexicon.seen(word.term())) : 0;
            for (Words.Word same : spelt) {
                addOwn(forms, same.term(), foreign && lexicon.seen(word.term()) >= SELDOM_SEEN ? weights.own() : 1);
            }
            if (!forms.isEmpty()) {
                float part = inner ? Math.max(1 - sure, weights.part()) : share(word);
                words.putIfAbsent(word.term(), new QueryWord(text.substring(word.from(), word.to()), LanguageKey.ENGLISH, forms,
                        !foreign && name(text, word), foreign ? QueryWord.Source.TRANSLATED : QueryWord.Source.TYPED,
                        foreign && compound ? sure * part : part));
            }
        }
        return List.copyOf(words.values());
    }

    /** The likeliest meanings that some article has, the best at weight 1. */
    private List<Form> meanings(Lexicon lexicon, String term) throws IOException {
        List<Form> meanings = new ArrayList<>();
        float best = 0;
        for (Translation meaning : lexicon.of(term)) {
            if (meanings.size() < MOST_MEANINGS && meaning.weight() >= LEAST_MEANING * best && known(LanguageKey.ENGLISH, meaning.term())) {
                best = Math.max(best, meaning.weight());
                meanings.add(new Form(meaning.term(), meaning.weight() / best));
            }
        }
        return meanings;
    }

    private boolean anyKnown(List<Words.Word> words) throws IOException {
        for (Words.Word word : words) {
            if (known(LanguageKey.ENGLISH, word.term())) {
                return true;
            }
        }
        return false;
    }

    private void addOwn(List<Form> forms, String term, float weight) throws IOException {
        Optional<Form> same = forms.stream().filter(form -> form.term().equals(term)).findFirst();
        if (same.isPresent()) {
            forms.set(forms.indexOf(same.get()), new Form(term, Math.max(weight, same.get().weight())));
        } else if (known(LanguageKey.ENGLISH, term)) {
            forms.add(new Form(term, weight));
        }
    }

    /** How far the meaning of a compound word can be believed; what is lacking goes to the words in it, which are seen more often. */
    private static float sure(int seen) {
        return (float) seen / (seen + SELDOM_SEEN);
    }

    private float share(Words.Word word) {
        return word.kind() == Words.Kind.PART || word.kind() == Words.Kind.INNER ? weights.part() : 1;
    }

    /** A compound of letters that is no hyphenated word. */
    private static boolean name(String text, Words.Word word) {
        return word.kind() == Words.Kind.WHOLE
                && text.substring(word.from(), word.to()).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_')
                && Character.isLetter(text.charAt(word.from()));
    }

    /** The words of a text. A letter or digit of a name that some article has says nothing beside it: {@code E_ACCESSDENIED} asks for no other E. */
    private List<Words.Word> read(String text, String language) throws IOException {
        List<Words.Word> words = Words.of(Analyzers.of(language), text, MOST_WORDS);
        List<Words.Word> names = new ArrayList<>();
        for (Words.Word word : words) {
            if (word.kind() == Words.Kind.WHOLE && known(LanguageKey.ENGLISH, word.term())) {
                names.add(word);
            }
        }
        return words.stream().filter(word -> word.kind() != Words.Kind.PART || word.to() - word.from() > 1
                || names.stream().noneMatch(name -> name.from() <= word.from() && word.to() <= name.to())).toList();
    }

    private boolean known(String language, String term) throws IOException {
        return searcher.count(new Term(FieldNames.whole(language), term)) > 0;
    }
}
