// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.probebook.ui.DialogHandler;
import org.probebook.ui.Parts;

/** Opens, exports or compares a sweep; with a file that the command names, or that the user is asked for. */
public final class SweepFileHandler extends DialogHandler {

    @Override
    protected void ask(ExecutionEvent event) throws ExecutionException {
        Optional<SweepView> view = SweepView.in(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
        Optional<Path> file = Optional.ofNullable(event.getParameter(Parts.FILE_PARAMETER)).map(Path::of);
        view.ifPresent(shown -> {
            switch (event.getCommand().getId()) {
                case Parts.OPEN_SWEEP_COMMAND -> shown.files().open(file);
                case Parts.EXPORT_SWEEP_COMMAND -> shown.files().export(file);
                default -> shown.files().compare(file);
            }
        });
    }
}
