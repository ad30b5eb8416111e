// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.probebook.article.Article;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.Icon;
import org.probebook.ui.Words;
import org.probebook.ui.search.internal.Messages;

/** The bar above an article: back and forth, the languages in which it can be read, and checking it on a host. */
final class ReadingHeader {
    private final Label versionLabel;
    private final Combo versions;
    private final Label nothing;
    private final Button check;
    private final Composite bar;
    private List<Article> offered = List.of();

    ReadingHeader(Composite parent, List<? extends IAction> steps, Consumer<Article> chosen, Runnable checked) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(5).margins(4, 3).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        ToolBarManager tools = new ToolBarManager(SWT.FLAT);
        steps.forEach(tools::add);
        tools.createControl(bar);
        bar.addDisposeListener(event -> tools.dispose());
        versionLabel = new Label(bar, SWT.NONE);
        versionLabel.setText(Messages.article_version);
        versions = new Combo(bar, SWT.READ_ONLY);
        versions.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> chosen.accept(offered.get(versions.getSelectionIndex()))));
        nothing = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(nothing);
        check = new Button(bar, SWT.PUSH);
        check.setText(Messages.article_check);
        check.setImage(Icon.CHECK.image());
        check.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> checked.run()));
        show(Optional.empty());
    }

    /** Shows what can be done with an article; nothing while there is none. */
    void show(Optional<ArticleDocument> document) {
        offered = document.map(ArticleDocument::versions).orElse(List.of());
        versions.removeAll();
        offered.forEach(version -> versions.add(name(version)));
        document.ifPresent(shown -> versions.select(offered.indexOf(shown.article())));
        versions.setEnabled(offered.size() > 1);
        visible(versionLabel, !offered.isEmpty());
        visible(versions, !offered.isEmpty());
        boolean checkable = document.filter(ArticleDocument::checkable).isPresent();
        check.setEnabled(checkable);
        nothing.setText(document.isPresent() && !checkable ? Messages.article_nothingToCheck : "");
        nothing.setToolTipText(document.isPresent() && !checkable ? Messages.article_nothingToCheckTip : null);
        check.setToolTipText(checkable ? NLS.bind(Messages.article_checkTip, document.get().article().id()) : null);
        bar.layout(true);
    }

    private static void visible(org.eclipse.swt.widgets.Control control, boolean visible) {
        if (control.getLayoutData() == null) {
            control.setLayoutData(new GridData());
        }
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }

    /** The language, and the id where several articles of one problem are in it. */
    private String name(Article version) {
        boolean ambiguous = offered.stream().anyMatch(other -> !other.id().equals(version.id()));
        return ambiguous ? Words.language(version.language()) + " · " + version.id() : Words.language(version.language());
    }
}
