// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.probebook.article.Article;
import org.probebook.article.Section;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact;
import org.probebook.fact.internal.registry.RegistryFinding;
import org.probebook.fact.internal.registry.RegistryReader;
import org.probebook.fact.internal.sense.Senses;
import org.probebook.fact.internal.text.Passage;

/** Reads an article as a whole: what its sections say together, and what each fact is named for. */
public final class ArticleReading {
    private final Article article;
    private final Senses senses;
    private final List<ArticleFact> facts = new ArrayList<>();

    public ArticleReading(Article article) {
        this.article = article;
        senses = new Senses(article);
    }

    /** The facts in the order of their places. */
    public List<ArticleFact> facts() {
        for (Fact fact : new Reading(article.title()).facts()) {
            add(ArticleFact.TITLE, fact);
        }
        List<Section> sections = article.sections();
        List<String> texts = sections.stream().map(Section::text).toList();
        for (int i = 0; i < sections.size(); i++) {
            for (Fact fact : new Reading(texts.get(i)).facts()) {
                add(i, fact);
            }
        }
        if (texts.stream().anyMatch(RegistryReader::mayHold)) {
            registry(sections, texts);
        }
        facts.sort(Comparator.comparingInt(ArticleFact::section).thenComparing(fact -> fact.fact().at().from()));
        return facts;
    }

    private void add(int section, Fact fact) {
        facts.add(new ArticleFact(section, fact, senses.of(section), 1));
    }

    private void registry(List<Section> sections, List<String> texts) {
        RegistryReader reader = new RegistryReader();
        for (int i = 0; i < sections.size(); i++) {
            reader.section(i, texts.get(i), Passage.of(sections.get(i)));
        }
        for (RegistryFinding finding : reader.findings()) {
            facts.add(new ArticleFact(finding.section(), finding.value(), senses.of(finding), finding.confidence()));
        }
    }
}
