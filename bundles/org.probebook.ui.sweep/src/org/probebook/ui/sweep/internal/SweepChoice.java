// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.probebook.library.Library;
import org.probebook.ui.LibraryService;

/** Asks the user what to sweep; one dialog at a time, also when the key repeats before the first one is there. On the window's thread. */
final class SweepChoice {
    private boolean asking;

    /**
     * Opens the dialog, soon.
     *
     * @param preset what its fields hold at first
     * @param user told what was chosen, unless the user gave up
     */
    void ask(Shell shell, Function<Library, SweepWish> preset, Consumer<SweepWish> user) {
        LibraryService service = LibraryService.get();
        Optional<Library> library = service.library();
        if (library.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.sweep_window, Messages.sweep_notOpen);
            return;
        }
        new TagsJob(service, tags -> ask(shell, library.get(), preset.apply(library.get()), tags).ifPresent(wish -> {
            new SweepMemory().keep(wish);
            user.accept(wish);
        })).schedule();
    }

    private Optional<SweepWish> ask(Shell shell, Library library, SweepWish preset, List<String> tags) {
        if (asking || shell.isDisposed()) {
            return Optional.empty();
        }
        asking = true;
        try {
            return SweepWizard.ask(shell, library, preset, tags);
        } finally {
            asking = false;
        }
    }
}
