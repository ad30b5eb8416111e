// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

class HostileOfficeTest {
    private static final String LAUGHS = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

    private final OfficeSource source = new OfficeSource();

    @Test
    void anEncryptedDocumentSaysWhatToDo() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem box = new POIFSFileSystem(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("water");
            try (OutputStream stream = encryptor.getDataStream(box)) {
                stream.write(TextDocuments.docx());
            }
            box.writeFilesystem(bytes);
            assertTrue(reason(bytes.toByteArray()).contains("without its password"));
        }
        assertTrue(reason(TextDocuments.zip("mimetype", "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml",
                "<manifest:manifest><manifest:encryption-data/></manifest:manifest>", "content.xml", "xyz"))
                .contains("without its password"));
    }

    @Test
    void entitiesAreRefused() throws IOException {
        assertTrue(reason(with(TextDocuments.docx(), "word/document.xml", LAUGHS + "<d>&c;</d>")).contains("document type"));
        assertTrue(reason(with(TextDocuments.odt(), "content.xml", "<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><d/>"))
                .contains("document type"));
        String wide = new String((LAUGHS + "<d>&c;</d>").getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
        assertTrue(reason(with(TextDocuments.odt(), "content.xml", wide)).contains("document type"));
    }

    @Test
    void partsThatUnpackWithoutEndAreRefused() throws IOException {
        for (String part : List.of("word/document.xml", "word/styles.xml")) {
            byte[] bomb = with(TextDocuments.docx(), part, "<w:document>" + " ".repeat(70 << 20));
            assertTrue(bomb.length < 1 << 20);
            assertTrue(assertTimeout(Duration.ofSeconds(20), () -> reason(bomb)).contains("unpacks to more than"));
        }
    }

    @Test
    void rowsWithoutEndAreRefused() throws IOException {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row><c t=\"inlineStr\"><is><t>Pump</t></is></c><c t=\"inlineStr\"><is><t>Valve</t></is></c></row>".repeat(300_000)
                + "</sheetData></worksheet>";
        assertTrue(reason(with(SheetDocuments.xlsx(), "xl/worksheets/sheet1.xml", sheet)).contains("more than 20000 rows"));
    }

    @Test
    void aTextWithoutEndIsRefused() {
        String rtf = "{\\rtf1 " + "The pump stops. ".repeat(300_000) + "\\par}";
        assertTrue(reason(rtf.getBytes(StandardCharsets.US_ASCII)).contains("4 million characters"));
    }

    @Test
    void nestingWithoutEndIsRefused() throws IOException {
        String names = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'";
        String deep = "<office:document-content " + names + "><office:body><office:text>" + "<text:list><text:list-item>".repeat(100_000);
        assertFalse(reason(with(TextDocuments.odt(), "content.xml", deep)).isEmpty());
        assertFalse(reason(("{\\rtf1 " + "{".repeat(1_000_000)).getBytes(StandardCharsets.US_ASCII)).isEmpty());
    }

    @Test
    void documentsWithoutTextAreRefused() throws IOException {
        assertTrue(reason("{\\rtf1 }".getBytes(StandardCharsets.US_ASCII)).contains("no text"));
        assertTrue(reason("Pump".getBytes(StandardCharsets.US_ASCII)).contains("no document"));
        assertTrue(reason(TextDocuments.zip("mimetype", "application/vnd.oasis.opendocument.text")).contains("damaged"));
    }

    @Test
    void damagedDocumentsAreReadOrRefusedInTime() throws IOException {
        Random random = new Random(71);
        for (byte[] good : List.of(TextDocuments.docx(), TextDocuments.odt(), TextDocuments.rtf(), SheetDocuments.xlsx(),
                SheetDocuments.xls(),
                SheetDocuments.pptx(), SheetDocuments.ppt())) {
            for (int i = 0; i < 20; i++) {
                byte[] bad = i % 4 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
                for (int flips = 0; flips < i && bad.length > 0; flips++) {
                    bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
                }
                assertTimeout(Duration.ofSeconds(20), () -> readOrRefused(bad));
            }
        }
    }

    private boolean readOrRefused(byte[] content) {
        try {
            source.recognise(file(content));
            List<Article> articles = source.read(file(content));
            return articles.size() == 1;
        } catch (UnreadableArticleException e) {
            assertFalse(e.getMessage().isBlank());
            return false;
        }
    }

    private String reason(byte[] content) {
        String message = assertThrows(UnreadableArticleException.class, () -> source.read(file(content))).getMessage();
        assertEquals(1, message.lines().count(), message);
        return message;
    }

    /** A document with one of its parts exchanged; its characters are the bytes. */
    private static byte[] with(byte[] document, String part, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? content.getBytes(StandardCharsets.ISO_8859_1) : in.readAllBytes());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static SourceFile file(byte[] content) {
        return new SourceFile("pumps", "a.bin", content);
    }
}
