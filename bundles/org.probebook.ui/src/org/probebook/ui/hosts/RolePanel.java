// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.hosts;

import java.util.Arrays;
import java.util.Collection;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.SimpleContentProposalProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.probebook.knowledge.Role;
import org.probebook.probe.Host;

/** The fields for the machine in one role. */
final class RolePanel {
    private final Role role;
    private final Combo host;
    private final Combo platform;
    private final Combo edition;
    private final Text account;
    private final Text password;

    RolePanel(Composite parent, Role role, Runnable changed) {
        this.role = role;
        Group group = new Group(parent, SWT.NONE);
        group.setText(NLS.bind(Messages.role_titleWithMeaning, ConditionWords.role(role), ConditionWords.roleMeaning(role)));
        GridLayoutFactory.swtDefaults().numColumns(4).margins(8, 6).spacing(8, 5).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        new Label(group, SWT.NONE).setText(Messages.host_address);
        host = host(group);
        account = text(group, Messages.host_account, SWT.NONE);
        account.setMessage(Messages.host_accountNone);
        password = text(group, Messages.host_password, SWT.PASSWORD);
        password.setMessage(Messages.host_passwordKept);
        platform = labelled(group, Messages.host_platform);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(platform);
        edition = labelled(group, Messages.host_edition);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(edition);
        platform.setToolTipText(Messages.host_platformTip);
        edition.setToolTipText(Messages.host_platformTip);
        host.addModifyListener(event -> {
            enable();
            changed.run();
        });
    }

    private static Combo host(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(row);
        Combo combo = new Combo(row, SWT.DROP_DOWN);
        combo.setToolTipText(Messages.host_addressTip);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        Button local = new Button(row, SWT.PUSH);
        local.setText(Messages.host_thisMachine);
        local.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> combo.setText(Host.LOCAL)));
        return combo;
    }

    private static Combo labelled(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        return new Combo(parent, SWT.DROP_DOWN);
    }

    private static Text text(Composite parent, String label, int style) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER | style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    /** Offers hosts while typing, and platforms and editions to choose from. */
    void offer(Collection<String> hosts, Collection<String> platforms, Collection<String> editions) {
        host.setItems(hosts.toArray(String[]::new));
        choices(platform, platforms);
        choices(edition, editions);
        SimpleContentProposalProvider proposals = new SimpleContentProposalProvider(hosts.toArray(String[]::new));
        proposals.setFiltering(true);
        ContentProposalAdapter adapter = new ContentProposalAdapter(host, new ComboContentAdapter(), proposals,
                KeyStroke.getInstance(SWT.CTRL, ' '), null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
    }

    /** The first choice is to have it read from the host. */
    private static void choices(Combo combo, Collection<String> tokens) {
        combo.add(Messages.host_platformRead);
        tokens.forEach(combo::add);
    }

    private static void state(Combo combo, String token) {
        combo.setText(token.isEmpty() ? Messages.host_platformRead : token);
    }

    private static String stated(Combo combo) {
        return combo.getText().equals(Messages.host_platformRead) ? "" : combo.getText();
    }

    /** Fills the fields in. */
    void fill(HostEntry entry) {
        host.setText(entry.text());
        state(platform, entry.platform());
        state(edition, entry.edition());
        account.setText(entry.account());
        password.setTextChars(Arrays.copyOf(entry.password(), entry.password().length));
        enable();
    }

    Role role() {
        return role;
    }

    HostEntry entry() {
        boolean local = host.getText().strip().equals(Host.LOCAL);
        return new HostEntry(host.getText(), stated(platform), stated(edition), local ? "" : account.getText(),
                local ? new char[0] : password.getTextChars());
    }

    Control first() {
        return host;
    }

    /** Nobody signs in to the machine that the workbench runs on. */
    private void enable() {
        boolean remote = !host.getText().strip().equals(Host.LOCAL);
        account.setEnabled(remote);
        password.setEnabled(remote);
    }
}
