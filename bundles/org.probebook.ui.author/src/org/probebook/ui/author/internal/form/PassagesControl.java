// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.form;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.probebook.knowledge.Passage;
import org.probebook.ui.Elided;
import org.probebook.ui.Icon;
import org.probebook.ui.author.internal.Messages;

/** The passages of an element: links that show them in the article, each with a button that removes it. */
final class PassagesControl {
    private PassagesControl() {
    }

    static Control create(Composite parent, Field field, Consumer<Passage> shown) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(5, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        List<?> passages = (List<?>) field.owner().eGet(field.feature());
        passages.forEach(passage -> row(area, field, (Passage) passage, shown));
        Label how = new Label(area, SWT.WRAP);
        how.setText(passages.isEmpty() ? Messages.form_noPassage : Messages.form_addPassage);
        how.setEnabled(false);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(160, SWT.DEFAULT).applyTo(how);
        return area;
    }

    private static void row(Composite area, Field field, Passage passage, Consumer<Passage> shown) {
        String quote = passage.getQuote() == null ? "" : passage.getQuote().strip().replaceAll("\\s+", " ");
        Link link = new Link(area, SWT.NONE);
        link.setText("<a>" + Elided.end(NLS.bind(Messages.form_quote, quote), 70).replace("&", "&&").replace("<", "‹") + "</a>");
        link.setToolTipText(NLS.bind(Messages.form_passageTip, passage.getArticle(), quote));
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(link);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> shown.accept(passage)));
        Button remove = new Button(area, SWT.PUSH | SWT.FLAT);
        remove.setImage(Icon.REMOVE.image());
        remove.setToolTipText(Messages.form_removePassage);
        remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> field.editing().delete(List.of(passage))));
    }
}
