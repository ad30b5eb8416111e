// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.probebook.article.ArticleName;
import org.probebook.knowledge.Problem;
import org.probebook.library.Library;
import org.probebook.library.SweepPlan;
import org.probebook.library.Sweeps;
import org.probebook.probe.Host;
import org.probebook.report.sweep.SweepFile;
import org.probebook.report.sweep.SweepJson;
import org.probebook.report.sweep.SweepProgress.Standing;
import org.probebook.report.sweep.SweepProgress;
import org.probebook.report.sweep.SweepRow;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;
import org.probebook.ui.hosts.ContentsLeave;

/** Sweeps in the background, and tells of hosts as they come; what is told fast is told together. */
final class SweepJob extends LibraryJob<Standing> {
    /** Between two looks of the window at what has come, in milliseconds: the eye sees no more, and the sweep has the processor. */
    private static final int PAUSE = 120;

    private final SweepWish wish;
    private final Set<String> done;
    private final ISweepListener listener;
    private final List<SweepRow> pending = new ArrayList<>();
    private Standing standing = new Standing(0, 0, 0);

    /** What a running sweep tells; on the window's thread. */
    interface ISweepListener {
        /** It begins; with what is known of its articles, by their keys. */
        void begun(Map<String, Problem> knowledge);

        /** Hosts have come. */
        void came(List<SweepRow> rows, Standing standing);

        /** It is over. */
        void ended(SweepState state, String trouble);
    }

    /** @param done names of the hosts that are not asked, since it is known what they say */
    SweepJob(SweepWish wish, Set<String> done, LibraryService service, ISweepListener listener) {
        super(NLS.bind(Messages.sweep_job, String.join(", ", wish.articles()), wish.hosts()), service);
        this.wish = wish;
        this.done = Set.copyOf(done);
        this.listener = listener;
        setPriority(LONG);
    }

    @Override
    protected Standing work(Library library, IProgressMonitor monitor) throws IOException {
        try {
            return sweep(library, monitor);
        } catch (UncheckedIOException e) {
            // what a sweep calls back to has no other way to say that a disk is full
            throw e.getCause();
        }
    }

    private Standing sweep(Library library, IProgressMonitor monitor) throws IOException {
        SweepPlan plan = wish.plan(library);
        Map<String, Problem> knowledge = knowledge(library, wish.articles());
        onWindow(() -> listener.begun(knowledge));
        if (wish.file().isEmpty()) {
            return run(library, plan, Optional.empty(), monitor);
        }
        Path path = wish.file().get().toAbsolutePath();
        Files.createDirectories(path.getParent());
        // read first: some systems let nobody read a file that is locked for writing
        List<SweepRow> kept = Files.exists(path) ? SweepJson.read(path) : List.of();
        try (SweepFile file = SweepFile.open(path, new SweepJson(), wish.articles())) {
            tell(kept.stream().filter(row -> file.has(row.host())).toList(), new Standing(0, 0, 0));
            return run(library, plan, Optional.of(file), monitor);
        }
    }

    private Standing run(Library library, SweepPlan plan, Optional<SweepFile> file, IProgressMonitor monitor) throws IOException {
        List<Host> left = plan.hosts().stream().filter(host -> file.map(kept -> !kept.has(host.name())).orElse(!done.contains(host.name())))
                .toList();
        SweepProgress progress = new SweepProgress(left.size());
        monitor.beginTask(getName(), left.size());
        tell(List.of(), progress.standing());
        Sweeps sweeps = ContentsLeave.given(plan.articles(), library) ? library.sweeps().readingContents() : library.sweeps();
        sweeps.run(plan.on(left), wish.credentials(host -> kept(host, library)), swept -> {
            List<SweepRow> rows = swept.rows();
            file.ifPresent(kept -> add(rows, kept));
            Standing now = progress.next();
            monitor.subTask(SweepWords.standing(now));
            tell(rows, now);
        }, monitor);
        return progress.standing();
    }

    private static Optional<char[]> kept(Host host, Library library) {
        try {
            return library.hosts().password(host);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(List<SweepRow> rows, SweepFile file) {
        try {
            file.add(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is known of articles, by their keys; of some, nothing may be. Blocks. */
    static Map<String, Problem> knowledge(Library library, List<String> articles) throws IOException {
        Map<String, Problem> knowledge = new HashMap<>();
        for (String article : articles) {
            library.knowledge(article).ifPresent(problem -> knowledge.put(ArticleName.key(article), problem));
        }
        return knowledge;
    }

    private void tell(List<SweepRow> rows, Standing now) {
        boolean first;
        synchronized (pending) {
            first = pending.isEmpty();
            pending.addAll(rows);
            standing = now;
        }
        if (first) {
            onWindow(() -> Display.getCurrent().timerExec(PAUSE, this::flush));
        }
    }

    private void flush() {
        List<SweepRow> rows;
        Standing now;
        synchronized (pending) {
            rows = List.copyOf(pending);
            pending.clear();
            now = standing;
        }
        listener.came(rows, now);
    }

    @Override
    protected void show(Standing end) {
        flush();
        listener.ended(SweepState.DONE, "");
    }

    @Override
    protected boolean failed(String reason) {
        flush();
        listener.ended(SweepState.FAILED, reason);
        return true;
    }

    @Override
    protected void cancelled() {
        flush();
        listener.ended(SweepState.STOPPED, "");
    }
}
