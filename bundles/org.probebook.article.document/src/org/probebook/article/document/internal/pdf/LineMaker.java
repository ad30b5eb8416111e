// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/** Makes a line of the words that are printed on it. */
final class LineMaker {
    /** In widths of a letter: a gap between words that no justified line has. */
    private static final float COLUMN_GAP = 1.8f;

    private final FontStyles styles;
    private final Map<Float, Integer> sizes = new HashMap<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean bold = true;
    private boolean fixed = true;
    private float left = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;
    private float base;

    LineMaker(FontStyles styles) {
        this.styles = styles;
    }

    /** Adds words that stand together. */
    void add(String text, List<TextPosition> positions) {
        if (positions.isEmpty() || text.isBlank()) {
            return;
        }
        TextPosition first = positions.stream().filter(position -> !position.getUnicode().isBlank()).findFirst()
                .orElse(positions.getFirst());
        TextPosition last = positions.getLast();
        float size = Math.round(first.getFontSizeInPt() * 2) / 2f;
        if (!words.isEmpty()) {
            gap(first.getXDirAdj() - right, size);
        }
        words.append(text.strip());
        sizes.merge(size, text.length(), Integer::sum);
        PDFont font = first.getFont();
        bold &= styles.isBold(font);
        fixed &= styles.isFixed(font);
        left = Math.min(left, first.getXDirAdj());
        right = Math.max(right, last.getXDirAdj() + last.getWidthDirAdj());
        base = first.getYDirAdj();
    }

    private void gap(float width, float size) {
        if (width > COLUMN_GAP * size) {
            endCell();
        } else {
            words.append(' ');
        }
    }

    /** Whether nothing was added. */
    boolean isEmpty() {
        return words.isEmpty() && cells.isEmpty();
    }

    /** The line; the maker is used up. */
    PdfLine line(int page) {
        endCell();
        float size = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0f);
        return new PdfLine(page, cells, size, bold, fixed, left, right, base);
    }

    private void endCell() {
        if (!words.isEmpty()) {
            cells.add(words.toString());
            words.setLength(0);
        }
    }
}
