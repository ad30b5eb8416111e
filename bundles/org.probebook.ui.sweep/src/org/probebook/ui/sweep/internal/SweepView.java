// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.probebook.article.ArticleName;
import org.probebook.knowledge.Problem;
import org.probebook.library.Library;
import org.probebook.report.sweep.SweepProgress.Standing;
import org.probebook.report.sweep.SweepRow;
import org.probebook.ui.ActiveReader;
import org.probebook.ui.CopyAction;
import org.probebook.ui.IArticleReader;
import org.probebook.ui.Icon;
import org.probebook.ui.LibraryService;
import org.probebook.ui.Parts;
import org.probebook.ui.ViewAction;
import org.probebook.ui.sweep.internal.matrix.Matrix;

/** The hosts and conditions of a sweep, as they come in or as they were kept, with what each answer rests on. */
public final class SweepView extends ViewPart {
    private final SweepFiles files = new SweepFiles(this);
    private final SweepChoice choice = new SweepChoice();
    private CLabel summary;
    private FilterBar filter;
    private MatrixTable table;
    private CellPane evidence;
    private Action goOn;
    private Action stop;
    private Matrix matrix = new Matrix();
    private Map<String, Problem> knowledge = Map.of();
    private SweepState state = SweepState.NONE;
    private Standing standing = new Standing(0, 0, 0);
    private String trouble = "";
    private Optional<Path> file = Optional.empty();
    private Optional<SweepWish> wish = Optional.empty();
    private SweepJob job;

