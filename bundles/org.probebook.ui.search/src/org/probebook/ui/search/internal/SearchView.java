// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.probebook.library.Library;
import org.probebook.ui.Articles;
import org.probebook.ui.ILibraryListener;
import org.probebook.ui.LibraryService;

/** Searching problems. Without words to search for, it lists the problems that can be checked. */
public final class SearchView extends ViewPart implements ILibraryListener {
    private static final String TEXT = "text";
    private static final String LANGUAGE = "language";

    private LibraryService service;
    private SearchForm form;
    private SearchJob job;
    private Query shown;
    private String restoredText = "";
    private Optional<String> restoredLanguage = Optional.of(Locale.getDefault().getLanguage());

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null) {
            restoredText = Objects.requireNonNullElse(memento.getString(TEXT), "");
            restoredLanguage = Optional.ofNullable(memento.getString(LANGUAGE)).filter(tag -> !tag.isEmpty());
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(TEXT, form.text());
        memento.putString(LANGUAGE, form.language().orElse(""));
    }

    @Override
    public void createPartControl(Composite parent) {
        service = LibraryService.get();
        form = new SearchForm(parent, this::search, row -> Articles.open(getSite().getPage(), row.input()), this::more);
        form.restore(restoredText, restoredLanguage);
        job = new SearchJob(service, this::show, this::failed);
        service.addListener(this);
        service.failure().ifPresent(this::failed);
        if (service.library().isPresent()) {
            opened(service.library().get());
        } else if (service.failure().isEmpty()) {
            form.message(NLS.bind(Messages.search_opening, service.folder()), false);
            service.open();
        }
    }

    @Override
    public void opened(Library library) {
        new LanguagesJob(service, form::languages).schedule();
        search();
    }

    @Override
    public void failed(String reason) {
        if (service.library().isEmpty()) {
            form.retry(NLS.bind(Messages.search_notOpened, service.folder(), reason), service::open);
        } else {
            form.message(reason, true);
        }
    }

    private void search() {
        if (service.library().isPresent()) {
            job.ask(new Query(form.text(), form.language(), Query.PAGE));
        }
    }

    private void more() {
        job.ask(shown.longer());
    }

    private void show(Results results) {
        if (form.disposed()) {
            return;
        }
        Query asked = job.query();
        boolean longer = shown != null && asked.text().equals(shown.text()) && asked.language().equals(shown.language());
        shown = asked;
        form.show(results, longer);
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
