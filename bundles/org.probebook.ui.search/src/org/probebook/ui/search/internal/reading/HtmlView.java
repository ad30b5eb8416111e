// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.reading;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.OpenWindowListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.probebook.article.render.ArticleHtml;

/**
 * The system's browser widget, kept to pages that we made: no script runs, nothing is loaded, and a link goes to the workbench or to the user's own browser, never into
 * the widget. Scrolling is by anchors of the page, because without scripts there is no other way.
 */
public final class HtmlView {
    private static final String PAGE = "about:blank";
    private static final String NOWHERE = "#nowhere";

    private final Browser browser;
    private final Consumer<String> articles;
    private String shown = "";
    private Point size;
    private String pending = "";
    private boolean loading;

    private HtmlView(Browser browser, Consumer<String> articles) {
        this.browser = browser;
        this.articles = articles;
        browser.setJavascriptEnabled(false);
        browser.addLocationListener(LocationListener.changingAdapter(this::go));
        browser.addOpenWindowListener(deny());
        browser.addProgressListener(ProgressListener.completedAdapter(event -> loaded()));
    }

    /**
     * Makes the widget.
     *
     * @param articles gets the id of an article that the user follows a link to
     * @return empty when this system has no browser widget
     */
    public static Optional<HtmlView> in(Composite parent, Consumer<String> articles) {
        try {
            return Optional.of(new HtmlView(new Browser(parent, SWT.NONE), articles));
        } catch (SWTError e) {
            System.getLogger(HtmlView.class.getName()).log(System.Logger.Level.WARNING,
                    "no browser widget: articles are shown as plain text", e);
            return Optional.empty();
        }
    }

    public Browser control() {
        return browser;
    }

    /** Shows a page, and scrolls to an anchor in it; an empty one is its start. */
    public void show(String page, String anchor) {
        shown = page;
        size = browser.getSize();
        pending = anchor;
        loading = true;
        // not trusted: such a page has no way to the files of this machine
        browser.setText(page, false);
    }

    /** Scrolls to an anchor of the page that is shown; the style sheet lets it flash. */
    public void reveal(String anchor) {
        if (loading) {
            pending = anchor;
            return;
        }
        if (!browser.getSize().equals(size)) {
            // the widget learns of a new size with its next frame only, and would scroll by the lines of the old one
            show(shown, anchor);
            return;
        }
        // the target has to change for the flash to start again when the same place is asked for twice
        browser.setUrl(PAGE + NOWHERE);
        browser.setUrl(PAGE + "#" + anchor);
    }

    private void loaded() {
        if (!loading) {
            return;
        }
        loading = false;
        if (!pending.isEmpty()) {
            browser.setUrl(PAGE + "#" + pending);
            pending = "";
        }
    }

    private void go(LocationEvent event) {
        if (event.location.startsWith(PAGE + "#")) {
            return;
        }
        if (event.location.equals(PAGE)) {
            // anything but our own setText would replace the page by an empty one
            event.doit = loading;
            return;
        }
        event.doit = false;
        Optional<String> article = ArticleHtml.article(event.location);
        if (article.isPresent()) {
            // not now: the widget must not be given another page while it decides on this one
            browser.getDisplay().asyncExec(() -> articles.accept(article.get()));
        } else if (event.location.startsWith("https://") || event.location.startsWith("http://")) {
            Program.launch(event.location);
        }
    }

    private static OpenWindowListener deny() {
        return event -> event.required = true;
    }
}
