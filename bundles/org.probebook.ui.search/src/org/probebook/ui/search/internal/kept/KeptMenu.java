// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.kept;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.probebook.library.KeptSearch;
import org.probebook.ui.Elided;
import org.probebook.ui.Icon;
import org.probebook.ui.LibraryService;
import org.probebook.ui.search.internal.DropDown;
import org.probebook.ui.search.internal.Messages;
import org.probebook.ui.search.internal.Query;

/** A button whose menu has the saved and the last searches, and what can be done with them. */
public final class KeptMenu {
    private static final int MOST_PAST = 12;
    private static final int LONGEST = 50;

    private final DropDown button;
    private final LibraryService service;
    private final Supplier<Query> present;
    private final Consumer<KeptSearch> chosen;

    /**
     * @param present what could be saved now
     * @param chosen told of the search that is wanted again
     */
    public KeptMenu(Composite parent, LibraryService service, Supplier<Query> present, Consumer<KeptSearch> chosen) {
        this.service = service;
        this.present = present;
        this.chosen = chosen;
        button = new DropDown(parent, this::open);
        button.image(Icon.PAST.image());
        button.tip(Messages.kept_tip);
    }

    /** The control to lay out. */
    public Control control() {
        return button.control();
    }

    /** Reads the searches, then shows the menu. */
    public void open() {
        new KeptTask<>(service, KeptSearches::of, this::show).schedule();
    }

    /** Asks for a name, and saves the present search under it. */
    public void save() {
        Query query = present.get();
        ask(Messages.kept_saveTitle, Elided.end(query.text(), LONGEST)).ifPresent(name -> KeptTask.change(service, library -> library
                .searches().save(name, query.request(query.choices().checkable() ? library.checkable() : Set.of()))));
    }

    private void show(KeptSearches kept) {
        if (button.control().isDisposed()) {
            return;
        }
        button.start();
        button.command(SWT.PUSH, Messages.kept_save, this::save).setEnabled(!present.get().text().isEmpty());
        list(kept.saved(), Icon.SAVED.image());
        list(kept.past().stream().limit(MOST_PAST).toList(), Icon.PAST.image());
        button.separator();
        if (!kept.saved().isEmpty()) {
            each(Messages.kept_rename, kept.saved(), this::rename);
            each(Messages.kept_remove, kept.saved(),
                    search -> KeptTask.change(service, library -> library.searches().remove(search.name())));
        }
        button.command(SWT.PUSH, Messages.kept_clear, () -> KeptTask.change(service, library -> library.searches().clear()))
                .setEnabled(!kept.past().isEmpty());
        button.command(SWT.CHECK, Messages.kept_never,
                () -> KeptTask.change(service, library -> library.searches().remember(!kept.remembers()))).setSelection(!kept.remembers());
        button.open();
    }

    private void list(List<KeptSearch> searches, Image image) {
        if (!searches.isEmpty()) {
            button.separator();
            searches.forEach(search -> button.add(SWT.PUSH, name(search), () -> chosen.accept(search)).setImage(image));
        }
    }

    private void each(String label, List<KeptSearch> searches, Consumer<KeptSearch> action) {
        Menu names = button.cascade(label);
        searches.forEach(search -> DropDown.add(names, SWT.PUSH, name(search).replace("&", "&&"), () -> action.accept(search)));
    }

    private static String name(KeptSearch search) {
        String name = search.name().isEmpty() ? search.request().text() : search.name();
        return Elided.end(name, LONGEST);
    }

    private void rename(KeptSearch search) {
        ask(NLS.bind(Messages.kept_renameTitle, search.name()), search.name())
                .ifPresent(name -> KeptTask.change(service, library -> library.searches().rename(search.name(), name)));
    }

    private Optional<String> ask(String title, String proposed) {
        InputDialog dialog = new InputDialog(button.control().getShell(), title, Messages.kept_name, proposed,
                text -> text.isBlank() ? "" : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

}
