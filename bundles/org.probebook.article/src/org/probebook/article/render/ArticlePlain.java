// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.render;

import java.util.ArrayList;
import java.util.List;

import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Section;

/**
 * An article as plain text for a reader, with a map from places in the article to places in that text. Immutable; safe in any thread.
 */
public final class ArticlePlain {
    private final String text;
    private final List<Integer> sections;
    private final List<Piece> pieces;

    /** Characters of a section (or of the title) that stand together in the page as well. */
    private record Piece(int section, int from, int to, int at) {
    }

    private ArticlePlain(String text, List<Integer> sections, List<Piece> pieces) {
        this.text = text;
        this.sections = List.copyOf(sections);
        this.pieces = List.copyOf(pieces);
    }

    /** Lays out an article. */
    public static ArticlePlain of(Article article) {
        Layout layout = new Layout();
        layout.head(article);
        for (int i = 0; i < article.sections().size(); i++) {
            layout.section(i, article.sections().get(i));
        }
        return new ArticlePlain(layout.out.toString(), layout.starts, layout.pieces);
    }

    /** The whole page. */
    public String text() {
        return text;
    }

    /** Where a section's heading starts in the page, by the section's number. */
    public int start(int section) {
        return section < 0 ? 0 : sections.get(section);
    }

    /**
     * Where a character of the article stands in the page.
     *
     * @param section number of the section; {@link Mark#TITLE} for the title
     * @param at its place in the section's text
     */
    public int place(int section, int at) {
        return pieces.stream().filter(p -> p.section() == section && p.from() <= at && at <= p.to()).findFirst()
                .map(p -> p.at() + at - p.from())
                .orElseGet(() -> start(section));
    }

    private static final class Layout {
        private final StringBuilder out = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();

        void head(Article article) {
            out.append(article.id());
            article.revised().ifPresent(date -> out.append(" · ").append(date.shown()));
            out.append('\n');
            piece(Mark.TITLE, 0, article.title());
            out.append('\n');
        }

        void section(int number, Section section) {
            out.append('\n');
            starts.add(out.length());
            if (!section.heading().isEmpty()) {
                out.append(section.heading()).append("\n\n");
            }
            int at = 0;
            boolean list = false;
            for (Block block : section.blocks()) {
                out.append(list && !(block instanceof Block.Item) ? "\n" : "");
                list = block instanceof Block.Item;
                piece(number, at, shown(block));
                out.append(block instanceof Block.Item ? "\n" : "\n\n");
                at += block.printed().length() + 1;
            }
        }

        /** As long as what the block prints. */
        private String shown(Block block) {
            if (!(block instanceof Block.Item item)) {
                return block.printed();
            }
            out.append("  ".repeat(Math.clamp(item.depth(), 0, 9)));
            return Bullet.shown(item) + item.printed().substring(item.marker().length());
        }

        private void piece(int section, int from, String words) {
            pieces.add(new Piece(section, from, from + words.length(), out.length()));
            out.append(words);
        }
    }
}
