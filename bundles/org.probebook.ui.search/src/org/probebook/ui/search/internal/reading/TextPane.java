// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.reading;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.probebook.article.render.ArticlePlain;
import org.probebook.article.render.Mark;
import org.probebook.ui.AnswerLook;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.Place;
import org.probebook.ui.Tone;
import org.probebook.ui.search.internal.Messages;

/** An article as plain text, for systems without a browser widget; says so in its first line. */
final class TextPane implements IReadingPane {
    private final StyledText text;
    private ArticleDocument document;
    private ArticlePlain plain;
    private int shift;

    TextPane(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(14, 10, 14, 10);
        text.setTabs(4);
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public void show(ArticleDocument shown) {
        document = shown;
        plain = ArticlePlain.of(document.article());
        String notice = Messages.article_noBrowser + "\n\n";
        shift = notice.length();
        text.setText(notice + plain.text());
        mark(ArticleMarks.of(document).all(), Tone.dark() ? new Color(0x26, 0x39, 0x4d) : new Color(0xe6, 0xf0, 0xfa));
    }

    @Override
    public void judged() {
        if (plain != null) {
            show(document);
            ArticleMarks.of(document).firstVerdict().ifPresent(this::reveal);
        }
    }

    @Override
    public void message(String words) {
        plain = null;
        text.setText(words);
    }

    @Override
    public void reveal(Place place) {
        if (plain == null) {
            return;
        }
        boolean section = place.from() == 0 && place.to() == 0;
        int at = shift + (section ? plain.start(place.section()) : plain.place(place.section(), place.from()));
        text.setSelection(at, section ? text.getOffsetAtLine(text.getLineAtOffset(at)) : at + place.to() - place.from());
        text.setTopIndex(Math.max(0, text.getLineAtOffset(at) - 2));
    }

    @Override
    public void mark(List<Mark> found, int current) {
        if (plain != null && !found.isEmpty()) {
            Mark here = found.get(current);
            reveal(new Place(here.section(), here.from(), here.to()));
        }
    }

    private void mark(List<Mark> marks, Color ground) {
        for (Mark mark : marks) {
            int at = shift + plain.place(mark.section(), mark.from());
            int length = Math.min(mark.to() - mark.from(), text.getCharCount() - at);
            if (length > 0) {
                text.setStyleRange(new StyleRange(at, length, ink(mark.style()), ground));
            }
        }
    }

    private static Color ink(Mark.Style style) {
        return switch (style) {
            case HOLDS -> AnswerLook.HOLDS.color();
            case DOES_NOT_HOLD -> AnswerLook.DOES_NOT_HOLD.color();
            case NOT_APPLICABLE -> AnswerLook.NOT_APPLICABLE.color();
            case UNKNOWN -> AnswerLook.UNKNOWN.color();
            default -> null;
        };
    }
}
