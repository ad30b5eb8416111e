// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.probebook.knowledge.Role;
import org.probebook.library.SweepPlan;
import org.probebook.ui.hosts.ConditionWords;

/** Asks for the articles, the machines, and how they are asked. */
final class SweepPage extends WizardPage {
    private static final int WIDTH = 620;
    private static final int MOST = 1000;

    private final SweepWish preset;
    private final Collection<String> tags;
    private final Map<Role, Button> roles = new EnumMap<>(Role.class);
    private Text articles;
    private Combo hosts;
    private Text account;
    private Text password;
    private Spinner parallel;
    private Text file;

    /**
     * @param preset what the fields hold at first
     * @param tags what can be named in place of machines, beside what is typed
     */
    SweepPage(SweepWish preset, Collection<String> tags) {
        super("sweep");
        this.preset = preset;
        this.tags = tags;
        setTitle(Messages.sweep_title);
        setDescription(Messages.sweep_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 8).spacing(8, 8).applyTo(area);
        articles = text(area, Messages.sweep_articles, 2);
        articles.setToolTipText(Messages.sweep_articlesTip);
        hosts(area);
        roles(area);
        account = text(area, Messages.sweep_account, 2);
        account.setMessage(Messages.sweep_accountNone);
        new Label(area, SWT.NONE).setText(Messages.sweep_password);
        password = new Text(area, SWT.BORDER | SWT.PASSWORD);
        password.setMessage(Messages.sweep_passwordKept);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(password);
        new Label(area, SWT.NONE).setText(Messages.sweep_parallel);
        parallel = new Spinner(area, SWT.BORDER);
        parallel.setToolTipText(Messages.sweep_parallelTip);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(parallel);
        file = text(area, Messages.sweep_file, 1);
        file.setMessage(Messages.sweep_fileNone);
        file.setToolTipText(Messages.sweep_fileTip);
        button(area, Messages.sweep_browse, () -> browse(SWT.SAVE, file.getText()).ifPresent(file::setText));
        fill();
        articles.addModifyListener(event -> validate());
        hosts.addModifyListener(event -> validate());
        file.addModifyListener(event -> validate());
        setControl(area);
        validate();
        (articles.getText().isBlank() ? articles : hosts).setFocus();
    }

    private void hosts(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.sweep_hosts);
        hosts = new Combo(area, SWT.DROP_DOWN);
        hosts.setToolTipText(Messages.sweep_hostsTip);
        hosts.setItems(tags.toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(hosts);
        button(area, Messages.sweep_hostsFile, () -> browse(SWT.OPEN, hosts.getText()).ifPresent(hosts::setText));
    }

    private void roles(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.sweep_roles);
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 0).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        for (Role role : List.of(Role.SERVER, Role.CLIENT, Role.HOST)) {
            Button box = new Button(row, SWT.CHECK);
            box.setText(ConditionWords.role(role));
            box.setToolTipText(ConditionWords.roleMeaning(role));
            box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
            roles.put(role, box);
        }
    }

    private static Text text(Composite area, String label, int span) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(text);
        return text;
    }

    private static void button(Composite area, String label, Runnable work) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
    }

    private Optional<String> browse(int style, String now) {
        FileDialog dialog = new FileDialog(getShell(), style | SWT.SHEET);
        path(now).filter(path -> path.getFileName() != null).ifPresent(path -> {
            dialog.setFilterPath(path.getParent() == null ? null : path.getParent().toString());
            dialog.setFileName(path.getFileName().toString());
        });
        return Optional.ofNullable(dialog.open());
    }

    private void fill() {
        articles.setText(String.join(", ", preset.articles()));
        hosts.setText(preset.hosts());
        roles.forEach((role, box) -> box.setSelection(preset.roles().contains(role)));
        account.setText(preset.account());
        password.setTextChars(Arrays.copyOf(preset.password(), preset.password().length));
        parallel.setValues(preset.parallel(), 1, MOST, 0, 1, SweepPlan.PARALLEL);
        file.setText(preset.file().map(Path::toString).orElse(""));
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text.strip()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What the fields hold. */
    SweepWish wish() {
        List<String> named = Arrays.stream(articles.getText().split("[,\\s]+")).filter(name -> !name.isEmpty()).distinct().toList();
        Set<Role> chosen = new TreeSet<>(roles.keySet().stream().filter(role -> roles.get(role).getSelection()).toList());
        return new SweepWish(named, hosts.getText().strip(), chosen, account.getText().strip(), password.getTextChars(),
                parallel.getSelection(), path(file.getText()));
    }

    private void validate() {
        SweepWish wish = wish();
        boolean nowhere = !file.getText().isBlank() && wish.file().isEmpty();
        setErrorMessage(nowhere ? NLS.bind(Messages.sweep_noPath, file.getText()) : null);
        String missing = wish.articles().isEmpty()
                ? Messages.sweep_nameArticle
                : wish.hosts().isEmpty() ? Messages.sweep_nameHosts : wish.roles().isEmpty() ? Messages.sweep_nameRole : null;
        setMessage(missing, INFORMATION);
        setPageComplete(!nowhere && missing == null);
    }
}
