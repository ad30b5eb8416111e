// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.SectionKind;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.text.Outline;
import org.probebook.article.text.TextLines;
import org.probebook.article.text.WrappedBlocks;

/** Reads an article whose lines are as they were written. */
public final class LegacyArticle {
    private final TextLines lines;
    private final Map<String, String> header = new HashMap<>();
    private final String source;
    private final ProductList products = new ProductList();
    private final Outline outline = new Outline(SectionKind.OTHER);

    private LegacyArticle(TextLines lines, String source) {
        this.lines = lines;
        this.source = source;
    }

    /**
     * Reads the article.
     *
     * @param lines all lines of the file
     * @param source path of the file in its collection
     * @throws UnreadableArticleException when its header has no number or title
     */
    public static Article read(TextLines lines, String source) throws UnreadableArticleException {
        return new LegacyArticle(lines, source).read();
    }

    private Article read() throws UnreadableArticleException {
        int body = readHeader();
        LegacyHeader head = LegacyHeader.of(header);
        TrailerLines trailer = TrailerLines.find(lines, body);
        products.family(head.product(), head.versions());
        ProductLines applies = ProductLines.find(lines, body, trailer.start());
        if (applies.found()) {
            applies.addTo(products);
            sections(body, applies.start());
            sections(applies.end(), trailer.start());
        } else {
            sections(body, trailer.start());
        }
        return ArticleBuilder.build(head, products.products(), outline.sections(), trailer.read(), source, true);
    }

    /** Reads the fields, and answers with the line behind the header and its rule. */
    private int readHeader() {
        int line = 0;
        while (line < lines.count() && lines.blank(line)) {
            line++;
        }
        for (; line < lines.count() && !lines.blank(line); line++) {
            String text = lines.whole(line);
            int colon = text.indexOf(':');
            if (colon > 0) {
                header.putIfAbsent(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
            }
        }
        while (line < lines.count() && lines.blank(line)) {
            line++;
        }
        return line < lines.count() && lines.isRule(line, '=', Underline.RULE) ? line + 1 : line;
    }

    private void sections(int from, int to) {
        int start = from;
        int line = from;
        while (line < to) {
            Underline.Heading heading = Underline.at(lines, line, to);
            if (heading == null) {
                line++;
                continue;
            }
            outline.blocks(blocks(start, line));
            outline.heading(heading.title(), heading.level());
            line = heading.end();
            start = line;
        }
        outline.blocks(blocks(start, to));
    }

    private List<Block> blocks(int from, int to) {
        return from < to ? WrappedBlocks.read(lines, from, to) : List.of();
    }
}
