// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Role;
import org.probebook.ui.ActiveReader;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.ArticleInput;
import org.probebook.ui.Articles;
import org.probebook.ui.CopyAction;
import org.probebook.ui.IArticleReader;
import org.probebook.ui.Icon;
import org.probebook.ui.LibraryService;
import org.probebook.ui.Parts;
import org.probebook.ui.Place;
import org.probebook.ui.ViewAction;
import org.probebook.ui.hosts.HostChoice;
import org.probebook.ui.hosts.HostEntry;
import org.probebook.ui.verdicts.EvidencePane;
import org.probebook.ui.verdicts.VerdictMemory;

/** The findings of the last check, as they come in, with what each of them rests on. */
public final class FindingsView extends ViewPart {
    private CLabel summary;
    private FindingsTree tree;
    private EvidencePane evidence;
    private Action again;
    private Action stop;
    private CheckRun run;
    private CheckJob job;

    /** Asks for hosts, and then checks; the findings come in this view. */
    static void askAndCheck(IWorkbenchWindow window, ArticleDocument document, List<String> profiles) {
        try {
            Problem problem = document.knowledge().orElseThrow();
            VerdictMemory memory = VerdictMemory.get();
            Optional<Map<Role, HostEntry>> hosts = HostChoice.ask(window.getShell(), document.article().title(), problem.getConditions(),
                    profiles, memory.lastHosts());
            if (hosts.isPresent()) {
                memory.keep(hosts.get());
                CheckRequest request = new CheckRequest(document.article().id(), document.article().title(), problem, hosts.get());
                ((FindingsView) window.getActivePage().showView(Parts.FINDINGS_VIEW)).check(request);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        summary = new CLabel(area, SWT.NONE);
        summary.setText(Messages.findings_none);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new FindingsTree(sash, this::rests);
        evidence = new EvidencePane(sash, this::follow);
        sash.setWeights(70, 30);
        actions();
        CopyAction copy = new CopyAction(this::text);
        copy.install(getViewSite().getActionBars(), tree.viewer().getTree());
        HostKeyAction.install(tree.viewer().getTree(), tree::selected, copy, this::again);
        getSite().setSelectionProvider(tree.viewer());
    }

    private void actions() {
        again = new ViewAction(Messages.findings_again, Icon.AGAIN, this::again);
        stop = new ViewAction(Messages.findings_stop, Icon.STOP, () -> job.cancel());
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(again);
        tools.add(stop);
        tools.add(new Separator());
        tools.add(new ViewAction(Messages.findings_expand, Icon.EXPAND, () -> tree.viewer().expandAll()));
        tools.add(new ViewAction(Messages.findings_collapse, Icon.COLLAPSE, () -> tree.viewer().collapseAll()));
        tools.add(new CopyAction(this::text));
        again.setEnabled(false);
        stop.setEnabled(false);
    }

    /** Starts a check; one that is still running is given up. */
    void check(CheckRequest request) {
        if (job != null) {
            job.cancel();
        }
        CheckRun started = new CheckRun(request);
        run = started;
        tree.show(started);
        job = new CheckJob(started, LibraryService.get(), () -> changed(started));
        changed(started);
        job.schedule();
    }

    /** Repeats the check that is shown. */
    void again() {
        if (run != null && run.state() != CheckRun.State.RUNNING) {
            check(run.request());
        }
    }

    private void changed(CheckRun which) {
        if (which != run || summary.isDisposed()) {
            return;
        }
        Summary words = Summary.of(run);
        summary.setImage(words.icon().image());
        summary.setText(words.words());
        summary.setToolTipText(words.words());
        boolean running = run.state() == CheckRun.State.RUNNING;
        if (!running) {
            VerdictMemory.get().accept(run.request().problem().getId(), run.verdicts(), run::known);
        }
        again.setEnabled(!running);
        stop.setEnabled(running);
        tree.refresh();
        rests(tree.selected());
    }

    private void rests(Optional<FindingRow> row) {
        row.ifPresentOrElse(shown -> evidence.show(Evidence.lines(shown), shown.condition().getPassages()), evidence::clear);
    }

    /** Shows a passage in the article in front where it is from there, else in its own. */
    private void follow(List<Passage> passages) {
        Optional<IArticleReader> front = ActiveReader.in(getSite().getPage()).filter(this::readsChecked);
        Optional<IArticleReader> reader = front
                .or(() -> Articles.open(getSite().getPage(), new ArticleInput(passages.getFirst().getArticle(), "", "")));
        reader.ifPresent(shown -> shown.reveal(article -> Place.near(article, passages)));
    }

    private boolean readsChecked(IArticleReader reader) {
        return reader.document().filter(document -> document.article().id().equals(run.request().article())).isPresent();
    }

    private String text() {
        return run == null ? "" : FindingsText.of(run);
    }

    @Override
    public void setFocus() {
        tree.viewer().getTree().setFocus();
    }

    @Override
    public void dispose() {
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }
}
