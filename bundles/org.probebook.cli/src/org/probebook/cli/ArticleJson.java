// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import org.probebook.article.Article;
import org.probebook.article.Product;
import org.probebook.article.Reference;
import org.probebook.article.RevisionDate;
import org.probebook.article.Section;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An article as JSON, under the name that was asked for. */
final class ArticleJson {
    private ArticleJson() {
    }

    static ObjectNode of(String asked, Article article) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", asked).put("article", article.id());
        article.aliases().forEach(node.putArray("aliases")::add);
        node.put("language", article.language()).put("title", article.title()).put("tag", article.tag()).put("problem", article.problem());
        article.about().forEach(node.putArray("about")::add);
        node.put("revised", article.revised().map(RevisionDate::shown).orElse(null)).put("source", article.source());
        ArrayNode products = node.putArray("products");
        for (Product product : article.products()) {
            product.versions().forEach(products.addObject().put("name", product.name()).putArray("versions")::add);
        }
        article.keywords().forEach(node.putArray("keywords")::add);
        ArrayNode sections = node.putArray("sections");
        for (Section section : article.sections()) {
            sections.addObject().put("kind", section.kind().token()).put("heading", section.heading()).put("level", section.level())
                    .put("text", section.text());
        }
        ArrayNode references = node.putArray("references");
        for (Reference reference : article.references()) {
            references.addObject().put("target", reference.target()).put("title", reference.title());
        }
        return node.put("structured", article.structured());
    }
}
