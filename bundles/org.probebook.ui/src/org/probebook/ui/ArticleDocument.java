// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.probebook.article.Article;
import org.probebook.article.ArticleName;
import org.probebook.fact.ArticleFact;
import org.probebook.knowledge.Problem;

/**
 * An article with all that a reader wants to know of it. Immutable, but for the knowledge, which must not be changed; safe in any thread.
 *
 * @param article what is read
 * @param versions all articles of the same problem, this one among them, in the order in which a reader is offered them
 * @param facts in order
 * @param present keys ({@link ArticleName#key}) of those articles it names that the library has
 * @param knowledge what can be checked; empty: nothing
 */
public record ArticleDocument(Article article, List<Article> versions, List<ArticleFact> facts, Set<String> present,
        Optional<Problem> knowledge) {
    public ArticleDocument {
        versions = List.copyOf(versions);
        facts = List.copyOf(facts);
        present = Set.copyOf(present);
    }

    /** Whether the library has the article of that name, which this article refers to. */
    public boolean has(String name) {
        return present.contains(ArticleName.key(name));
    }

    /** Whether there is anything to check. */
    public boolean checkable() {
        return knowledge.filter(problem -> !problem.getConditions().isEmpty()).isPresent();
    }
}
