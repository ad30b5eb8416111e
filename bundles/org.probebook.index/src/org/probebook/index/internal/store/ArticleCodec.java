// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.util.BytesRef;
import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Product;
import org.probebook.article.Reference;
import org.probebook.article.RevisionDate;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;

/** An article as bytes and back, equal in every part. The first number is the version of this form. Stateless. */
public final class ArticleCodec {
    private static final int VERSION = 2;
    private static final int PARAGRAPH = 0;
    private static final int VERBATIM = 1;
    private static final int ITEM = 2;
    private static final int NOTE = 3;
    private static final int TABLE = 4;

    private ArticleCodec() {
    }

    /** The bytes of an article. */
    public static byte[] encode(Article article) {
        RecordOutput out = new RecordOutput();
        out.number(VERSION);
        out.text(article.id());
        out.texts(article.aliases());
        out.text(article.language());
        out.text(article.title());
        out.text(article.tag());
        out.texts(article.about());
        out.list(article.revised().stream().toList(), revised -> {
            out.text(revised.written());
            out.list(revised.day().map(LocalDate::toString).stream().toList(), out::text);
        });
        out.list(article.products(), product -> {
            out.text(product.name());
            out.texts(product.versions());
        });
        out.texts(article.keywords());
        out.list(article.sections(), section -> section(out, section));
        out.list(article.references(), reference -> {
            out.text(reference.target());
            out.text(reference.title());
        });
        out.text(article.source());
        out.flag(article.structured());
        return out.toBytes();
    }

    /**
     * The article of some bytes.
     *
     * @throws IOException when they were damaged, or written in a form that this version does not know
     */
    public static Article decode(BytesRef bytes) throws IOException {
        RecordInput in = new RecordInput(bytes);
        try {
            long version = in.number();
            if (version != VERSION) {
                throw new IOException("stored article of unknown form " + version + "; import its source again");
            }
            return article(in);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("stored article is damaged; import its source again", e);
        }
    }

    private static Article article(RecordInput in) {
        String id = in.text();
        List<String> aliases = in.texts();
        String language = in.text();
        String title = in.text();
        String tag = in.text();
        List<String> about = in.texts();
        Optional<RevisionDate> revised = in
                .list(() -> new RevisionDate(in.text(), in.texts().stream().map(LocalDate::parse).findFirst())).stream().findFirst();
        List<Product> products = in.list(() -> new Product(in.text(), in.texts()));
        List<String> keywords = in.texts();
        List<Section> sections = in.list(() -> section(in));
        List<Reference> references = in.list(() -> new Reference(in.text(), in.text()));
        return new Article(id, aliases, language, title, tag, about, revised, products, keywords, sections, references, in.text(),
                in.flag());
    }

    private static void section(RecordOutput out, Section section) {
        out.text(section.kind().token());
        out.text(section.heading());
        out.number(section.level());
        out.list(section.blocks(), block -> block(out, block));
    }

    private static Section section(RecordInput in) {
        return new Section(kind(in.text()), in.text(), (int) in.number(), in.list(() -> block(in)));
    }

    private static SectionKind kind(String token) {
        for (SectionKind kind : SectionKind.values()) {
            if (kind.token().equals(token)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("unknown kind of section in a stored article: " + token);
    }

    private static void block(RecordOutput out, Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> {
                out.number(PARAGRAPH);
                out.text(paragraph.text());
            }
            case Block.Verbatim verbatim -> {
                out.number(VERBATIM);
                out.text(verbatim.text());
            }
            case Block.Item item -> {
                out.number(ITEM);
                out.text(item.marker());
                out.number(item.depth());
                out.text(item.text());
            }
            case Block.Note note -> {
                out.number(NOTE);
                out.text(note.label());
                out.text(note.text());
            }
            case Block.Table table -> {
                out.number(TABLE);
                out.flag(table.header());
                out.list(table.rows(), out::texts);
            }
        }
    }

    private static Block block(RecordInput in) {
        int kind = (int) in.number();
        return switch (kind) {
            case PARAGRAPH -> new Block.Paragraph(in.text());
            case VERBATIM -> new Block.Verbatim(in.text());
            case ITEM -> new Block.Item(in.text(), (int) in.number(), in.text());
            case NOTE -> new Block.Note(in.text(), in.text());
            case TABLE -> new Block.Table(in.flag(), in.list(in::texts));
            default -> throw new IllegalArgumentException("unknown kind of block in a stored article: " + kind);
        };
    }
}
