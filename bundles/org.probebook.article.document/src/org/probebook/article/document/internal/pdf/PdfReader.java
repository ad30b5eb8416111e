// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal.pdf;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.probebook.article.Article;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.document.internal.Bounds;
import org.probebook.article.document.internal.Composition;
import org.probebook.article.document.internal.DocumentArticle;
import org.probebook.article.document.internal.DocumentProperties;

/** Reads the article of a PDF. Scripts, forms, pictures and attached files are passed over. */
public final class PdfReader {
    private static final Logger LOG = System.getLogger(PdfReader.class.getName());

    private final SourceFile file;
    private final Bounds bounds = new Bounds();
    private final Composition composition = new Composition(bounds);

    private PdfReader(SourceFile file) {
        this.file = file;
    }

    /**
     * Reads the article.
     *
     * @param file the document, whole
     * @throws UnreadableArticleException when it is encrypted, damaged, too large, or a picture of a text
     */
    public static Article read(SourceFile file) throws UnreadableArticleException {
        return new PdfReader(file).read();
    }

    private Article read() throws UnreadableArticleException {
        DocumentProperties properties = parse();
        bounds.check();
        return DocumentArticle.of(file, properties, composition);
    }

    private DocumentProperties parse() throws UnreadableArticleException {
        try (PDDocument document = new BoundedParser(file.content(), bounds).parse()) {
            int pages = document.getNumberOfPages();
            bounds.pages(pages);
            List<PdfLine> lines = PdfLines.of(document, bounds);
            // The library goes on behind a page that it cannot read.
            bounds.check();
            if (lines.isEmpty()) {
                throw new UnreadableArticleException((pages == 1 ? "its page is a picture" : "its " + pages + " pages are pictures")
                        + " without text: run text recognition (OCR) over it, and import what that saves");
            }
            PdfBlocks.read(PageFurniture.without(lines), composition, bounds);
            for (PDPage page : document.getPages()) {
                links(page);
            }
            return properties(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableArticleException("the document is encrypted: save a copy without its password, and import that");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Whatever the library stumbles over is in the bytes.
            bounds.check();
            LOG.log(Level.DEBUG, () -> file.path() + " cannot be read", e);
            throw new UnreadableArticleException("the document is damaged: open it in a viewer, and print or save it into a new one");
        }
    }

    private void links(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            bounds.step();
            if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action && action.getURI() != null) {
                composition.link(action.getURI(), "");
            }
        }
    }

    private static DocumentProperties properties(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        return DocumentProperties.of(information.getTitle(), document.getDocumentCatalog().getLanguage(),
                Stream.of(information.getKeywords() == null ? "" : information.getKeywords()),
                information.getCustomMetadataValue("ModDate"));
    }
}