    /** The view, brought to the front; empty when it cannot be shown, which the user was told then. */
    static Optional<SweepView> in(IWorkbenchPage page) {
        try {
            return Optional.of((SweepView) page.showView(Parts.SWEEP_VIEW));
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
            return Optional.empty();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        summary = new CLabel(head, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary);
        filter = new FilterBar(head, wanted -> {
            matrix.filter(wanted);
            refresh();
        });
        SashForm sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new MatrixTable(sash, this::rests);
        evidence = new CellPane(sash, getSite().getPage());
        sash.setWeights(72, 28);
        goOn = new ViewAction(Messages.action_goOn, Icon.GO_ON, this::goOn);
        stop = new ViewAction(Messages.action_stop, Icon.STOP, () -> job.cancel());
        actions(getViewSite().getActionBars().getToolBarManager());
        actions(getViewSite().getActionBars().getMenuManager());
        getViewSite().getActionBars().getMenuManager().add(new ViewAction(Messages.action_sort, Icon.SORT, () -> table.sort()));
        new CopyAction(this::text).install(getViewSite().getActionBars(), table.control());
        refresh();
    }

    private void actions(IContributionManager into) {
        into.add(new ViewAction(Messages.action_new, Icon.SWEEP, this::begin));
        into.add(goOn);
        into.add(stop);
        into.add(new Separator());
        into.add(new ViewAction(Messages.action_open, Icon.OPEN, () -> files.open(Optional.empty())));
        into.add(new ViewAction(Messages.action_export, Icon.EXPORT, () -> files.export(Optional.empty())));
        into.add(new ViewAction(Messages.action_compare, Icon.COMPARE, () -> files.compare(Optional.empty())));
        into.add(new CopyAction(this::text));
    }

    SweepFiles files() {
        return files;
    }

    Matrix matrix() {
        return matrix;
    }

    /** Asks for articles, the one in front first, and machines; then sweeps. */
    void begin() {
        List<String> articles = ActiveReader.in(getSite().getPage()).flatMap(IArticleReader::document)
                .map(document -> List.of(document.article().id())).orElse(matrix.articles());
        ask(library -> new SweepMemory().preset(articles, library));
    }

    /** Goes on with what is shown: as it was asked for, or, where that failed or is not known since it was opened from a file, as the user says now. */
    private void goOn() {
        if (state == SweepState.STOPPED && wish.isPresent()) {
            start(wish.get(), matrix.hosts());
            return;
        }
        ask(library -> wish.orElseGet(() -> new SweepMemory().preset(matrix.articles(), file)));
    }

    private void ask(Function<Library, SweepWish> preset) {
        choice.ask(getSite().getShell(), preset, this::sweep);
    }

    /** What is shown is gone on with, where it is of the same articles in the same file. */
    private void sweep(SweepWish wanted) {
        if (summary.isDisposed()) {
            return;
        }
        boolean same = state != SweepState.RUNNING && matrix.isOf(wanted.articles()) && wanted.file().equals(file);
        if (!same) {
            clear(SweepState.RUNNING, wanted.file(), Map.of());
        }
        wish = Optional.of(wanted);
        start(wanted, matrix.hosts());
    }

    private void clear(SweepState now, Optional<Path> kept, Map<String, Problem> known) {
        if (job != null) {
            job.cancel();
        }
        matrix = new Matrix();
        matrix.filter(filter.filter());
        state = now;
        file = kept;
        wish = Optional.empty();
        knowledge = known;
        standing = new Standing(0, 0, 0);
        table.show(matrix, knowledge);
        refresh();
    }

    private void start(SweepWish wanted, Set<String> done) {
        state = SweepState.RUNNING;
        trouble = "";
        job = new SweepJob(wanted, done, LibraryService.get(), new Current(matrix));
        refresh();
        job.schedule();
    }

    /** Shows a sweep from a file. */
    void show(ReadSweepJob.Kept kept) {
        if (summary.isDisposed()) {
            return;
        }
        clear(SweepState.OPENED, Optional.of(kept.file()), kept.knowledge());
        take(kept.rows());
    }

    /** Marks what differs from an earlier sweep, if that is still shown. */
    void compare(Matrix shown, List<SweepRow> earlier) {
        if (shown == matrix && !summary.isDisposed()) {
            matrix.compare(earlier);
            refresh();
        }
    }

    void exported(Path written) {
        if (!summary.isDisposed()) {
            getViewSite().getActionBars().getStatusLineManager().setMessage(SweepFiles.written(written));
        }
    }

    private void take(List<SweepRow> rows) {
        matrix.add(rows);
        if (matrix.comparison().isPresent()) {
            matrix.compare();
        }
        matrix.arrange();
        refresh();
    }

    private void refresh() {
        SweepSummary words = SweepSummary.of(state, matrix, standing, trouble);
        summary.setImage(words.icon().image());
        summary.setText(words.words());
        summary.setToolTipText(words.words());
        filter.count(SweepSummary.shown(matrix).orElse(""));
        goOn.setEnabled(state == SweepState.OPENED || state == SweepState.STOPPED || state == SweepState.FAILED);
        stop.setEnabled(state == SweepState.RUNNING);
        table.refresh();
        rests();
    }

    private void rests() {
        evidence.show(table.row(), table.chosenColumn(), matrix, knowledge);
    }

    private String text() {
        return MatrixText.of(matrix, column -> SweepWords.title(column,
                Optional.ofNullable(knowledge.get(ArticleName.key(column.article()))), matrix.articles().size() > 1));
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void dispose() {
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }

    /** Hears of one sweep, as long as it is the one that is shown. */
    private final class Current implements SweepJob.ISweepListener {
        private final Matrix mine;

        Current(Matrix mine) {
            this.mine = mine;
        }

        private boolean over() {
            return mine != matrix || summary.isDisposed();
        }

        @Override
        public void begun(Map<String, Problem> known) {
            if (!over()) {
                knowledge = known;
                table.show(matrix, knowledge);
            }
        }

        @Override
        public void came(List<SweepRow> rows, Standing now) {
            if (!over()) {
                standing = now;
                take(rows);
            }
        }

        @Override
        public void ended(SweepState end, String why) {
            if (!over()) {
                state = end;
                trouble = why;
                refresh();
            }
        }
    }
}
