// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.probebook.article.Article;
import org.probebook.article.Section;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact;
import org.probebook.fact.internal.registry.RegistryFinding;
import org.probebook.fact.internal.registry.RegistryReader;
import org.probebook.fact.internal.remark.ArticleRemarks;
import org.probebook.fact.internal.sense.Senses;
import org.probebook.fact.internal.sense.Sureness;
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
        new Reading(article.title()).facts().forEach(fact -> add(ArticleFact.TITLE, fact));
        List<Section> sections = article.sections();
        List<String> texts = sections.stream().map(Section::text).toList();
        List<List<Passage>> passages = sections.stream().map(Passage::of).toList();
        Set<String> cited = cited();
        ArticleRemarks remarks = new ArticleRemarks(senses);
        for (int i = 0; i < texts.size(); i++) {
            int section = i;
            new SectionReading(texts.get(i), passages.get(i), cited).facts().forEach(fact -> add(section, fact));
            remarks.section(i, sections.get(i), texts.get(i), passages.get(i));
        }
        facts.addAll(remarks.facts());
        if (texts.stream().anyMatch(RegistryReader::mayHold)) {
            registry(texts, passages);
        }
        facts.sort(Comparator.comparingInt(ArticleFact::section).thenComparing(fact -> fact.fact().at().from()));
        return facts;
    }

    /** The numbers of the articles that the source says are cited. */
    private Set<String> cited() {
        Set<String> numbers = new HashSet<>();
        article.references().forEach(reference -> {
            String number = reference.target().replaceFirst("^(?i:KB|Q)", "");
            if (!number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
                numbers.add(number);
            }
        });
        return numbers;
    }

    private void add(int section, Fact fact) {
        facts.add(new ArticleFact(section, fact, senses.of(section), Sureness.of(fact)));
    }

    private void registry(List<String> texts, List<List<Passage>> passages) {
        RegistryReader reader = new RegistryReader();
        for (int i = 0; i < texts.size(); i++) {
            reader.section(i, texts.get(i), passages.get(i));
        }
        List<ArticleFact> found = new ArrayList<>();
        for (RegistryFinding finding : reader.findings()) {
            finding.within(texts.get(finding.section()).length())
                    .ifPresent(value -> found.add(new ArticleFact(finding.section(), value, senses.of(finding), finding.confidence())));
        }
        facts.addAll(Senses.agreed(found));
    }
}
