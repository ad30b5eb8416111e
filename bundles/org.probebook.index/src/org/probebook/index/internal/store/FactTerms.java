// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.util.LinkedHashSet;
import java.util.Set;

import org.probebook.article.Article;
import org.probebook.article.SectionKind;
import org.probebook.fact.Fact;
import org.probebook.fact.IFactRecogniser;

/** The terms of the facts that an article names. */
final class FactTerms {
    private final Set<String> all = new LinkedHashSet<>();
    private final Set<String> main = new LinkedHashSet<>();
    private final Set<String> facts = new LinkedHashSet<>();
    private final Set<Completion> completions = new LinkedHashSet<>();

    FactTerms(Article article, SearchableText text, IFactRecogniser recogniser) {
        add(recogniser, article.title(), true);
        for (SearchableText.Part part : text.parts()) {
            add(recogniser, part.text(), part.kind() == SectionKind.SYMPTOMS || part.kind() == SectionKind.CAUSE);
        }
        if (!article.keywords().isEmpty()) {
            add(recogniser, String.join("\n\n", article.keywords()), false);
        }
    }

    private void add(IFactRecogniser recogniser, String text, boolean mainPart) {
        for (Fact fact : recogniser.recognise(text)) {
            facts.add(fact.term());
            Completion.of(fact).ifPresent(completions::add);
            all.addAll(fact.terms());
            if (mainPart) {
                main.addAll(fact.terms());
            }
        }
    }

    /** Every term of every fact. */
    Set<String> all() {
        return all;
    }

    /** The terms of the facts in title, symptoms and cause. */
    Set<String> main() {
        return main;
    }

    /** What leads somebody who types to these facts. */
    Set<Completion> completions() {
        return completions;
    }

    /** How many different facts there are. */
    int count() {
        return facts.size();
    }
}
