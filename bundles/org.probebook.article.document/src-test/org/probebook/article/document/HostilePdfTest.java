// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.document.internal.pdf.OwnFonts;

class HostilePdfTest {
    private final PdfSource source = new PdfSource();

    @Test
    void anEncryptedDocumentSaysWhatToDo() throws IOException {
        try (PdfPages pages = new PdfPages()) {
            byte[] content = pages.page().lines(PdfPages.PLAIN, 10, "The pump stops").encrypted("water").bytes();
            assertTrue(reason(content).contains("without its password"));
        }
    }

    @Test
    void whatEverybodyMayReadIsNoSecret() throws IOException, UnreadableArticleException {
        try (PdfPages pages = new PdfPages()) {
            byte[] content = pages.page().lines(PdfPages.PLAIN, 10, "The pump stops").gap(20).lines(PdfPages.PLAIN, 10, "Open the valve.")
                    .encrypted("").bytes();
            assertTrue(source.read(file(content)).getFirst().sections().getFirst().text().contains("Open the valve."));
        }
    }

    @Test
    void aPictureOfATextSaysWhatToDo() throws IOException {
        try (PdfPages pages = new PdfPages()) {
            assertTrue(reason(pages.page().page().bytes()).contains("2 pages are pictures without text"));
        }
    }

    @Test
    void moreThanTwoThousandPagesAreRefused() throws IOException {
        try (PdfPages pages = new PdfPages()) {
            for (int i = 0; i < 2001; i++) {
                pages.page();
            }
            assertTrue(reason(pages.bytes()).contains("2001 pages"));
        }
    }

    @Test
    void streamsThatUnpackWithoutEndAreRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 100; i++) {
                deflate.write(" ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII));
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
                + packed.size()
                + ">>stream\n").getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        assertTrue(reason(pdf.toByteArray()).contains("unpacks to more than 32 MB"));
    }

    @Test
    void objectsThatHoldEachOtherAreRefused() {
        assertFalse(reason(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF").getBytes(StandardCharsets.US_ASCII))
                .isEmpty());
        assertFalse(
                reason(("%PDF-1.4\n1 0 obj" + "<</A".repeat(200_000) + "[".repeat(200_000)).getBytes(StandardCharsets.US_ASCII)).isEmpty());
        assertFalse(reason("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)).isEmpty());
    }

    @Test
    void damagedDocumentsAreReadOrRefusedInTime() throws IOException {
        Random random = new Random(71);
        try (PdfPages pages = new PdfPages()) {
            byte[] good = pages.page().lines(PdfPages.BOLD, 14, "Symptoms").lines(PdfPages.PLAIN, 10, "The pump stops.", "- At once")
                    .row(PdfPages.FIXED, 10, "71", "pump").link("https://pumps.example/").page().lines(PdfPages.PLAIN, 10, "The end.")
                    .bytes();
            for (int i = 0; i < 100; i++) {
                byte[] bad = i % 4 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
                for (int flips = 0; flips < i % 20 && bad.length > 0; flips++) {
                    bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
                }
                assertTimeout(Duration.ofSeconds(20), () -> readOrRefused(bad));
            }
        }
    }

    @Test
    void fontsOfTheMachineAreNotLookedThrough() throws IOException, UnreadableArticleException {
        try (PdfPages pages = new PdfPages()) {
            source.read(file(pages.page().lines(PdfPages.PLAIN, 10, "The pump stops", "at once").bytes()));
        }
        assertInstanceOf(OwnFonts.class, FontMappers.instance());
    }

    private boolean readOrRefused(byte[] content) {
        try {
            source.recognise(file(content));
            return source.read(file(content)).size() == 1;
        } catch (UnreadableArticleException e) {
            assertFalse(e.getMessage().isBlank());
            return false;
        }
    }

    private String reason(byte[] content) {
        return assertThrows(UnreadableArticleException.class, () -> source.read(file(content))).getMessage();
    }

    private static SourceFile file(byte[] content) {
        return new SourceFile("pumps", "a.bin", content);
    }
}
