// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal.ask;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.probebook.knowledge.Probe;
import org.probebook.probe.ProbeKinds;
import org.probebook.ui.Words;
import org.probebook.ui.arguments.ArgumentsForm;

/** Asks which kind of question is put, and for its arguments. */
final class QuestionPage extends WizardPage {
    private static final int WIDTH = 620;

    private final List<EClass> probes;
    private Combo kind;
    private ArgumentsForm arguments;

    QuestionPage(ProbeKinds kinds) {
        super("question");
        this.probes = kinds.probes();
        setTitle(Messages.ask_question);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 6).numColumns(2).spacing(10, 10).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.ask_kind);
        kind = new Combo(area, SWT.READ_ONLY);
        kind.setItems(probes.stream().map(QuestionPage::words).toArray(String[]::new));
        kind.setVisibleItemCount(probes.size());
        kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chosen()));
        arguments = new ArgumentsForm(area, this::validate);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(arguments.control());
        setControl(area);
        kind.select(0);
        chosen();
    }

    private static String words(EClass probe) {
        return Words.label(ProbeKinds.name(probe));
    }

    private void chosen() {
        EClass probe = probes.get(kind.getSelectionIndex());
        arguments.show(probe);
        setDescription(ProbeKinds.help(probe));
        validate();
    }

    private void validate() {
        setMessage(null);
        setErrorMessage(null);
        arguments.trouble().ifPresent(trouble -> setMessage(trouble, WARNING));
        setPageComplete(arguments.trouble().isEmpty());
    }

    /** Whether there is a question; asking the wizard for the next page would make one. */
    @Override
    public boolean canFlipToNextPage() {
        return isPageComplete();
    }

    /** The kind that is chosen, in words. */
    String kindName() {
        return kind.getText();
    }

    /** The question as the fields have it. */
    Probe probe() {
        return arguments.probe();
    }

}
