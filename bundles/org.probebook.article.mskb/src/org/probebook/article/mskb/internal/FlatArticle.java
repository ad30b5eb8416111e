// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probebook.article.Article;
import org.probebook.article.SectionKind;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.text.Outline;

/**
 * Reads an article that was flattened to one line: all its words and rules are there, its line ends are not. What lay between two headings comes
 * back as it was; paragraphs are inferred from sentences.
 */
public final class FlatArticle {
    private static final String ANNOUNCED = "The information in this article applies to";
    /** The announcement of the products stands this near to the beginning, or belongs to a quoted article. */
    private static final int NEAR = 1500;

    private final FlatText flat;
    private final Map<String, String> header = new HashMap<>();
    private final String source;
    private final ProductList products = new ProductList();
    private final Outline outline = new Outline(SectionKind.OTHER);

    private FlatArticle(FlatText flat, String source) {
        this.flat = flat;
        this.source = source;
    }

    /**
     * Reads the article.
     *
     * @param text the file's text
     * @param source path of the file in its collection
     * @throws UnreadableArticleException when its header has no number or title
     */
    public static Article read(String text, String source) throws UnreadableArticleException {
        return new FlatArticle(FlatText.of(text), source).read();
    }

    private Article read() throws UnreadableArticleException {
        int body = readHeader();
        LegacyHeader head = LegacyHeader.of(header);
        FlatTrailer trailer = FlatTrailer.find(flat, body);
        products.family(head.product(), head.versions());
        body = readProducts(body, trailer.start());
        sections(body, trailer.start());
        return ArticleBuilder.build(head, products.products(), outline.sections(), trailer.read(), source, false);
    }

    /** Reads the fields, and answers with the offset behind the header and its rule. */
    private int readHeader() {
        int from = 0;
        String name = null;
        for (String next : LegacyHeader.FIELDS) {
            int at = field(next, from);
            if (at < 0) {
                continue;
            }
            if (name != null) {
                header.put(name, flat.between(from, at));
            }
            name = next;
            from = flat.text().indexOf(':', at) + 1;
        }
        FlatText.Rule rule = firstRule(from);
        int end = rule == null ? flat.text().length() : rule.sign() == '-' && rule.parts('-') ? rule.start() : rule.end();
        int words = rule == null ? end : rule.start();
        if (rule != null && !rule.parts(rule.sign())) {
            // The oldest articles have no rule here: this one underlines their first heading.
            words = Math.max(from, rule.start() - 1 - rule.length());
            end = words;
        }
        header.put(name, flat.between(from, words));
        return end;
    }

    private int field(String name, int from) {
        for (int at = flat.text().indexOf(name, from); at >= 0; at = flat.text().indexOf(name, at + 1)) {
            int colon = at + name.length();
            colon = colon < flat.text().length() && flat.text().charAt(colon) == ' ' ? colon + 1 : colon;
            if (colon < flat.text().length() && flat.text().charAt(colon) == ':' && (at == 0 || flat.text().charAt(at - 1) == ' ')) {
                return at;
            }
        }
        return -1;
    }

    private FlatText.Rule firstRule(int from) {
        return flat.rules().stream().filter(rule -> rule.start() >= from).findFirst().orElse(null);
    }

    /** Reads the list of products, keeps what stands before it as text, and answers with the offset behind it. */
    private int readProducts(int body, int to) {
        int announced = flat.text().indexOf(ANNOUNCED, body);
        FlatText.Rule closing = announced < 0 ? null : flat.firstPart('-', announced, to);
        if (closing == null || announced > body + NEAR || headingBefore(body, announced)) {
            return body;
        }
        for (String entry : flat.between(flat.text().indexOf(' ', announced + ANNOUNCED.length()), closing.start()).split("(?:^| )- ")) {
            products.entry(entry);
        }
        FlatText.Rule opening = flat.firstPart('-', body, announced);
        String above = flat.between(body, opening == null ? announced : opening.start());
        if (!above.isEmpty() && !ProductLines.isClassification(above)) {
            outline.blocks(FlatBlocks.read(above));
        }
        return closing.end();
    }

    private boolean headingBefore(int body, int announced) {
        return flat.rules().stream().anyMatch(rule -> rule.start() >= body && rule.end() <= announced && isHeading(rule, body));
    }

    private boolean isHeading(FlatText.Rule rule, int body) {
        int start = FlatHeading.start(flat, rule, body);
        return start >= 0 && !ProductLines.isClassification(flat.between(start, rule.start()));
    }

    private void sections(int from, int to) {
        int start = from;
        int lower = from;
        for (FlatText.Rule rule : flat.rules()) {
            if (rule.start() < from || rule.end() > to) {
                continue;
            }
            int heading = FlatHeading.start(flat, rule, lower);
            if (heading >= 0) {
                blocks(start, heading);
                outline.heading(flat.between(heading, rule.start()), rule.sign() == '=' ? 1 : 2);
                start = rule.end();
            }
            lower = rule.end();
        }
        blocks(start, to);
    }

    private void blocks(int from, int to) {
        String text = flat.between(from, to);
        outline.blocks(text.isEmpty() ? List.of() : FlatBlocks.read(text));
    }
}
