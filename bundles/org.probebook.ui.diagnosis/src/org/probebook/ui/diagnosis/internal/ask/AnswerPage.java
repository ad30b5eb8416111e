// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal.ask;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Role;
import org.probebook.library.Library;
import org.probebook.library.Reply;
import org.probebook.probe.Reason;
import org.probebook.ui.AnswerLook;
import org.probebook.ui.Failure;
import org.probebook.ui.hosts.HostEntry;
import org.probebook.ui.hosts.NamedHosts;

/** Asks when it is shown, and shows what came back. */
final class AnswerPage extends WizardPage {
    private static final int NAME_WIDTH = 150;
    private static final int VALUE_WIDTH = 470;

    private final Library library;
    private Table values;
    private Text evidence;

    AnswerPage(Library library) {
        super("answer");
        this.library = library;
        setTitle(Messages.ask_answer);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 6).spacing(5, 8).applyTo(area);
        values = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        values.setHeaderVisible(true);
        column(Messages.ask_observed, NAME_WIDTH);
        column(Messages.ask_value, VALUE_WIDTH);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 160).applyTo(values);
        new Label(area, SWT.NONE).setText(Messages.ask_evidence);
        evidence = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 80).applyTo(evidence);
        setControl(area);
    }

    private void column(String name, int width) {
        TableColumn column = new TableColumn(values, SWT.NONE);
        column.setText(name);
        column.setWidth(width);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            // Only once the page is there can its container show progress on it.
            getShell().getDisplay().asyncExec(() -> {
                if (!values.isDisposed()) {
                    ((AskWizard) getWizard()).ask();
                }
            });
        }
    }

    void ask(Probe probe, HostEntry entry) {
        clear();
        setDescription(NLS.bind(Messages.ask_asking, entry.text()));
        Reply[] reply = new Reply[1];
        try {
            getContainer().run(true, true, monitor -> reply[0] = reply(probe, entry, monitor));
            show(reply[0]);
        } catch (InvocationTargetException e) {
            setErrorMessage(e.getCause() instanceof OperationCanceledException ? Messages.ask_cancelled : Failure.words(e.getCause()));
        } catch (InterruptedException e) {
            setErrorMessage(Messages.ask_cancelled);
        }
    }

    private Reply reply(Probe probe, HostEntry entry, org.eclipse.core.runtime.IProgressMonitor monitor) throws InvocationTargetException {
        try {
            NamedHosts named = NamedHosts.of(Map.of(Role.HOST, entry), library);
            return library.ask(probe, named.hosts().get(Role.HOST), named.credentials(), monitor);
        } catch (IOException | RuntimeException e) {
            throw new InvocationTargetException(e);
        }
    }

    private void clear() {
        values.removeAll();
        evidence.setText("");
        setErrorMessage(null);
        setMessage(null);
    }

    private void show(Reply reply) {
        setDescription(NLS.bind(Messages.ask_answered, reply.host().name(), Math.round(reply.evidence().millis())));
        reply.reason().ifPresent(reason -> setMessage(AnswerLook.UNKNOWN.word(reason), WARNING));
        if (reply.reason().isEmpty()) {
            reply.values().forEach((name, value) -> new TableItem(values, SWT.NONE)
                    .setText(new String[] { name.replace('-', ' '), value.orElseGet(() -> missing(reply.untold().get(name))) }));
        }
        evidence.setText(NLS.bind(Messages.ask_told, reply.evidence().request(), reply.evidence().reply()).strip());
    }

    private static String missing(Reason untold) {
        return untold == null ? Messages.ask_none : AnswerLook.UNKNOWN.word(untold);
    }
}
