// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.imports;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.probebook.ui.search.internal.Messages;

/** Gathers the archives, folders and files that are to be imported; imports nothing itself. */
final class ImportDialog extends TitleAreaDialog {
    private final Set<Path> sources = new LinkedHashSet<>();
    private org.eclipse.swt.widgets.List list;
    private Button remove;
    private Text typed;

    ImportDialog(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was chosen, in order. */
    List<Path> sources() {
        return List.copyOf(sources);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.import_window);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.import_title);
        setMessage(Messages.import_message);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        path(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.import_sources);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 160).span(1, 3).applyTo(list);
        button(area, Messages.import_addFiles, this::addFiles);
        button(area, Messages.import_addFolder, this::addFolder);
        remove = button(area, Messages.import_remove, this::removeSelected);
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> remove.setEnabled(list.getSelectionCount() > 0)));
        remove.setEnabled(false);
        return area;
    }

    /** A path that is typed counts as chosen, with or without the button beside it. */
    private void path(Composite parent) {
        typed = new Text(parent, SWT.BORDER);
        typed.setMessage(Messages.import_path);
        typed.addModifyListener(event -> enable());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
        button(parent, Messages.import_addPath, this::addTyped);
    }

    private static Button button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.import_run, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        update();
    }

    private void addFiles() {
        FileDialog files = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        files.setText(Messages.import_addFilesTitle);
        if (files.open() != null) {
            Path folder = Path.of(files.getFilterPath());
            for (String name : files.getFileNames()) {
                sources.add(folder.resolve(name));
            }
            update();
        }
    }

    private void addFolder() {
        DirectoryDialog folder = new DirectoryDialog(getShell());
        folder.setText(Messages.import_addFolderTitle);
        String chosen = folder.open();
        if (chosen != null) {
            sources.add(Path.of(chosen));
            update();
        }
    }

    private void addTyped() {
        typed().ifPresent(path -> {
            sources.add(path);
            typed.setText("");
            update();
        });
    }

    private Optional<Path> typed() {
        String text = typed.getText().strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    protected void okPressed() {
        addTyped();
        super.okPressed();
    }

    private void removeSelected() {
        for (String path : list.getSelection()) {
            sources.remove(Path.of(path));
        }
        update();
    }

    private void update() {
        list.setItems(sources.stream().map(Path::toString).toArray(String[]::new));
        remove.setEnabled(false);
        enable();
    }

    private void enable() {
        getButton(IDialogConstants.OK_ID).setEnabled(!sources.isEmpty() || typed().isPresent());
    }
}
