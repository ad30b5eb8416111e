// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.reading;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.probebook.article.Article;
import org.probebook.library.Library;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.ArticleInput;
import org.probebook.ui.IArticleReader;
import org.probebook.ui.ILibraryListener;
import org.probebook.ui.Icon;
import org.probebook.ui.LibraryService;
import org.probebook.ui.Parts;
import org.probebook.ui.Place;
import org.probebook.ui.search.internal.Messages;
import org.probebook.ui.search.internal.ReadOnlyEditor;
import org.probebook.ui.verdicts.VerdictMemory;

/** Shows an article and moves to others, as a browser does; changes nothing. */
public final class ArticleEditor extends ReadOnlyEditor implements IArticleReader, ILibraryListener {
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Consumer<String> judged = this::judged;
    private LibraryService service;
    private ReadingHistory<ArticleInput> history;
    private HistoryAction back;
    private HistoryAction forward;
    private ReadingHeader header;
    private IReadingPane pane;
    private FindBar find;
    private ArticleDocument document;
    private Function<Article, Optional<Place>> wanted;
    private ArticleJob loading;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ArticleInput article)) {
            throw new PartInitException(NLS.bind(Messages.article_wrongInput, input.getName()));
        }
        setSite(site);
        setInput(article);
        history = new ReadingHistory<>(article);
        name(article);
    }

    @Override
    public void createPartControl(Composite parent) {
        service = LibraryService.get();
        back = new HistoryAction(Messages.article_back, Icon.BACK, HistoryAction.BACK, () -> history.goBack().ifPresent(this::load),
                history::canGoBack);
        forward = new HistoryAction(Messages.article_forward, Icon.FORWARD, HistoryAction.FORWARD,
                () -> history.goForward().ifPresent(this::load),
                history::canGoForward);
        Composite area = new Composite(parent, 0);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        header = new ReadingHeader(area, List.of(back, forward, similar(), editKnowledge()), this::switchTo, this::check);
        pane = BrowserPane.in(area, this::follow).orElseGet(() -> new TextPane(area));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
        find = new FindBar(area, pane, () -> document().map(ArticleDocument::article));
        handle(HistoryAction.BACK, back);
        handle(HistoryAction.FORWARD, forward);
        handle(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, new FindAction(find::open));
        service.addListener(this);
        VerdictMemory.get().addListener(judged);
        load(history.current());
    }

    private void handle(String command, IAction action) {
        getSite().getService(IHandlerService.class).activateHandler(command, new ActionHandler(action));
    }

    /** Goes on to the article that a link names, in the language that is read now where it can be had. */
    private void follow(String id) {
        visit(new ArticleInput(id, history.current().language(), ""));
    }

    private void switchTo(Article version) {
        visit(new ArticleInput(version.id(), version.language(), version.title()));
    }

    private void visit(ArticleInput input) {
        history.visit(input);
        load(input);
    }

    private void load(ArticleInput input) {
        wanted = null;
        setInputWithNotify(input);
        name(input);
        back.update();
        forward.update();
        if (service.library().isPresent()) {
            read(input);
        } else {
            pane.message(service.failure().orElseGet(() -> NLS.bind(Messages.search_opening, service.folder())));
            service.open();
        }
    }

    private void read(ArticleInput input) {
        if (loading != null) {
            loading.cancel();
        }
        loading = new ArticleJob(input, service, this::show, this::trouble);
        loading.schedule();
    }

    private void show(Optional<ArticleDocument> loaded) {
        if (pane.control().isDisposed()) {
            return;
        }
        document = loaded.orElse(null);
        header.show(loaded);
        if (document == null) {
            pane.message(NLS.bind(Messages.article_none, history.current().id(), service.folder()));
        } else {
            ArticleInput input = new ArticleInput(document.article().id(), document.article().language(), document.article().title());
            setInput(input);
            name(input);
            pane.show(document);
            find.reset();
        }
        listeners.forEach(Runnable::run);
        if (wanted != null) {
            reveal(wanted);
        }
    }

    private void judged(String problem) {
        if (document != null && !pane.control().isDisposed()
                && document.knowledge().filter(known -> problem.equals(known.getId())).isPresent()) {
            pane.judged();
        }
    }

    private void trouble(String reason) {
        if (!pane.control().isDisposed()) {
            document = null;
            header.show(Optional.empty());
            pane.message(reason);
            listeners.forEach(Runnable::run);
        }
    }

    private void name(ArticleInput input) {
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
    }

    private IAction similar() {
        IAction action = new Action(Messages.article_similar, Icon.SIMILAR.descriptor()) {
            @Override
            public void run() {
                command(Parts.SIMILAR_COMMAND);
            }
        };
        action.setToolTipText(Messages.article_similarTip);
        return action;
    }

    private IAction editKnowledge() {
        IAction action = new Action(Messages.article_edit, Icon.EDIT_KNOWLEDGE.descriptor()) {
            @Override
            public void run() {
                command(Parts.EDIT_KNOWLEDGE_COMMAND);
            }
        };
        action.setToolTipText(Messages.article_editTip);
        return action;
    }

    private void check() {
        command(Parts.CHECK_COMMAND);
    }

    private void command(String id) {
        try {
            getSite().getPage().activate(this);
            getSite().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            // the buttons are enabled for articles with which this can be done; without the bundle that does it there is no way to
            pane.message(NLS.bind(Messages.article_notPossible, e.getMessage()));
        }
    }

    @Override
    public Optional<ArticleDocument> document() {
        return Optional.ofNullable(document);
    }

    @Override
    public void reveal(Function<Article, Optional<Place>> place) {
        if (document == null) {
            wanted = place;
            return;
        }
        wanted = null;
        place.apply(document.article()).ifPresent(pane::reveal);
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
    public void opened(Library library) {
        read(history.current());
    }

    @Override
    public void failed(String reason) {
        trouble(reason);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IContentOutlinePage.class) {
            return adapter.cast(new SectionsPage(this));
        }
        return adapter.isInstance(this) ? adapter.cast(this) : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        pane.control().setFocus();
    }

    @Override
    public void dispose() {
        if (service != null) {
            service.removeListener(this);
            VerdictMemory.get().removeListener(judged);
        }
        super.dispose();
    }
}
