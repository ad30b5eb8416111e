// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.vocabulary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.analysis.LanguageKey;
import org.probebook.index.internal.analysis.Words;
import org.probebook.index.internal.lexicon.Lexicon;

/**
 * Tells what a rare word of a query may have been meant to be: a word a letter away that titles and symptoms use far more often, or two words without their blank. Names of things and codes are
 * left as they are, and so are the words of a language that the library has no articles in. One for each search.
 */
public final class Spelling {
    private static final int MOST_WORDS = 32;
    private static final int SHORTEST = 5;
    private static final int SHORTEST_HALF = 3;
    private static final int LONG = 8;
    private static final int LONGEST = 32;
    private static final int RARE = 60;
    private static final int MORE_OFTEN = 20;
    /** A word that so many articles have anywhere is one, unless so many times as many have the likely one. */
    private static final int A_WORD = 3;
    private static final int A_HUNDRED_TIMES = 100;
    /** The name of a thing is long, and rare also where it is spelt right. */
    private static final int SHORTEST_NAME = 9;
    private static final int LONG_NAME = 12;
    private static final int SURE_BEGINNING = 3;

    private final LibrarySearcher searcher;
    private final Vocabularies vocabularies;
    private final String spoken;
    private final Optional<Lexicon> lexicon;

    /**
     * What a word was probably meant to be.
     *
     * @param from where the word begins
     * @param likely one word, or two
     * @param sure whether it may be offered to the user, and not only be looked for as well
     */
    public record Correction(int from, int to, String likely, boolean sure) {
    }

    /**
     * Prepares for the words of a language.
     *
     * @param spoken key of the language of the text; empty for unknown
     * @param lexicon of that language
     */
    public Spelling(LibrarySearcher searcher, Vocabularies vocabularies, String spoken, Optional<Lexicon> lexicon) {
        this.searcher = searcher;
        this.vocabularies = vocabularies;
        this.spoken = spoken;
        this.lexicon = lexicon;
    }

    /** For each doubtful word of a text the likeliest other one, in the order of the text; none for words that are well known. */
    public List<Correction> corrections(String text) throws IOException {
        List<Correction> corrections = new ArrayList<>();
        for (Words.Word word : Words.of(Analyzers.plain(), text, MOST_WORDS)) {
            if (word.kind() == Words.Kind.WORD && !besideWildcard(text, word) && doubtful(text, word)) {
                correction(word).ifPresent(corrections::add);
            }
        }
        return corrections;
    }

    /** The text with its doubtful words as they are likely meant; empty when there are none. */
    public static Optional<String> meant(String text, List<Correction> corrections) {
        StringBuilder meant = new StringBuilder();
        int at = 0;
        for (Correction correction : corrections) {
            if (correction.sure()) {
                boolean capital = Character.isUpperCase(text.charAt(correction.from()));
                String likely = correction.likely();
                meant.append(text, at, correction.from())
                        .append(capital ? likely.substring(0, 1).toUpperCase(Locale.ROOT) + likely.substring(1) : likely);
                at = correction.to();
            }
        }
        return at == 0 ? Optional.empty() : Optional.of(meant.append(text.substring(at)).toString());
    }

    /** Who leaves letters open has not misspelt them. */
    private static boolean besideWildcard(String text, Words.Word word) {
        return wildcard(text, word.from() - 1) || wildcard(text, word.to());
    }

    private static boolean wildcard(String text, int at) {
        boolean within = at > 0 && at < text.length() - 1;
        return at >= 0 && at < text.length() && text.charAt(at) == '*' || within && text.charAt(at) == '?'
                && Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean doubtful(String text, Words.Word word) throws IOException {
        String term = word.term();
        boolean shaped = term.length() >= SHORTEST && term.length() <= LONGEST && term.chars().allMatch(Character::isLetter);
        boolean acronym = text.substring(word.from(), word.to()).chars().noneMatch(Character::isLowerCase) && !capitals(text);
        return shaped && !acronym && frequency(FieldNames.SPELLING, term) <= RARE && !(lexicon.isPresent() && known(lexicon.get(), term));
    }

    private static boolean capitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    private boolean known(Lexicon words, String term) throws IOException {
        for (Words.Word stem : Words.of(Analyzers.of(spoken), term, 1)) {
            return words.knows(stem.term());
        }
        return true;
    }

    private Optional<Correction> correction(Words.Word word) throws IOException {
        int own = frequency(FieldNames.SPELLING, word.term());
        int edits = own == 0 && word.term().length() >= LONG ? 2 : 1;
        int least = MORE_OFTEN * Math.max(1, own);
        Optional<Vocabulary.Near> near = vocabularies.of(searcher.getIndexReader()).likeliest(word.term(), edits, least);
        boolean meant = near.isPresent() && (spokenHere(near.get().word()) || near.get().edits() == 1 && lexicon.isPresent());
        Optional<String> likely = meant ? near.map(Vocabulary.Near::word) : Optional.empty();
        int anywhere = frequency(FieldNames.WORD, word.term());
        if (likely.isEmpty() && own == 0) {
            likely = parted(word.term(), least);
        }
        if (likely.isEmpty() && anywhere == 0 && english()) {
            likely = name(word.term());
        }
        if (likely.isEmpty()) {
            return Optional.empty();
        }
        boolean sure = anywhere < A_WORD || (long) anywhere * A_HUNDRED_TIMES < frequency(FieldNames.WORD, likely.get());
        return Optional.of(new Correction(word.from(), word.to(), likely.get(), sure));
    }

    /** The name of a thing that no article spells so; the most frequent of the nearest. */
    private Optional<String> name(String word) throws IOException {
        Terms names = word.length() < SHORTEST_NAME ? null : MultiTerms.getTerms(searcher.getIndexReader(), FieldNames.WORD);
        if (names == null) {
            return Optional.empty();
        }
        FuzzyTermsEnum near = new FuzzyTermsEnum(names, new Term(FieldNames.WORD, word), word.length() < LONG_NAME ? 1 : 2, SURE_BEGINNING,
                true);
        String best = null;
        double bestLikelihood = 0;
        for (BytesRef candidate = near.next(); candidate != null; candidate = near.next()) {
            double likelihood = near.docFreq() * near.getBoost();
            if (near.docFreq() >= A_WORD && likelihood > bestLikelihood) {
                best = candidate.utf8ToString();
                bestLikelihood = likelihood;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean english() {
        return spoken.isEmpty() || spoken.equals(LanguageKey.ENGLISH);
    }

    /** Another language's word was hardly meant; but whoever writes one a letter wrong is easily taken to speak a third, whose lexicon does not know the word either. */
    private boolean spokenHere(String word) throws IOException {
        if (english()) {
            return true;
        }
        for (Words.Word stem : Words.of(Analyzers.of(spoken), word, 1)) {
            return frequency(FieldNames.whole(spoken), stem.term()) > 0;
        }
        return false;
    }

    private Optional<String> parted(String word, int least) throws IOException {
        String best = null;
        int most = least;
        for (int i = SHORTEST_HALF; i <= word.length() - SHORTEST_HALF; i++) {
            int left = frequency(FieldNames.SPELLING, word.substring(0, i));
            int rarer = left > most ? Math.min(left, frequency(FieldNames.SPELLING, word.substring(i))) : 0;
            if (rarer > most && spokenHere(word.substring(0, i)) && spokenHere(word.substring(i))) {
                best = word.substring(0, i) + " " + word.substring(i);
                most = rarer;
            }
        }
        return Optional.ofNullable(best);
    }

    private int frequency(String field, String term) throws IOException {
        return searcher.count(new Term(field, term));
    }
}
