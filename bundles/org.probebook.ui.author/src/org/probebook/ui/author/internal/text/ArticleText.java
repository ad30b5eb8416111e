// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.probebook.article.Article;
import org.probebook.ui.AnswerLook;
import org.probebook.ui.Icon;
import org.probebook.ui.Place;
import org.probebook.ui.author.internal.pieces.PieceState;

/** The article to read, to select in and to drag from; its passages are marked in the text and in the margin. On the window's thread. */
public final class ArticleText {
    private static final int MARGIN = 48;
    private static final int INDENT = 18;
    private static final int ICON = 16;

    private final StyledText text;
    private ArticlePage page;
    private List<PassageMark> marks = List.of();

    public ArticleText(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, 12, 18, 12);
        text.setLineSpacing(2);
        text.setTabs(4);
        text.addPaintListener(event -> margin(event.gc));
        text.addMouseTrackListener(MouseTrackListener.mouseHoverAdapter(this::hint));
    }

    public StyledText control() {
        return text;
    }

    /** Shows an article from its start. */
    public void show(Article article) {
        page = ArticlePage.of(article);
        text.setText(page.text());
        for (ArticlePage.Line line : page.lines()) {
            layOut(line);
        }
        mark(List.of());
        text.setCaretOffset(0);
    }

    private void layOut(ArticlePage.Line line) {
        int first = text.getLineAtOffset(line.from());
        int count = text.getLineAtOffset(line.to()) - first + 1;
        if (line.look() == ArticlePage.Look.ITEM) {
            int indent = INDENT * (1 + Math.clamp(line.depth(), 0, 9));
            text.setLineIndent(first, count, indent);
            text.setLineWrapIndent(first, count, indent + width(line));
        } else if (line.look() == ArticlePage.Look.VERBATIM) {
            text.setLineIndent(first, count, INDENT);
            text.setLineWrapIndent(first, count, INDENT);
        }
    }

    /** Of what stands before the words of an entry. */
    private int width(ArticlePage.Line line) {
        GC gc = new GC(text);
        try {
            gc.setFont(text.getFont());
            return gc.textExtent(page.text().substring(line.from(), Math.min(line.to(), line.from() + line.hang()))).x;
        } finally {
            gc.dispose();
        }
    }

    /** The page that is shown; empty before there is one. */
    public Optional<ArticlePage> page() {
        return Optional.ofNullable(page);
    }

    /** Marks passages, in place of those that were marked before. */
    public void mark(List<PassageMark> passages) {
        marks = List.copyOf(passages);
        PageStyles.Fonts fonts = new PageStyles.Fonts(JFaceResources.getHeaderFont(),
                JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT), JFaceResources.getTextFont());
        List<StyleRange> styles = new PageStyles(fonts, new MarkColors()).of(page, marks);
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        text.redraw();
    }

    /** The innermost passage at a place of the page. */
    public Optional<PassageMark> at(int offset) {
        return marks.stream().filter(mark -> mark.range().has(offset)).min(Comparator.comparing(mark -> mark.range().length()));
    }

    /** Scrolls so that a part of the page is seen with some lines around it. */
    public void reveal(Range range) {
        int line = text.getLineAtOffset(range.from());
        int first = text.getTopIndex();
        int last = text.getLineIndex(text.getClientArea().height - 1);
        if (line <= first + 1 || text.getLineAtOffset(range.to()) >= last - 1) {
            text.setTopIndex(Math.max(0, line - 5));
        }
    }

    /** Scrolls to a place of the article and selects its words. */
    public void reveal(Place place) {
        if (page == null) {
            return;
        }
        Optional<Range> range = page.range(place);
        range.ifPresent(words -> text.setSelection(words.from(), words.to()));
        reveal(range.orElseGet(() -> new Range(page.start(place.section()), page.start(place.section()))));
    }

    /** The words of the article that are selected; empty when none are. */
    public Optional<Place> selection() {
        Point selected = text.getSelectionRange();
        return page == null || selected.y == 0
                ? Optional.empty()
                : page.place(new Range(selected.x, selected.x + selected.y));
    }

    private void margin(GC gc) {
        if (page == null) {
            return;
        }
        Map<Integer, List<PassageMark>> lines = new HashMap<>();
        marks.forEach(mark -> lines.computeIfAbsent(y(mark.range().from()), y -> new ArrayList<>()).add(mark));
        lines.forEach((y, there) -> {
            if (y > -ICON && y < text.getClientArea().height) {
                draw(gc, there, y);
            }
        });
    }

    private int y(int offset) {
        return text.getLocationAtOffset(offset).y + (text.getLineHeight(offset) - ICON) / 2;
    }

    /** One picture for the passages that begin in a line: of the answer that matters most, and of the state that does. */
    private static void draw(GC gc, List<PassageMark> there, int y) {
        there.stream().flatMap(mark -> mark.answer().stream()).min(Comparator.naturalOrder())
                .ifPresent(answer -> gc.drawImage(AnswerLook.of(answer).icon().image(), 6, y));
        there.stream().max(Comparator.comparing(PassageMark::rank))
                .ifPresent(mark -> gc.drawImage(icon(mark.state()).image(), 10 + ICON, y));
    }

    private static Icon icon(PieceState state) {
        return switch (state) {
            case DRAFTED -> Icon.DRAFTED;
            case ACCEPTED -> Icon.ACCEPTED;
            case REJECTED -> Icon.REJECTED;
        };
    }

    private void hint(MouseEvent event) {
        int offset = page == null ? -1 : text.getOffsetAtPoint(new Point(event.x, event.y));
        text.setToolTipText(offset < 0 ? null : at(offset).map(PassageMark::hint).orElse(null));
    }
}
