// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Makes the same article about a pump as texts of three formats. */
final class TextDocuments {
    private TextDocuments() {
    }

    /** As Word saves it. */
    static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            styles(document);
            document.getProperties().getCoreProperties().setTitle("De pomp stopt met fout 71");
            document.getProperties().getCoreProperties().setKeywords("pomp, ventiel; fout71");
            document.getProperties().getCoreProperties().setModified(Optional.of(Date.from(Instant.parse("2015-12-07T10:00:00Z"))));
            document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Pompen en ventielen, pagina 1");
            paragraph(document, "Title", "De pomp stopt met fout 71");
            paragraph(document, null, "Dit artikel gaat over de pomp.");
            paragraph(document, "Kop1", "Symptomen");
            XWPFParagraph prose = paragraph(document, null, "De pomp ");
            XWPFRun bold = prose.createRun();
            bold.setBold(true);
            bold.setText("stopt");
            bold.addBreak();
            prose.createRun().setText("na een uur, zie ook Q900032 en ");
            prose.createHyperlinkRun("https://pumps.example/kb/900033").setText("het ventiel");
            paragraph(document, "Kop1", "Oplossing");
            list(document);
            paragraph(document, null, "Waarschuwing: het water is heet.");
            table(document);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void styles(XWPFDocument document) {
        document.createStyles();
        for (Map.Entry<String, String> style : Map.of("Kop1", "heading 1", "Kop2", "heading 2", "Title", "Title").entrySet()) {
            CTStyle type = CTStyle.Factory.newInstance();
            type.setStyleId(style.getKey());
            type.addNewName().setVal(style.getValue());
            document.getStyles().addStyle(new XWPFStyle(type));
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void list(XWPFDocument document) {
        CTAbstractNum levels = CTAbstractNum.Factory.newInstance();
        levels.setAbstractNumId(BigInteger.ZERO);
        for (int depth = 0; depth < 2; depth++) {
            CTLvl level = levels.addNewLvl();
            level.setIlvl(BigInteger.valueOf(depth));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(depth == 0 ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
            level.addNewLvlText().setVal(depth == 0 ? "%1." : "\uF0B7");
        }
        XWPFNumbering numbering = document.createNumbering();
        BigInteger number = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(levels)));
        String[] entries = { "Open het ventiel.", "Draai linksom.", "Sluit het." };
        for (int i = 0; i < entries.length; i++) {
            XWPFParagraph entry = paragraph(document, null, entries[i]);
            entry.setNumID(number);
            entry.setNumILvl(BigInteger.valueOf(i % 2));
        }
    }

    private static void table(XWPFDocument document) {
        XWPFTable table = document.createTable(2, 2);
        String[] cells = { "Naam", "Waarde", "Lamp", "1 aan" };
        for (int i = 0; i < cells.length; i++) {
            XWPFRun run = table.getRow(i / 2).getCell(i % 2).getParagraphs().getFirst().createRun();
            run.setText(cells[i]);
            run.setBold(i < 2);
        }
    }

    /** As LibreOffice saves it. */
    static byte[] odt() throws IOException {
        return odt("https://pumps.example/kb/900033");
    }

    static byte[] odt(String link) throws IOException {
        String names = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
                + "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' "
                + "xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0' xmlns:xlink='http://www.w3.org/1999/xlink' "
                + "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'";
        String meta = "<office:document-meta " + names
                + "><office:meta><dc:title>De pomp stopt met fout 71</dc:title><dc:language>nl-NL</dc:language>"
                + "<dc:date>2015-12-07T10:00:00</dc:date><meta:keyword>pomp</meta:keyword><meta:keyword>ventiel</meta:keyword>"
                + "<meta:keyword>fout71</meta:keyword></office:meta></office:document-meta>";
        String content = "<office:document-content " + names + "><office:automatic-styles>"
                + "<style:style style:name='B' style:family='paragraph'><style:text-properties fo:font-weight='bold'/></style:style>"
                + "<text:list-style style:name='N'><text:list-level-style-number text:level='1'/></text:list-style>"
                + "<text:list-style style:name='U'><text:list-level-style-bullet text:level='2'/></text:list-style></office:automatic-styles>"
                + "<office:body><office:text><text:p>Dit artikel gaat over de pomp.</text:p>"
                + "<text:h text:outline-level='1'>Symptomen</text:h><text:p>De pomp <text:span>stopt</text:span><text:line-break/>na een uur,"
                + " zie ook Q900032 en <text:a xlink:href='" + link + "'>het ventiel</text:a></text:p>"
                + "<text:h text:outline-level='1'>Oplossing</text:h><text:list text:style-name='N'><text:list-item><text:p>Open het ventiel.</text:p>"
                + "<text:list text:style-name='U'><text:list-item><text:p>Draai linksom.</text:p></text:list-item></text:list></text:list-item>"
                + "<text:list-item><text:p>Sluit het.</text:p></text:list-item></text:list><text:p>Waarschuwing: het water is heet.</text:p>"
                + "<table:table><table:table-row><table:table-cell><text:p text:style-name='B'>Naam</text:p></table:table-cell>"
                + "<table:table-cell><text:p text:style-name='B'>Waarde</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell>"
                + "<text:p>Lamp</text:p></table:table-cell><table:table-cell><text:p>1 aan</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated='1000'/></table:table-row></table:table></office:text></office:body></office:document-content>";
        return zip("mimetype", "application/vnd.oasis.opendocument.text", "meta.xml", meta, "content.xml", content);
    }

    /** As WordPad saves it: without styles of headings. */
    static byte[] rtf() {
        return ("{\\rtf1\\ansi\\ansicpg1252{\\info{\\title De pomp stopt met fout 71}{\\keywords pomp, ventiel; fout71}"
                + "{\\revtim\\yr2015\\mo12\\dy7}}\\pard Dit artikel gaat over de pomp.\\par\n\\b Symptomen\\b0\\par\nDe pomp stopt\\line na een uur, zie ook Q900032"
                + " en {\\field{\\*\\fldinst HYPERLINK \"https://pumps.example/kb/900033\"}{\\fldrslt het ventiel}}\\par\n\\b Oplossing\\b0\\par\n"
                + "1. Open het ventiel.\\par\n2. Sluit het: caf\\'e9.\\par\nWaarschuwing: het water is heet.\\par}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A zip of named parts. */
    static byte[] zip(String... namesAndParts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndParts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndParts[i]));
                zip.write(namesAndParts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
