// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.probebook.article.Article;
import org.probebook.article.IArticleSource;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.document.internal.OfficeFormat;
import org.probebook.article.document.internal.OfficeReader;

/**
 * Documents of office programs: texts, slides and sheets in the formats of Microsoft (since 1997) and of LibreOffice, and rich text, whatever the file is
 * called. Nothing in a document is run, resolved or fetched.
 */
@Component
public final class OfficeSource implements IArticleSource {

    @Override
    public String name() {
        return "Office document";
    }

    /** Most of a large document is pictures, which are not read. */
    @Override
    public int largest() {
        return 64 << 20;
    }

    @Override
    public Confidence recognise(SourceFile file) {
        return OfficeFormat.of(file.content()).isPresent() ? Confidence.CERTAIN : Confidence.NONE;
    }

    @Override
    public List<Article> read(SourceFile file) throws UnreadableArticleException {
        OfficeFormat format = OfficeFormat.of(file.content())
                .orElseThrow(() -> new UnreadableArticleException("the file is no document of an office program"));
        return List.of(OfficeReader.read(file, format));
    }
}
