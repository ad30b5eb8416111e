// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.knowledge.probes.FileVersionProbe;

/** A path of a text, as it is asked for over a share; a text that does not say on which drive a folder is, says too little. */
record RemotePath(String share, String path) {
    private static final String WINDOWS = "ADMIN$";
    private static final Pattern OF_WINDOWS = Pattern
            .compile("(?i)^(?:%systemroot%|%windir%|%winroot%|[a-z]:\\\\win(?:nt|dows|95|98|nt35|nt40)|\\\\?win(?:nt|dows))(?:\\\\(.*))?$");
    private static final Pattern OF_SYSTEM = Pattern.compile("(?i)^\\\\?(system32(?:\\\\.*)?)$");
    private static final Pattern OF_DRIVE = Pattern.compile("(?i)^([a-z]):\\\\?(.*)$");

    /** @param folder as printed */
    static Optional<RemotePath> of(Optional<String> folder, String file) {
        return folder.map(told -> told.replaceAll("\\\\+$", "")).flatMap(told -> of(told, file));
    }

    private static Optional<RemotePath> of(String folder, String file) {
        Matcher windows = OF_WINDOWS.matcher(folder);
        if (windows.matches()) {
            return Optional.of(new RemotePath(WINDOWS, below(windows.group(1), file)));
        }
        Matcher system = OF_SYSTEM.matcher(folder);
        if (system.matches()) {
            return Optional.of(new RemotePath(WINDOWS, below(system.group(1), file)));
        }
        Matcher drive = OF_DRIVE.matcher(folder);
        return drive.matches()
                ? Optional.of(new RemotePath(drive.group(1).toUpperCase(Locale.ROOT) + '$', below(drive.group(2), file)))
                : Optional.empty();
    }

    private static String below(String folder, String file) {
        return folder == null || folder.isEmpty() ? file : folder + '\\' + file;
    }

    FileVersionProbe put(FileVersionProbe probe) {
        probe.setShare(share);
        probe.setPath(path);
        return probe;
    }
}
