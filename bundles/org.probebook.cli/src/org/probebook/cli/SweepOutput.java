// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.probebook.library.Swept;
import org.probebook.report.sweep.ISweepForm;
import org.probebook.report.sweep.SweepFile;

/** Where a sweep is written: to the terminal, or into a file that a later sweep goes on with. */
final class SweepOutput implements AutoCloseable {
    private final Session session;
    private final ISweepForm form;
    private final Optional<SweepFile> file;

    private SweepOutput(Session session, ISweepForm form, Optional<SweepFile> file) {
        this.session = session;
        this.form = form;
        this.file = file;
    }

    static SweepOutput terminal(Session session, ISweepForm form) {
        form.head().ifPresent(session::print);
        return new SweepOutput(session, form, Optional.empty());
    }

    static SweepOutput file(Path path, ISweepForm form, Collection<String> articles, Session session) throws IOException {
        return new SweepOutput(session, form, Optional.of(SweepFile.open(path, form, articles)));
    }

    /** Whether a host is in it from an earlier sweep. */
    boolean has(String host) {
        return file.isPresent() && file.get().has(host);
    }

    void add(Swept swept) {
        if (file.isEmpty()) {
            swept.rows().stream().map(form::lines).flatMap(List::stream).forEach(session::print);
            session.terminal().out().flush();
            return;
        }
        try {
            file.get().add(swept.rows());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
