// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.probebook.article.ArticleName;
import org.probebook.library.internal.KnowledgeBase;
import org.probebook.library.internal.LibraryParts;
import org.probebook.library.internal.lint.LintRun;
import org.probebook.library.internal.lint.Selection;
import org.probebook.library.lint.LintReport;
import org.probebook.probe.validation.Observables;

/**
 * Looks through a whole library for what is wrong in it: references to articles that are not there, knowledge that breaks its rules, and articles or knowledge that want one thing
 * different. Safe in any thread; blocks for as long as it takes to read every article.
 */
public final class Lint {
    private final Library library;
    private final KnowledgeBase knowledge;
    private final LibraryParts parts;

    Lint(Library library, KnowledgeBase knowledge, LibraryParts parts) {
        this.library = library;
        this.knowledge = knowledge;
        this.parts = parts;
    }

    /**
     * What is wrong now.
     *
     * @param names any names of articles or problems that the report is limited to; empty: all
     * @param monitor told of counts and rates; cancelling ends it within a second
     * @throws NotFoundException when a name is that of no article and no problem
     * @throws org.eclipse.core.runtime.OperationCanceledException after cancelling
     */
    public LintReport report(List<String> names, IProgressMonitor monitor) throws IOException {
        Set<String> wanted = new HashSet<>();
        for (String name : names) {
            wanted.addAll(keys(name));
        }
        LintReport whole = new LintRun(library.articles(), parts.facts(), parts.rules(), new Observables(parts.kinds()))
                .over(knowledge.all(), knowledge.unreadable(), SubMonitor.convert(monitor));
        return names.isEmpty() ? whole : new Selection(wanted).of(whole);
    }

    /** The keys of an article in all its revisions, and of the problem that serves it. */
    private Set<String> keys(String name) throws IOException {
        Set<String> keys = new HashSet<>();
        library.articles().articles(name).forEach(article -> keys.add(ArticleName.key(article.id())));
        library.knowledge(name).ifPresent(problem -> keys.add(ArticleName.key(problem.getId())));
        if (keys.isEmpty()) {
            throw new NotFoundException("there is no article " + name + " in " + library.folder() + ": search for it, or import it");
        }
        return keys;
    }
}
