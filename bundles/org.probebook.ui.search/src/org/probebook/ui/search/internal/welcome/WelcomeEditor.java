// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.welcome;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.probebook.article.render.Escape;
import org.probebook.article.render.HtmlPage;
import org.probebook.library.Library;
import org.probebook.ui.ArticleInput;
import org.probebook.ui.Articles;
import org.probebook.ui.ILibraryListener;
import org.probebook.ui.LibraryService;
import org.probebook.ui.Tone;
import org.probebook.ui.search.internal.Messages;
import org.probebook.ui.search.internal.ReadOnlyEditor;
import org.probebook.ui.search.internal.reading.HtmlView;

/** The first page, from which the problems of the library can be opened. */
public final class WelcomeEditor extends ReadOnlyEditor implements ILibraryListener {
    private LibraryService service;
    private Optional<HtmlView> page = Optional.empty();
    private Control control;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        service = LibraryService.get();
        parent.setLayout(new FillLayout());
        page = HtmlView.in(parent, id -> Articles.open(getSite().getPage(), new ArticleInput(id, "", "")));
        control = page.<Control>map(HtmlView::control)
                .orElseGet(() -> new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL));
        service.addListener(this);
        service.library().ifPresentOrElse(this::opened, this::awaitLibrary);
    }

    private void awaitLibrary() {
        say(service.failure().orElseGet(() -> NLS.bind(Messages.search_opening, service.folder())));
        service.open();
    }

    @Override
    public void opened(Library library) {
        new WelcomeJob(service, this::show).schedule();
    }

    @Override
    public void failed(String reason) {
        say(NLS.bind(Messages.search_notOpened, service.folder(), reason));
    }

    private void show(WelcomePage words) {
        if (control.isDisposed()) {
            return;
        }
        page.ifPresent(view -> view.show(words.html(look()), ""));
        if (control instanceof StyledText text) {
            text.setText(words.text());
        }
    }

    private void say(String words) {
        if (control.isDisposed()) {
            return;
        }
        page.ifPresent(view -> view.show(HtmlPage.of("en", "", look(), "<p>" + Escape.html(words) + "</p>\n"), ""));
        if (control instanceof StyledText text) {
            text.setText(words);
        }
    }

    private static HtmlPage.Look look() {
        return Tone.dark() ? HtmlPage.Look.DARK : HtmlPage.Look.LIGHT;
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }

    @Override
    public void dispose() {
        if (service != null) {
            service.removeListener(this);
        }
        super.dispose();
    }
}
