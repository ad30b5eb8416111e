// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import java.lang.System.Logger.Level;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.handlers.IHandlerService;
import org.probebook.library.Library;
import org.probebook.ui.ILibraryListener;
import org.probebook.ui.LibraryService;
import org.probebook.ui.Parts;

/** Size, bars and title of the window, and what stands in it when nothing else does. */
final class ProbebookWindowAdvisor extends WorkbenchWindowAdvisor implements ILibraryListener {
    private static final System.Logger LOG = System.getLogger(ProbebookWindowAdvisor.class.getName());
    private static final Point FIRST_SIZE = new Point(1280, 800);

    ProbebookWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ProbebookActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(FIRST_SIZE);
        window.setShowPerspectiveBar(false);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowCoolBar(true);
        LibraryService service = LibraryService.get();
        title(NLS.bind(Messages.title_opening, service.folder()));
        service.addListener(this);
    }

    @Override
    public void postWindowOpen() {
        LibraryService service = LibraryService.get();
        service.library().ifPresent(this::opened);
        service.open();
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        if (window.getActivePage() != null && window.getActivePage().getEditorReferences().length == 0) {
            welcome(window);
        }
    }

    private static void welcome(IWorkbenchWindow window) {
        try {
            window.getService(IHandlerService.class).executeCommand(Parts.WELCOME_COMMAND, null);
        } catch (CommandException e) {
            LOG.log(Level.WARNING, "the first page could not be opened", e);
        }
    }

    private void title(String words) {
        getWindowConfigurer().setTitle(words);
    }

    @Override
    public void opened(Library library) {
        title(NLS.bind(Messages.title, library.folder()));
    }

    @Override
    public void failed(String reason) {
        title(NLS.bind(Messages.title_failed, LibraryService.get().folder()));
    }

    @Override
    public void dispose() {
        LibraryService service = LibraryService.get();
        if (service != null) {
            service.removeListener(this);
        }
        super.dispose();
    }
}
