// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Product;
import org.probebook.article.Reference;
import org.probebook.article.RevisionDate;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.index.IArticleWriter;

/** Makes small articles about invented products. */
public final class SampleArticles {
    private final String id;
    private final String language;
    private final String title;
    private final List<Section> sections = new ArrayList<>();
    private final List<String> aliases = new ArrayList<>();
    private final List<String> about = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>(List.of(new Reference("Q100001", "")));
    private boolean structured = true;
    private String tag = "";
    private Optional<RevisionDate> revised = Optional.of(RevisionDate.of(LocalDate.of(2001, 2, 3)));

    private SampleArticles(String id, String language, String title) {
        this.id = id;
        this.language = language;
        this.title = title;
    }

    /** Writes an article into the collection {@code farm}; one of the same name that came in flattened stays beside it. */
    public static void put(IArticleWriter writer, SampleArticles sample) throws IOException {
        Article made = sample.make();
        writer.put("farm", made.id() + made.structured(), made);
    }

    public static SampleArticles article(String id, String language, String title) {
        return new SampleArticles(id, language, title);
    }

    public SampleArticles section(SectionKind kind, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Block.Paragraph(paragraph));
        }
        sections.add(new Section(kind, kind.token(), 1, blocks));
        return this;
    }

    public SampleArticles symptoms(String... paragraphs) {
        return section(SectionKind.SYMPTOMS, paragraphs);
    }

    public SampleArticles alias(String name) {
        aliases.add(name);
        return this;
    }

    public SampleArticles about(String other) {
        about.add(other);
        return this;
    }

    public SampleArticles product(String name, String... versions) {
        products.add(new Product(name, List.of(versions)));
        return this;
    }

    public SampleArticles keyword(String word) {
        keywords.add(word);
        return this;
    }

    public SampleArticles tag(String kind) {
        tag = kind;
        return this;
    }

    public SampleArticles revised(LocalDate day) {
        revised = Optional.of(RevisionDate.of(day));
        return this;
    }

    public SampleArticles undated() {
        revised = Optional.empty();
        return this;
    }

    public SampleArticles refers(String other) {
        references.add(new Reference(other, ""));
        return this;
    }

    public SampleArticles flattened() {
        structured = false;
        return this;
    }

    public Article make() {
        return new Article(id, aliases, language, title, tag, about, revised, products,
                keywords, sections, references, "", structured);
    }
}
