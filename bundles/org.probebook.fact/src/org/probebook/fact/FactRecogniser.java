// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.probebook.article.Article;
import org.probebook.article.SectionKind;
import org.probebook.fact.internal.Reading;

/** The product's recogniser: one pass over the text, guided by cue words of many languages and by the shape of what stands there. */
@Component
public final class FactRecogniser implements IFactRecogniser {

    @Override
    public List<Fact> recognise(String text) {
        return new Reading(text).facts();
    }

    @Override
    public List<ArticleFact> recognise(Article article) {
        List<ArticleFact> found = new ArrayList<>();
        recognise(article.title()).forEach(fact -> found.add(new ArticleFact(ArticleFact.TITLE, fact, Sense.MENTIONED, 1)));
        for (int i = 0; i < article.sections().size(); i++) {
            Sense sense = sense(article.sections().get(i).kind());
            for (Fact fact : recognise(article.sections().get(i).text())) {
                found.add(new ArticleFact(i, fact, sense, 1));
            }
        }
        return found;
    }

    private static Sense sense(SectionKind kind) {
        return switch (kind) {
            case RESOLUTION -> Sense.FIX;
            case WORKAROUND -> Sense.WORKAROUND;
            case CAUSE -> Sense.CAUSE;
            default -> Sense.MENTIONED;
        };
    }
}
