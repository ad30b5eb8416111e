// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.OPCPackageWrapper;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentContentParser;
import org.apache.tika.parser.odf.OpenDocumentMetaParser;
import org.probebook.article.Article;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the article of an office document. Macros, pictures and documents within the document are passed over. */
public final class OfficeReader {
    private static final Logger LOG = System.getLogger(OfficeReader.class.getName());
    private static final String ENCRYPTED = "the document is encrypted: save a copy without its password, and import that";
    private static final String DAMAGED = "the document is damaged, or not what it says it is: open it with its program and save it again";

    private final SourceFile file;
    private final Bounds bounds = new Bounds();
    private final Composition composition = new Composition(bounds);
    private final Metadata metadata = new Metadata();

    private OfficeReader(SourceFile file) {
        this.file = file;
    }

    /**
     * Reads the article.
     *
     * @param file the document, whole
     * @param format what it is
     * @throws UnreadableArticleException when it is encrypted, damaged, too large, or has no text
     */
    public static Article read(SourceFile file, OfficeFormat format) throws UnreadableArticleException {
        return new OfficeReader(file).read(format);
    }

    private Article read(OfficeFormat format) throws UnreadableArticleException {
        parse(format);
        bounds.check();
        String modified = format == OfficeFormat.RICH_TEXT ? RichTextDate.of(file.content()) : metadata.get(TikaCoreProperties.MODIFIED);
        DocumentProperties properties = DocumentProperties.of(metadata.get(TikaCoreProperties.TITLE),
                metadata.get(TikaCoreProperties.LANGUAGE),
                Arrays.stream(metadata.getValues(Office.KEYWORDS)), modified);
        return DocumentArticle.of(file, properties, composition);
    }

    private void parse(OfficeFormat format) throws UnreadableArticleException {
        ContentHandler handler = new XhtmlReader(composition, bounds);
        try {
            switch (format) {
                case OPEN_XML -> openXml(handler);
                case OPEN_DOCUMENT -> openDocument(handler);
                case BINARY -> new OfficeParser().parse(TikaInputStream.get(file.content()), handler, metadata, context());
                case RICH_TEXT -> new RTFParser().parse(new ByteArrayInputStream(file.content()), handler, metadata, context());
            }
        } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
            throw new UnreadableArticleException(ENCRYPTED);
        } catch (IOException | SAXException | TikaException | OpenXML4JException | RuntimeException | StackOverflowError e) {
            // Parsers of so many years of formats fail in every way there is; the bytes are to blame for each of them.
            bounds.check();
            LOG.log(Level.DEBUG, () -> file.path() + " cannot be read", e);
            throw new UnreadableArticleException(DAMAGED);
        }
    }

    private void openXml(ContentHandler handler)
            throws IOException, SAXException, TikaException, OpenXML4JException, UnreadableArticleException {
        try (ZipFile zip = ZipParts.open(file.content())) {
            ZipParts.check(zip, bounds);
            try (OPCPackage parts = OPCPackage.open(new ZipFileZipEntrySource(zip));
                    TikaInputStream stream = TikaInputStream.get(file.content())) {
                stream.setOpenContainer(new OPCPackageWrapper(parts));
                new OOXMLParser().parse(stream, handler, metadata, context());
            }
        }
    }

    private void openDocument(ContentHandler handler) throws IOException, SAXException, TikaException, UnreadableArticleException {
        try (ZipFile zip = ZipParts.open(file.content())) {
            if (isEncrypted(zip)) {
                throw new UnreadableArticleException(ENCRYPTED);
            }
            ZipParts.check(zip, bounds);
            ZipArchiveEntry meta = zip.getEntry("meta.xml");
            if (meta != null) {
                try (InputStream stream = zip.getInputStream(meta)) {
                    new OpenDocumentMetaParser().parse(stream, new DefaultHandler(), metadata, context());
                }
            }
            ZipArchiveEntry content = zip.getEntry("content.xml");
            if (content == null) {
                throw new UnreadableArticleException(DAMAGED);
            }
            try (InputStream stream = zip.getInputStream(content)) {
                new OpenDocumentContentParser().parse(stream, handler, metadata, context());
            }
        }
    }

    private static boolean isEncrypted(ZipFile zip) throws IOException {
        ZipArchiveEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return false;
        }
        try (InputStream stream = zip.getInputStream(manifest)) {
            return new String(stream.readNBytes(1 << 20), StandardCharsets.UTF_8).contains("encryption-data");
        }
    }

    private static ParseContext context() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setUseSAXPptxExtractor(true);
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeSlideMasterContent(false);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setExtractMacros(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        // Figures read the same on every machine.
        context.set(Locale.class, Locale.ENGLISH);
        return context;
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata embedded) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata embedded, boolean outputHtml) {
            throw new IllegalStateException("nothing that is embedded is asked for");
        }
    }
}
