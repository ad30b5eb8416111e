// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Section;
import org.probebook.article.render.Mark;
import org.probebook.ui.Place;

/** An article as one text to select in, with the places of its sections in both directions, and how its lines look. Immutable; any thread. */
public final class ArticlePage {
    private final String text;
    private final List<Line> lines;
    private final List<Stretch> stretches;

    /** How a line looks. */
    enum Look {
        SUBJECT, TITLE, HEADING, PROSE, ITEM, VERBATIM
    }

    /**
     * One or more lines of the page that look the same.
     *
     * @param depth of an entry in nested lists, from 0
     * @param hang characters that stand before the words of an entry
     */
    record Line(Look look, int from, int to, int depth, int hang) {
    }

    /** Characters of a section, or of the title, that stand together in the page as well. */
    private record Stretch(int section, int from, int to, int at) {
    }

    private ArticlePage(String text, List<Line> lines, List<Stretch> stretches) {
        this.text = text;
        this.lines = List.copyOf(lines);
        this.stretches = List.copyOf(stretches);
    }

    /** Lays out an article. */
    public static ArticlePage of(Article article) {
        Layout layout = new Layout();
        layout.head(article);
        for (int i = 0; i < article.sections().size(); i++) {
            layout.section(i, article.sections().get(i));
        }
        return new ArticlePage(layout.out.toString(), layout.lines, layout.stretches);
    }

    public String text() {
        return text;
    }

    List<Line> lines() {
        return lines;
    }

    /** Where a place of the article is in the page; empty where the article has no such place, or nothing stands there. */
    public Optional<Range> range(Place place) {
        Optional<Stretch> first = stretches.stream().filter(one -> one.section() == place.section() && place.from() < one.to()).findFirst();
        Optional<Stretch> last = stretches.stream().filter(one -> one.section() == place.section() && one.from() < place.to())
                .reduce((before, after) -> after);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        int from = first.get().at() + Math.max(0, place.from() - first.get().from());
        int to = last.get().at() + Math.min(place.to(), last.get().to()) - last.get().from();
        return from < to ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    /** Where the words of a part of the page are in the article: of the first section that it touches; empty when it touches none. */
    public Optional<Place> place(Range range) {
        Optional<Stretch> first = stretches.stream().filter(one -> one.at() < range.to() && range.from() < end(one)).findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int section = first.get().section();
        Stretch last = stretches.stream().filter(one -> one.section() == section && one.at() < range.to() && range.from() < end(one))
                .reduce(first.get(), (before, after) -> after);
        int from = first.get().from() + Math.max(0, range.from() - first.get().at());
        int to = last.from() + Math.min(range.to(), end(last)) - last.at();
        return Optional.of(new Place(section, from, to));
    }

    /** Where a section starts in the page. */
    int start(int section) {
        return stretches.stream().filter(one -> one.section() == section).findFirst().map(Stretch::at).orElse(0);
    }

    private static int end(Stretch stretch) {
        return stretch.at() + stretch.to() - stretch.from();
    }

    private static final class Layout {
        private final StringBuilder out = new StringBuilder();
        private final List<Line> lines = new ArrayList<>();
        private final List<Stretch> stretches = new ArrayList<>();

        void head(Article article) {
            line(Look.SUBJECT, article.id() + article.revised().map(date -> "  ·  " + date.shown()).orElse(""), 0, 0);
            stretches.add(new Stretch(Mark.TITLE, 0, article.title().length(), out.length()));
            line(Look.TITLE, article.title(), 0, 0);
        }

        void section(int number, Section section) {
            out.append('\n');
            if (!section.heading().isEmpty()) {
                line(Look.HEADING, section.heading().strip(), 0, 0);
            }
            int at = 0;
            boolean list = false;
            for (Block block : section.blocks()) {
                boolean item = block instanceof Block.Item;
                if (at > 0 && !(list && item)) {
                    out.append('\n');
                }
                list = item;
                String shown = shown(block);
                stretches.add(new Stretch(number, at, at + shown.length(), out.length()));
                line(look(block), shown, block instanceof Block.Item one ? one.depth() : 0, block.lead().length());
                at += shown.length() + 1;
            }
        }

        private static Look look(Block block) {
            return switch (block) {
                case Block.Verbatim verbatim -> Look.VERBATIM;
                case Block.Table table -> Look.VERBATIM;
                case Block.Item item -> Look.ITEM;
                default -> Look.PROSE;
            };
        }

        /** As long as what the block prints, so that places stay. */
        private static String shown(Block block) {
            return block instanceof Block.Item item && item.marker().length() == 1 && !item.numbered()
                    ? "•" + item.printed().substring(1)
                    : block.printed();
        }

        private void line(Look look, String words, int depth, int hang) {
            lines.add(new Line(look, out.length(), out.length() + words.length(), depth, hang));
            out.append(words).append('\n');
        }
    }
}
