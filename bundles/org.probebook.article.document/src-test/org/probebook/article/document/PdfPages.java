// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.GregorianCalendar;
import java.util.TimeZone;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.probebook.article.document.internal.pdf.OwnFonts;

/** Sets lines on pages, as a program that prints does. Closing it gives nothing away: take {@link #bytes()} before. */
final class PdfPages implements AutoCloseable {
    static {
        OwnFonts.use();
    }

    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    static final PDFont FIXED = new PDType1Font(FontName.COURIER);
    private static final int LEFT = 70;
    private static final int TOP = 740;

    private final PDDocument document = new PDDocument();
    private PDPage page;
    private PDPageContentStream content;
    private float y;
    private float x = LEFT;

    /** Begins a page. */
    PdfPages page() throws IOException {
        endPage();
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = TOP;
        x = LEFT;
        return this;
    }

    /** Goes on at the top of the page, further right. */
    PdfPages column(float left) {
        x = left;
        y = TOP;
        return this;
    }

    /** Prints lines below each other. */
    PdfPages lines(PDFont font, float size, String... lines) throws IOException {
        for (String line : lines) {
            at(font, size, x, y, line);
            y -= 1.2f * size;
        }
        return this;
    }

    /** Leaves room. */
    PdfPages gap(float points) {
        y -= points;
        return this;
    }

    /** Prints words beside each other. */
    PdfPages row(PDFont font, float size, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            at(font, size, x + i * 120, y, cells[i]);
        }
        y -= 1.2f * size;
        return this;
    }

    /** Prints words at a place of the page. */
    PdfPages at(PDFont font, float size, float left, float base, String words) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(left, base);
        content.showText(words);
        content.endText();
        return this;
    }

    /** Puts a link onto the page. */
    PdfPages link(String address) throws IOException {
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        link.setRectangle(new PDRectangle(LEFT, 100, 50, 12));
        page.getAnnotations().add(link);
        return this;
    }

    /** Enters the properties. */
    PdfPages properties(String title, String keywords, String language, int year, int month, int day) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setKeywords(keywords);
        GregorianCalendar saved = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        saved.set(year, month - 1, day);
        document.getDocumentInformation().setModificationDate(saved);
        document.getDocumentCatalog().setLanguage(language);
        return this;
    }

    /** Lets nobody in without a password. */
    PdfPages encrypted(String password) throws IOException {
        endPage();
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return this;
    }

    byte[] bytes() throws IOException {
        endPage();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void endPage() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
