// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.probebook.article.Article;
import org.probebook.fact.internal.ArticleReading;
import org.probebook.fact.internal.Reading;
import org.probebook.fact.internal.registry.RegistryReader;
import org.probebook.fact.internal.text.Passage;

/** The product's recogniser: a few passes over the text, guided by cue words of many languages and by the shape of what stands there. */
@Component
public final class FactRecogniser implements IFactRecogniser {

    @Override
    public List<Fact> recognise(String text) {
        List<Fact> facts = new ArrayList<>(new Reading(text).facts());
        if (RegistryReader.mayHold(text)) {
            RegistryReader registry = new RegistryReader();
            registry.section(0, text, Passage.of(text));
            registry.mentions().forEach(facts::add);
            facts.sort(Comparator.comparingInt(fact -> fact.at().from()));
        }
        return List.copyOf(facts);
    }

    @Override
    public List<ArticleFact> recognise(Article article) {
        return new ArticleReading(article).facts();
    }
}
