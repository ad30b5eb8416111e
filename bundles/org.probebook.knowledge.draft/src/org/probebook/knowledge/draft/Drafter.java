// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft;

import java.util.List;

import org.probebook.article.Article;
import org.probebook.fact.ArticleFact;
import org.probebook.knowledge.draft.internal.Drafting;
import org.probebook.knowledge.draft.internal.Place;

/**
 * Drafts what an author would write down of an article: symptoms, causes, fixes with their steps and risks, and conditions with the probes that tell whether they hold. The same
 * article gives the same draft. Stateless, safe in any thread, a few milliseconds for a long article.
 */
public final class Drafter {

    /**
     * Drafts from a whole article.
     *
     * @param facts of that article, as {@link org.probebook.fact.IFactRecogniser} finds them
     * @return may hold nothing but the problem's title
     */
    public Draft draft(Article article, List<ArticleFact> facts) {
        return new Drafting(article, facts).whole();
    }

    /**
     * Drafts from words that an author chose, whatever section they stand in: they are a symptom, a cause and a fix at once, for the author to take one of them, with the conditions that the
     * facts among them tell.
     *
     * @param section number of the section in the article, from 0
     * @param from offset in the section's text
     * @param to behind the last character
     */
    public Draft draft(Article article, List<ArticleFact> facts, int section, int from, int to) {
        return new Drafting(article, facts).passage(new Place(section, from, to));
    }
}
