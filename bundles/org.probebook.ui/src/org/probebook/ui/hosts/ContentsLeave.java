// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.hosts;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.probebook.knowledge.Probe;
import org.probebook.library.Library;
import org.probebook.probe.ProbeWords;

/** Shows the user what packs that nobody signed want to read of files and logs, before anything of it is asked. */
public final class ContentsLeave {
    private ContentsLeave() {
    }

    /** Whether the articles may read what they want to; waits for the user, where there is anything to allow. Not on the window's thread. */
    public static boolean given(List<String> articles, Library library) throws IOException {
        List<Probe> contents = library.checks().contents(articles);
        if (contents.isEmpty()) {
            return false;
        }
        String wanted = contents.stream().map(ProbeWords::line).distinct().collect(Collectors.joining("\n"));
        return PlatformUI.getWorkbench().getDisplay()
                .syncCall(() -> MessageDialog.openQuestion(null, Messages.check_window, NLS.bind(Messages.contents_may, wanted)));
    }
}
