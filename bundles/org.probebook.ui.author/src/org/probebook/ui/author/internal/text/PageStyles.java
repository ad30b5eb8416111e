// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Font;
import org.probebook.ui.author.internal.pieces.PieceState;

/** The styles of a page: those of its lines, and over them those of its marks, cut where they begin and end. */
final class PageStyles {
    private final Fonts fonts;
    private final MarkColors colors;

    /** What the lines of a page are written in; null: as the widget writes. */
    record Fonts(Font title, Font heading, Font verbatim) {
    }

    PageStyles(Fonts fonts, MarkColors colors) {
        this.fonts = fonts;
        this.colors = colors;
    }

    /** In order, none overlapping another. */
    List<StyleRange> of(ArticlePage page, List<PassageMark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>();
        page.lines().forEach(line -> {
            cuts.add(line.from());
            cuts.add(line.to());
        });
        marks.forEach(mark -> {
            cuts.add(mark.range().from());
            cuts.add(mark.range().to());
        });
        List<StyleRange> styles = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            if (from < to) {
                style(new Range(from, to), page, marks).ifPresent(styles::add);
            }
            from = to;
        }
        return styles;
    }

    private Optional<StyleRange> style(Range range, ArticlePage page, List<PassageMark> marks) {
        Optional<PassageMark> top = marks.stream().filter(mark -> mark.range().touches(range)).max(Comparator.comparing(PassageMark::rank));
        ArticlePage.Look look = page.lines().stream().filter(line -> line.from() <= range.from() && range.to() <= line.to()).findFirst()
                .map(ArticlePage.Line::look).orElse(ArticlePage.Look.PROSE);
        if (top.isEmpty() && look != ArticlePage.Look.SUBJECT && font(look) == null) {
            return Optional.empty();
        }
        StyleRange style = new StyleRange(range.from(), range.length(), look == ArticlePage.Look.SUBJECT ? colors.faint() : null, null);
        style.font = font(look);
        top.ifPresent(mark -> mark(style, mark));
        return Optional.of(style);
    }

    private Font font(ArticlePage.Look look) {
        return switch (look) {
            case TITLE -> fonts.title();
            case HEADING -> fonts.heading();
            case VERBATIM -> fonts.verbatim();
            default -> null;
        };
    }

    /** Each state by a line of its own kind as well as by its colour. */
    private void mark(StyleRange style, PassageMark mark) {
        style.background = colors.ground(mark.state(), mark.selected());
        style.underline = true;
        style.underlineColor = colors.line(mark.state());
        style.underlineStyle = switch (mark.state()) {
            case DRAFTED -> SWT.UNDERLINE_SQUIGGLE;
            case ACCEPTED -> SWT.UNDERLINE_SINGLE;
            case REJECTED -> SWT.UNDERLINE_DOUBLE;
        };
        if (mark.state() == PieceState.REJECTED) {
            style.foreground = colors.faint();
        }
        if (mark.selected()) {
            style.borderStyle = SWT.BORDER_SOLID;
            style.borderColor = colors.line(mark.state());
        }
    }
}
