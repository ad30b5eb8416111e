// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks and slides about pumps, in the formats of today and of before 2007. */
final class SheetDocuments {
    private static final String[][] SLIDES = { { "Symptomen", "De pomp stopt.", "Het licht brandt." },
            { "Oplossing", "Open het ventiel.", "Sluit het ventiel." } };

    private SheetDocuments() {
    }

    static byte[] xlsx() throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            return workbook(workbook);
        }
    }

    static byte[] xls() throws IOException {
        try (Workbook workbook = new HSSFWorkbook()) {
            return workbook(workbook);
        }
    }

    private static byte[] workbook(Workbook workbook) throws IOException {
        Sheet faults = workbook.createSheet("Fouten");
        for (int i = 0; i < 3; i++) {
            Row row = faults.createRow(i);
            if (i == 0) {
                row.createCell(0).setCellValue("Fout");
                row.createCell(2).setCellValue("Druk");
            } else {
                row.createCell(0).setCellValue(70d + i);
                row.createCell(2).setCellValue(1.5 * i);
            }
        }
        Sheet parts = workbook.createSheet("Delen");
        parts.createRow(3).createCell(1).setCellValue("Het ventiel");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    static byte[] pptx() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String[] words : SLIDES) {
                XSLFSlide slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT));
                slide.getPlaceholder(0).setText(words[0]);
                XSLFTextShape text = slide.getPlaceholder(1);
                text.setText(words[1]);
                text.addNewTextParagraph().addNewTextRun().setText(words[2]);
            }
            show.write(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] ppt() throws IOException {
        try (HSLFSlideShow show = new HSLFSlideShow(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String[] words : SLIDES) {
                HSLFSlide slide = show.createSlide();
                slide.addTitle().setText(words[0]);
                slide.createTextBox().setText(words[1] + "\r" + words[2]);
            }
            show.write(bytes);
            return bytes.toByteArray();
        }
    }
}
