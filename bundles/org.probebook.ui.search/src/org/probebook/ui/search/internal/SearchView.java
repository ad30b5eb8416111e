// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.probebook.index.SearchOrder;
import org.probebook.library.KeptSearch;
import org.probebook.library.Library;
import org.probebook.ui.ArticleInput;
import org.probebook.ui.Articles;
import org.probebook.ui.ILibraryListener;
import org.probebook.ui.LibraryService;
import org.probebook.ui.search.internal.filter.Choices;
import org.probebook.ui.search.internal.kept.KeptTask;

/** Searching problems. Without words to search for, it lists the problems that can be checked. */
public final class SearchView extends ViewPart implements ILibraryListener, IFormListener {
    private static final String TEXT = "text";
    private static final String LANGUAGE = "language";
    private static final String ORDER = "order";

    /** An answer that takes longer is announced. */
    private static final int PATIENCE_MILLIS = 500;

    private final Runnable slow = this::announce;
    private LibraryService service;
    private SearchForm form;
    private SearchJob job;
    private Query shown;
    private Query restored = query("", Optional.of(Locale.getDefault().getLanguage()), SearchOrder.RELEVANCE);

    private static Query query(String text, Optional<String> language, SearchOrder order) {
        return new Query(text, language, Choices.NONE, order, Optional.empty(), Query.PAGE);
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null) {
            String order = memento.getString(ORDER);
            restored = query(Objects.requireNonNullElse(memento.getString(TEXT), ""),
                    Optional.ofNullable(memento.getString(LANGUAGE)).filter(tag -> !tag.isEmpty()),
                    Arrays.stream(SearchOrder.values()).filter(one -> one.name().equals(order)).findFirst().orElse(SearchOrder.RELEVANCE));
        }
    }

    @Override
    public void saveState(IMemento memento) {
        Query query = form.query();
        memento.putString(TEXT, query.text());
        memento.putString(LANGUAGE, query.language().orElse(""));
        memento.putString(ORDER, query.order().name());
    }

    @Override
    public void createPartControl(Composite parent) {
        service = LibraryService.get();
        form = new SearchForm(parent, service, this);
        form.set(restored);
        job = new SearchJob(service, this::show, this::failed);
        new ViewActions(this, form).install();
        service.addListener(this);
        service.failure().ifPresent(this::failed);
        if (service.library().isPresent()) {
            opened(service.library().get());
        } else if (service.failure().isEmpty()) {
            form.trouble(NLS.bind(Messages.search_opening, service.folder()), false);
            service.open();
        }
    }

    @Override
    public void opened(Library library) {
        new LanguagesJob(service, form::languages).schedule();
        asked();
    }

    @Override
    public void failed(String reason) {
        if (service.library().isEmpty()) {
            form.retry(NLS.bind(Messages.search_notOpened, service.folder(), reason), service::open);
        } else {
            stopWaiting();
            form.trouble(reason, true);
        }
    }

    @Override
    public void asked() {
        ask(form.query());
    }

    /** Lists what is like an article. */
    public void similar(ArticleInput article) {
        ask(Query.like(article));
    }

    private void ask(Query query) {
        if (!form.disposed() && service.library().isPresent()) {
            job.ask(query);
            getSite().getShell().getDisplay().timerExec(PATIENCE_MILLIS, slow);
        }
    }

    @Override
    public void settled() {
        Query query = form.query();
        KeptTask.change(service, library -> library.searches()
                .made(query.request(query.choices().checkable() ? library.checkable() : java.util.Set.of())));
    }

    @Override
    public void longer() {
        ask(shown.longer());
    }

    @Override
    public void open(ArticleInput article) {
        Articles.open(getSite().getPage(), article);
    }

    @Override
    public void recalled(KeptSearch search) {
        form.set(new Query(search.request().text(), search.request().language(), Choices.of(search.request().filter()),
                search.request().order(), Optional.empty(), Query.PAGE));
        asked();
        settled();
    }

    @Override
    public void back() {
        asked();
    }

    private void show(Results results) {
        if (form.disposed()) {
            return;
        }
        stopWaiting();
        boolean longer = results.query().same(shown);
        shown = results.query();
        form.show(results, longer);
    }

    private void announce() {
        if (!form.disposed()) {
            form.searching();
        }
    }

    private void stopWaiting() {
        getSite().getShell().getDisplay().timerExec(-1, slow);
    }

    @Override
    public void setFocus() {
        form.focus();
    }

    @Override
    public void dispose() {
        if (job != null) {
            job.cancel();
            service.removeListener(this);
        }
        super.dispose();
    }
}
