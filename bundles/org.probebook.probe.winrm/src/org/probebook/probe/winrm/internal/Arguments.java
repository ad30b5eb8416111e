// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm.internal;

import java.util.Arrays;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Arguments of probes, as far as they can be part of a question over WinRM. */
public final class Arguments {
    private static final int LONGEST = 1024;
    private static final String SYSTEM_ROOT = "(?i)^(%systemroot%|%windir%)\\\\+";

    private Arguments() {
    }

    /**
     * A text that can stand in XML and in a query.
     *
     * @param text may be null
     * @param what it is, for messages
     */
    public static String text(String text, String what) throws ProbeException {
        String plain = text == null ? "" : text.strip();
        if (plain.length() > LONGEST
                || plain.codePoints().anyMatch(c -> c < ' ' || c == 0x7F || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF)) {
            throw new ProbeException(Reason.MALFORMED, "'" + shown(plain) + "' is no " + what);
        }
        return plain;
    }

    /** A text that names one thing: not empty, and without separators. */
    public static String name(String text, String what) throws ProbeException {
        String name = text(text, what);
        if (name.isEmpty() || name.contains("\\") || name.contains("/")) {
            throw new ProbeException(Reason.MALFORMED, "'" + shown(name) + "' is no " + what);
        }
        return name;
    }

    /** A path below a share, with single separators and none at its ends. */
    public static String path(String text) throws ProbeException {
        String path = text(text, "path below a share").replace('/', '\\').replaceFirst(SYSTEM_ROOT, "").replaceAll("\\\\+", "\\\\")
                .replaceAll("^\\\\|\\\\$", "");
        if (path.isEmpty() || path.contains(":") || Arrays.asList(path.split("\\\\")).contains("..")) {
            throw new ProbeException(Reason.MALFORMED, "'" + shown(text) + "' is no path below a share");
        }
        return path;
    }

    private static String shown(String text) {
        String line = String.valueOf(text).replaceAll("\\p{Cntrl}", "?");
        return line.length() > 80 ? line.substring(0, 80) + "…" : line;
    }
}
