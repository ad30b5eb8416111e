// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** What a finding rests on, and where the article says so. */
final class EvidencePane {
    private final Composite area;
    private final StyledText text;
    private final Link link;
    private List<Passage> passages = List.of();

    /** @param follow gets the passages of the condition that is shown, when the user wants to see them in their article */
    EvidencePane(Composite parent, Consumer<List<Passage>> follow) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 2).spacing(0, 4).applyTo(area);
        text = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(6, 4, 6, 4);
        text.setAlwaysShowScrollBars(false);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        link = new Link(area, SWT.NONE);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow.accept(passages)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
        show(Optional.empty());
    }

    /** Shows what is known of a condition. */
    void show(Optional<FindingRow> row) {
        List<Evidence.Line> lines = row.map(Evidence::lines).orElse(List.of());
        passages = row.map(shown -> List.<Passage>copyOf(shown.condition().getPassages())).orElse(List.of());
        StringBuilder all = new StringBuilder(row.isPresent() ? "" : Messages.evidence_choose);
        List<StyleRange> styles = new ArrayList<>();
        for (Evidence.Line line : lines) {
            styles.add(new StyleRange(all.length(), line.label().length(), null, null, SWT.BOLD));
            all.append(line.label()).append(line.label().isEmpty() ? "" : "  ").append(line.value()).append('\n');
        }
        text.setText(all.toString());
        styles.forEach(text::setStyleRange);
        link.setText(passages.isEmpty() ? "" : "<a>" + NLS.bind(Messages.evidence_passage, passages.getFirst().getArticle()) + "</a>");
        link.setVisible(!passages.isEmpty());
    }
}
