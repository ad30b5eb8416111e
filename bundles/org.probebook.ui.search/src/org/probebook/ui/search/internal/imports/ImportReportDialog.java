// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.imports;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.probebook.index.References;
import org.probebook.library.ImportReport;
import org.probebook.ui.Words;
import org.probebook.ui.search.internal.Messages;

/** Says what an import brought, and which files were passed over and why; all of it can be copied. */
final class ImportReportDialog extends TitleAreaDialog {
    /** How many of the articles that name a missing one are listed. */
    private static final int NAMED = 5;

    private final ImportReport report;
    private final NumberFormat number = NumberFormat.getInstance(Locale.getDefault());

    ImportReportDialog(Shell parent, ImportReport report) {
        super(parent);
        this.report = report;
        number.setMaximumFractionDigits(2);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.import_window);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.report_title);
        int rejected = report.rejected().size();
        setMessage(rejected == 0
                ? NLS.bind(Messages.report_allRead, number.format(report.articles()))
                : NLS.bind(Messages.report_someRejected, number.format(report.articles()), number.format(rejected)),
                rejected == 0 ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).spacing(12, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        count(area, Messages.report_added, report.added());
        count(area, Messages.report_changed, report.changed());
        count(area, Messages.report_unchanged, report.unchanged());
        count(area, Messages.report_vanished, report.vanished());
        count(area, Messages.report_sections, report.sections());
        count(area, Messages.report_facts, report.facts());
        line(area, Messages.report_languages, languages());
        line(area, Messages.report_time, NLS.bind(Messages.report_seconds, number.format(report.seconds())));
        References references = report.references();
        line(area, Messages.report_references,
                NLS.bind(Messages.report_resolved, number.format(references.total()), number.format(references.resolved())));
        if (rejected > 0) {
            list(area, Messages.report_rejected, report.rejected().stream().map(file -> file.source() + ": " + file.reason()));
        }
        if (!references.dead().isEmpty()) {
            list(area, Messages.report_dead, references.dead().stream().map(this::dead));
        }
        return area;
    }

    private void count(Composite parent, String label, long value) {
        line(parent, label, number.format(value));
    }

    private static void line(Composite parent, String label, String value) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.READ_ONLY);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    }

    private String languages() {
        return report.languages().entrySet().stream()
                .map(language -> Words.language(language.getKey()) + ": " + number.format(language.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String dead(References.Dead missing) {
        String by = missing.by().stream().limit(NAMED).collect(Collectors.joining(", ")) + (missing.by().size() > NAMED ? ", …" : "");
        return NLS.bind(Messages.report_deadOne, new Object[] { missing.target(), number.format(missing.by().size()), by });
    }

    private static void list(Composite parent, String words, Stream<String> lines) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(words);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(label);
        Text text = new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setText(lines.collect(Collectors.joining("\n")));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(560, 130).applyTo(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
