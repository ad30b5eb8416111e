// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.probebook.article.document.internal.Bounds;

/** Collects the lines of a document with their place and print, in the order in which they were put onto the pages: column by column. */
final class PdfLines extends PDFTextStripper {
    private final Bounds bounds;
    private final FontStyles styles = new FontStyles();
    private final List<PdfLine> lines = new ArrayList<>();
    private LineMaker line = new LineMaker(styles);

    private PdfLines(Bounds bounds) {
        this.bounds = bounds;
        OwnFonts.use();
        setSuppressDuplicateOverlappingText(true);
    }

    /**
     * The lines of a document.
     *
     * @throws IOException when its bytes are damaged
     */
    static List<PdfLine> of(PDDocument document, Bounds bounds) throws IOException {
        PdfLines reader = new PdfLines(bounds);
        reader.writeText(document, Writer.nullWriter());
        return reader.lines;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        bounds.step();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        bounds.step();
        super.processTextPosition(text);
    }

    @Override
    protected void startPage(PDPage page) {
        bounds.look();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        bounds.text(text.length());
        line.add(text, positions);
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
        endLine();
        super.writeParagraphEnd();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(line.line(getCurrentPageNo() - 1));
            line = new LineMaker(styles);
        }
    }
}
