// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.util.List;
import java.util.regex.Pattern;

import org.probebook.probe.smb.internal.rpc.OpenFile;

/**
 * The pipes in a list of what clients have open.
 *
 * @param names one for each time that a pipe is open, without path
 */
public record PipeList(List<String> names) {
    /** Servers write {@code \PIPE\spoolss} or {@code \spoolss}; a file has a drive, or more folders. */
    private static final Pattern PIPE = Pattern.compile("(?i)\\\\{1,2}(?:pipe\\\\)?([^\\\\/:]+)");
    private static final Pattern PREFIX = Pattern.compile("(?i)^\\\\*(?:pipe\\\\)?");

    public static PipeList of(List<OpenFile> open) {
        return new PipeList(open.stream().map(file -> PIPE.matcher(file.path())).filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1)).toList());
    }

    /** Whether what is open is a pipe, and no file. */
    public static boolean isPipe(String path) {
        return PIPE.matcher(path).matches();
    }

    /**
     * A pipe's name without the path that articles write before it.
     *
     * @param text may be null
     */
    public static String name(String text) {
        return text == null ? "" : PREFIX.matcher(text.strip()).replaceFirst("");
    }

    public int count(String name) {
        return (int) names.stream().filter(name::equalsIgnoreCase).count();
    }
}
