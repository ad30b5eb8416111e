// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.hosts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Role;
import org.probebook.probe.Host;
import org.probebook.probe.ProbeKinds;

/** Asks which machines are in which role, and shows what they will be asked. */
public final class HostsPage extends WizardPage {
    private static final List<String> PLATFORMS = List.of("linux", "macos", "nt4", "2000", "xp", "2003", "vista", "7", "8", "10",
            "windows");
    private static final List<String> EDITIONS = List.of("workstation", "professional", "home", "server");

    private final List<? extends Condition> conditions;
    private final HostHistory history;
    private final List<String> profiles;
    private final Map<Role, HostEntry> last;
    private final ProbeKinds kinds;
    private final List<RolePanel> panels = new ArrayList<>();
    private QuestionsTable questions;

    /**
     * @param profiles names of the hosts that the library knows
     * @param last hosts of the check before this one, whose accounts still serve
     * @param kinds that are installed
     */
    HostsPage(String subject, List<? extends Condition> conditions, HostHistory history, List<String> profiles, Map<Role, HostEntry> last,
            ProbeKinds kinds) {
        super("hosts");
        this.conditions = conditions;
        this.history = history;
        this.profiles = profiles;
        this.last = last;
        this.kinds = kinds;
        setTitle(NLS.bind(Messages.check_title, subject));
        setDescription(Messages.check_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 6).spacing(5, 8).applyTo(area);
        Leaves.roles(conditions).forEach(role -> panels.add(new RolePanel(area, role, this::validate)));
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.questions_label);
        questions = new QuestionsTable(area, conditions, kinds);
        GridDataFactory.fillDefaults().grab(true, true).hint(820, 190).applyTo(questions.control());
        panels.forEach(this::prepare);
        setControl(area);
        validate();
        panels.getFirst().first().setFocus();
    }

    private void prepare(RolePanel panel) {
        panel.offer(history.offers(profiles), joined(PLATFORMS, Leaves.tokens(conditions, Expectation::getPlatforms)),
                joined(EDITIONS, Leaves.tokens(conditions, Expectation::getEditions)));
        String host = history.last(panel.role());
        panel.fill(remembered(panel.role(), host).orElseGet(() -> new HostEntry(host, "", "", history.account(host), new char[0])));
    }

    private Optional<HostEntry> remembered(Role role, String host) {
        return Optional.ofNullable(last.get(role)).filter(entry -> entry.text().equals(host));
    }

    private static Set<String> joined(List<String> usual, Set<String> more) {
        Set<String> all = new LinkedHashSet<>(usual);
        all.addAll(more);
        return all;
    }

    /** The machines that were named. */
    public Map<Role, HostEntry> entries() {
        Map<Role, HostEntry> entries = new EnumMap<>(Role.class);
        panels.stream().filter(panel -> panel.entry().named()).forEach(panel -> entries.put(panel.role(), panel.entry()));
        return entries;
    }

    /** Remembers them for the next time; never a password. */
    public void keep() {
        panels.forEach(panel -> history.keep(panel.role(), panel.entry()));
    }

    private void validate() {
        if (questions == null) {
            return;
        }
        Map<Role, HostEntry> entries = entries();
        questions.named(entries.keySet());
        String trouble = entries.values().stream().map(HostsPage::trouble).flatMap(Optional::stream).findFirst().orElse(null);
        setErrorMessage(trouble);
        setMessage(entries.isEmpty() ? Messages.check_nameOne : null, INFORMATION);
        setPageComplete(trouble == null && !entries.isEmpty());
    }

    /** Why a text names no host; a profile's name cannot be wrong in this way. */
    private static Optional<String> trouble(HostEntry entry) {
        try {
            Host.parse(entry.text());
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }
}
