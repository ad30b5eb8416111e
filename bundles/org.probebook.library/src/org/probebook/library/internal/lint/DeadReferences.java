// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.probebook.article.Article;
import org.probebook.article.ArticleName;
import org.probebook.article.Reference;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact;
import org.probebook.fact.Span;
import org.probebook.index.References;
import org.probebook.library.lint.DeadReference;
import org.probebook.library.lint.Quotation;

/** Collects the places that name articles that are not there. Safe in any thread. */
final class DeadReferences {
    private final Map<String, Map<String, Quotation>> byTarget = new HashMap<>();

    DeadReferences(References references) {
        references.dead().forEach(dead -> byTarget.put(dead.target(), new TreeMap<>()));
    }

    void look(Article article, Collection<ArticleFact> facts) {
        Map<String, Reference> dead = new LinkedHashMap<>();
        article.references().forEach(reference -> dead.putIfAbsent(ArticleName.key(reference.target()), reference));
        dead.keySet().retainAll(byTarget.keySet());
        if (!dead.isEmpty()) {
            Map<String, Quotation> places = places(article, facts);
            dead.forEach((target, reference) -> {
                Quotation place = places.getOrDefault(target, found(article, reference));
                synchronized (byTarget) {
                    byTarget.get(target).putIfAbsent(article.id(), place);
                }
            });
        }
    }

    private static Map<String, Quotation> places(Article article, Collection<ArticleFact> facts) {
        Map<String, Quotation> places = new HashMap<>();
        for (ArticleFact fact : facts) {
            if (fact.fact() instanceof Fact.ArticleReference named) {
                places.computeIfAbsent(ArticleName.key(named.id()), key -> Quotes.of(article, fact));
            }
        }
        return places;
    }

    /** Links of pages and lists of relations name others without a word of the text. */
    private static Quotation found(Article article, Reference reference) {
        for (int i = 0; i < article.sections().size(); i++) {
            Section section = article.sections().get(i);
            int at = section.text().indexOf(reference.target());
            if (at >= 0) {
                return Quotes.of(article, i, new Span(at, at + reference.target().length()));
            }
        }
        return new Quotation(article.id(), article.language(), SectionKind.REFERENCES.token(), reference.title());
    }

    /** What was found, the most often named first. */
    List<DeadReference> list() {
        return byTarget.entrySet().stream().filter(dead -> !dead.getValue().isEmpty())
                .map(dead -> new DeadReference(dead.getKey(), List.copyOf(dead.getValue().values())))
                .sorted(DeadReference.MOST_NAMED).toList();
    }
}
