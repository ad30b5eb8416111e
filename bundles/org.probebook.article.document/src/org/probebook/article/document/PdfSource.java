// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.probebook.article.Article;
import org.probebook.article.IArticleSource;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.document.internal.pdf.PdfReader;

/**
 * PDF. Its pages know letters and places only: sections, paragraphs, lists and tables are told by print and distance. Nothing in a document is run, resolved
 * or fetched.
 */
@Component
public final class PdfSource implements IArticleSource {
    private static final String SIGNATURE = "%PDF-";
    /** Where the signature may begin at the latest, behind what some servers put before it. */
    private static final int HEAD = 1024;

    @Override
    public String name() {
        return "PDF";
    }

    /** Most of a large document is pictures, which are not read. */
    @Override
    public int largest() {
        return 64 << 20;
    }

    @Override
    public Confidence recognise(SourceFile file) {
        int head = Math.min(HEAD, file.content().length);
        int at = new String(file.content(), 0, head, StandardCharsets.ISO_8859_1).indexOf(SIGNATURE);
        if (at == 0) {
            return Confidence.CERTAIN;
        }
        int tail = Math.max(0, file.content().length - HEAD);
        return at > 0 && new String(file.content(), tail, file.content().length - tail, StandardCharsets.ISO_8859_1).contains("startxref")
                ? Confidence.LIKELY
                : Confidence.NONE;
    }

    @Override
    public List<Article> read(SourceFile file) throws UnreadableArticleException {
        if (recognise(file) == Confidence.NONE) {
            throw new UnreadableArticleException("the file is no PDF");
        }
        return List.of(PdfReader.read(file));
    }
}
