// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.probebook.article.Article;
import org.probebook.library.Library;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;
import org.probebook.ui.Words;

/** Loads an article with what is known and drafted of it. */
final class OpenJob extends LibraryJob<Optional<Opened>> {
    private final KnowledgeInput input;
    private final Consumer<Optional<Opened>> editor;
    private final Consumer<String> trouble;

    /**
     * @param editor gets the article; nothing when the library does not have it
     * @param trouble gets the reason, in one line, when it cannot be read
     */
    OpenJob(KnowledgeInput input, LibraryService service, Consumer<Optional<Opened>> editor, Consumer<String> trouble) {
        super(NLS.bind(Messages.editor_opening, input.id()), service);
        this.input = input;
        this.editor = editor;
        this.trouble = trouble;
        setPriority(INTERACTIVE);
    }

    @Override
    protected Optional<Opened> work(Library library, IProgressMonitor monitor) throws IOException {
        List<Article> named = library.articles().articles(input.id());
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Article article = Words.choose(named, input.language());
        ArticleDocument document = new ArticleDocument(article, List.of(article), library.facts(article), Set.of(),
                library.knowledge(article.id()));
        return Optional.of(new Opened(document, library.authoring().open(article), library.authoring().draft(article),
                library.probeKinds()));
    }

    @Override
    protected void show(Optional<Opened> opened) {
        editor.accept(opened);
    }

    @Override
    protected boolean failed(String reason) {
        trouble.accept(reason);
        return true;
    }
}
