// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.expression;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.analysis.Words;

/** Finds the words of titles that are one word with another in some language: {@code sessions} for {@code session}. */
final class Inflections {
    private static final int SHORTEST = 4;
    private static final int ENDING = 3;
    private static final int MOST_TERMS = 400;

    private final IndexReader reader;
    private final Collection<String> languages;

    Inflections(IndexReader reader, Collection<String> languages) {
        this.reader = reader;
        this.languages = languages;
    }

    /** The word itself first. */
    List<String> of(String word) throws IOException {
        List<String> found = new ArrayList<>(List.of(word));
        Terms terms = MultiTerms.getTerms(reader, FieldNames.TITLE);
        if (word.length() < SHORTEST || terms == null) {
            return found;
        }
        Set<String> stems = stems(word);
        BytesRef beginning = new BytesRef(word.substring(0, Math.max(ENDING, word.length() - ENDING)));
        TermsEnum each = terms.iterator();
        BytesRef term = each.seekCeil(beginning) == TermsEnum.SeekStatus.END ? null : each.term();
        for (int i = 0; term != null && i < MOST_TERMS && StringHelper.startsWith(term, beginning); i++, term = each.next()) {
            String other = term.utf8ToString();
            if (!other.equals(word) && stems(other).stream().anyMatch(stems::contains)) {
                found.add(other);
            }
        }
        return found;
    }

    private Set<String> stems(String word) throws IOException {
        Set<String> stems = new HashSet<>();
        for (String language : languages) {
            for (Words.Word stem : Words.of(Analyzers.of(language), word, 1)) {
                stems.add(language + " " + stem.term());
            }
        }
        return stems;
    }
}
