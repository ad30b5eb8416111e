// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.verdicts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.probebook.knowledge.Passage;

/** What a finding rests on, and where the article says so. On the window's thread. */
public final class EvidencePane {
    private final Composite area;
    private final StyledText text;
    private final Link link;
    private List<Passage> passages = List.of();

    /** @param follow gets the passages of the condition that is shown, when the user wants to see them in their article */
    public EvidencePane(Composite parent, Consumer<List<Passage>> follow) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 2).spacing(0, 4).applyTo(area);
        text = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(6, 4, 6, 4);
        text.setAlwaysShowScrollBars(false);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        link = new Link(area, SWT.NONE);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow.accept(passages)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
        clear();
    }

    /** Asks the user to choose a finding. */
    public void clear() {
        show(List.of(), List.of());
        text.setText(Messages.evidence_choose);
    }

    /**
     * Shows what is known of a condition.
     *
     * @param where it is said in its article; may be empty
     */
    public void show(List<EvidenceLine> lines, List<Passage> where) {
        passages = List.copyOf(where);
        StringBuilder all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (EvidenceLine line : lines) {
            styles.add(new StyleRange(all.length(), line.label().length(), null, null, SWT.BOLD));
            all.append(line.label()).append(line.label().isEmpty() ? "" : "  ").append(line.value()).append('\n');
        }
        text.setText(all.toString());
        styles.forEach(text::setStyleRange);
        link.setText(passages.isEmpty() ? "" : "<a>" + NLS.bind(Messages.evidence_passage, passages.getFirst().getArticle()) + "</a>");
        link.setVisible(!passages.isEmpty());
    }
}
