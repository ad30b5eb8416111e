// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb.internal;

import java.util.List;

import org.probebook.article.Article;
import org.probebook.article.ArticleName;
import org.probebook.article.Block;
import org.probebook.article.Product;
import org.probebook.article.Reference;
import org.probebook.article.Section;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.text.ArticleMentions;
import org.probebook.article.text.TitleTag;

/** Makes an article of the parts that were read, be it from lines or from flattened text. */
final class ArticleBuilder {
    private static final String LANGUAGE = "en";

    private ArticleBuilder() {
    }

    static Article build(LegacyHeader header, List<Product> products, List<Section> sections, Trailer trailer, String source,
            boolean structured) throws UnreadableArticleException {
        // Some articles of the archive lost their text, but not what stands behind it; one without either is what a broken transfer left.
        if (sections.isEmpty() && trailer.queryWords().isBlank() && trailer.fields().values().stream().allMatch(String::isBlank)) {
            throw new UnreadableArticleException("there is nothing below its header: was it cut short?");
        }
        TitleTag title = TitleTag.split(header.title());
        return new Article(header.id(), aliases(header.id()), LANGUAGE, title.title(), title.tag(), List.of(), header.revised(), products,
                trailer.keywords(header), sections, references(header.id(), sections), source, structured);
    }

    private static List<String> aliases(String id) {
        return ArticleName.parse(id).map(name -> name.spellings().stream().filter(spelling -> !spelling.equals(id)).toList())
                .orElse(List.of());
    }

    private static List<Reference> references(String own, List<Section> sections) {
        ArticleMentions mentions = new ArticleMentions(own);
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                mentions.read(block.text());
            }
        }
        return mentions.references();
    }
}
