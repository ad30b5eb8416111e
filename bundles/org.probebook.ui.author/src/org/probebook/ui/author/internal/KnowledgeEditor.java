// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.probebook.article.Article;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.edit.KnowledgeEditing;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.Failure;
import org.probebook.ui.IArticleReader;
import org.probebook.ui.LibraryService;
import org.probebook.ui.Place;
import org.probebook.ui.author.internal.form.FormPane;
import org.probebook.ui.author.internal.pieces.PieceBar;
import org.probebook.ui.author.internal.problems.ProblemList;
import org.probebook.ui.author.internal.text.ArticleText;
import org.probebook.ui.author.internal.tree.KnowledgeTree;

/** Edits what is known of an article's problem beside the article. Nothing is kept before it is saved. */
public final class KnowledgeEditor extends EditorPart implements IArticleReader {
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Panes panes;
    private Opened opened;
    private Desk desk;
    private DeskCommands commands;
    private EditorHandlers handlers;
    private boolean wasDirty;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof KnowledgeInput knowledge)) {
            throw new PartInitException(NLS.bind(Messages.editor_wrongInput, input.getName()));
        }
        setSite(site);
        setInput(knowledge);
        setPartName(NLS.bind(Messages.editor_name, knowledge.id()));
        setTitleToolTip(knowledge.getToolTipText());
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        PieceBar bar = new PieceBar(area, this::run);
        SashForm sides = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sides);
        ArticleText text = new ArticleText(sides);
        SashForm knowledge = new SashForm(sides, SWT.VERTICAL | SWT.SMOOTH);
        sides.setWeights(50, 50);
        NotesOfDesk notes = new NotesOfDesk(() -> desk);
        KnowledgeTree tree = new KnowledgeTree(knowledge, notes, element -> ifOpen(() -> desk.chosenInTree(element)));
        FormPane form = new FormPane(knowledge, notes, passage -> desk.reveal(passage));
        ProblemList problems = new ProblemList(knowledge, violation -> desk.go(violation.element(), violation.feature()));
        knowledge.setWeights(36, 51, 13);
        panes = new Panes(bar, text, tree, form, problems);
        text.control().setText(NLS.bind(Messages.editor_opening, getEditorInput().getName()));
        text.control().addMouseListener(MouseListener.mouseUpAdapter(event -> ifOpen(() -> pointed(text))));
        bar.enable(command -> false);
        handlers = new EditorHandlers(this, panes);
        getSite().setSelectionProvider(tree.viewer());
        load();
    }

    private void ifOpen(Runnable work) {
        if (desk != null) {
            work.run();
        }
    }

    private void pointed(ArticleText text) {
        if (text.control().getSelectionCount() == 0) {
            desk.chooseAt(text.control().getCaretOffset());
        }
        update();
    }

    private void load() {
        LibraryService.get().whenOpen(
                library -> new OpenJob((KnowledgeInput) getEditorInput(), LibraryService.get(), this::show, this::trouble).schedule());
    }

    private void show(Optional<Opened> loaded) {
        if (panes.text().control().isDisposed()) {
            return;
        }
        if (loaded.isEmpty()) {
            trouble(NLS.bind(Messages.editor_none, getEditorInput().getName()));
            return;
        }
        if (desk != null) {
            desk.dispose();
        }
        opened = loaded.get();
        desk = new Desk(opened, panes, this::update);
        commands = new DeskCommands(desk, getSite().getShell(), this::reverted);
        handlers.open(desk, commands);
        desk.start();
        update();
        listeners.forEach(Runnable::run);
    }

    private void trouble(String reason) {
        if (!panes.text().control().isDisposed()) {
            panes.text().control().setText(reason);
        }
    }

    /** The library's version was given up: what there is without it is shown. */
    private void reverted() {
        LibraryService.get().changed();
        load();
    }

    /** Does what a command, a button or a menu stands for. */
    void run(AuthorCommand command) {
        ifOpen(() -> commands.run(command));
    }

    private void update() {
        if (desk == null || commands == null || panes.text().control().isDisposed()) {
            return;
        }
        handlers.update();
        panes.bar().enable(commands::possible);
        if (wasDirty != isDirty()) {
            wasDirty = isDirty();
            firePropertyChange(PROP_DIRTY);
        }
    }

    @Override
    public boolean isDirty() {
        return desk != null && (desk.editing().dirty() || panes.form().pending());
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    /** Saves on a thread of its own, while the window goes on; ends when that is done, as closing asks for. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        panes.form().flush();
        KnowledgeEditing editing = desk.editing();
        Command last = editing.last();
        Problem problem = editing.snapshot().problem();
        try {
            ModalContext.run(progress -> save(problem), true, monitor, getSite().getShell().getDisplay());
            editing.savedUpTo(last);
            LibraryService.get().changed();
        } catch (InvocationTargetException e) {
            monitor.setCanceled(true);
            IStatus status = Status.error(Failure.words(e.getCause()), e.getCause());
            StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
        } catch (InterruptedException e) {
            monitor.setCanceled(true);
            Thread.currentThread().interrupt();
        }
        update();
    }

    private static void save(Problem problem) throws InvocationTargetException {
        try {
            LibraryService.get().library().orElseThrow(() -> new IOException(Messages.editor_noLibrary)).authoring().save(problem);
        } catch (IOException | RuntimeException e) {
            throw new InvocationTargetException(e);
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("knowledge is saved in its library");
    }

    @Override
    public Optional<ArticleDocument> document() {
        return Optional.ofNullable(opened).map(Opened::document);
    }

    @Override
    public void reveal(Function<Article, Optional<Place>> place) {
        document().map(ArticleDocument::article).flatMap(place).ifPresent(panes.text()::reveal);
    }

    @Override
    public void addReadingListener(Runnable listener) {
        listeners.addIfAbsent(listener);
    }

    @Override
    public void removeReadingListener(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(this) ? adapter.cast(this) : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        panes.text().control().setFocus();
    }

    @Override
    public void dispose() {
        if (desk != null) {
            desk.dispose();
        }
        super.dispose();
    }
}
