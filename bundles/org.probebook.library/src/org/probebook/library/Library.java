// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.probebook.article.Article;
import org.probebook.index.ISearch;
import org.probebook.knowledge.Problem;
import org.probebook.probe.CheckPlan;
import org.probebook.probe.Finding;
import org.probebook.probe.Host;
import org.probebook.probe.ICredentials;

/** PLACEHOLDER signatures: the lead is writing this class. */
public abstract class Library implements AutoCloseable {
    public abstract Path folder();
    /** Searching and reading the articles; belongs to the library, do not close it. */
    public abstract ISearch articles();
    /** Imports archives, folders and files. Blocks; on any thread but the window's. @throws OperationCanceledException after cancelling; what was committed stays */
    public abstract ImportReport importFrom(List<Path> sources, IProgressMonitor monitor) throws IOException;
    /** The facts of an article in order. */
    public abstract List<ArticleFact> facts(Article article);
    /** The knowledge that serves an article, by any of its names; empty when there is none. */
    public abstract Optional<Problem> knowledge(String article) throws IOException;
    /** Every problem that the library has knowledge of. */
    public abstract List<Problem> problems();
    /** Runs the conditions; listener is called on any thread as findings come in; cancel within a second. */
    public abstract CheckReport check(String article, java.util.Map<org.probebook.knowledge.Role, Host> hosts, ICredentials credentials, Consumer<Finding> listener, IProgressMonitor monitor) throws IOException;
    /** Reads a host as users write it: a profile's name, or an address with settings. @throws IllegalArgumentException with a message for the user */
    public abstract Host host(String text) throws IOException;
    @Override
    public abstract void close() throws IOException;
}
