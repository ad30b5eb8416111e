// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.probebook.library.Library;
import org.probebook.library.SweepPlan;

/** What a sweep was asked for the last time, kept over a restart; never a password. */
final class SweepMemory {
    private static final String HOSTS = "hosts";
    private static final String ACCOUNT = "account";
    private static final String PARALLEL = "parallel";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss", Locale.ROOT);

    private final IDialogSettings settings;

    SweepMemory() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(SweepMemory.class)).getDialogSettings();
        settings = DialogSettings.getOrCreateSection(all, SweepMemory.class.getSimpleName());
    }

    /** What the dialog begins with: the machines of last time, and a file of its own in the library's folder. */
    SweepWish preset(List<String> articles, Library library) {
        return preset(articles,
                Optional.of(library.sweeps().folder().resolve(NAME.format(LocalDateTime.now(ZoneId.systemDefault())) + ".jsonl")));
    }

    /** The same with a file that is there. */
    SweepWish preset(List<String> articles, Optional<Path> file) {
        int parallel = settings.get(PARALLEL) == null ? SweepPlan.PARALLEL : settings.getInt(PARALLEL);
        return new SweepWish(articles, Objects.requireNonNullElse(settings.get(HOSTS), ""), SweepPlan.EVERY_ROLE,
                Objects.requireNonNullElse(settings.get(ACCOUNT), ""), new char[0], parallel, file);
    }

    void keep(SweepWish wish) {
        settings.put(HOSTS, wish.hosts());
        settings.put(ACCOUNT, wish.account());
        settings.put(PARALLEL, wish.parallel());
    }
}
