// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.file;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.probebook.fact.Fact;
import org.probebook.fact.Fact.FileVersion;
import org.probebook.fact.Span;
import org.probebook.fact.internal.text.Chars;

/** Finds files of programs and systems by their endings, and the version that a table or a sentence gives them. */
public final class FileScanner {
    private static final Set<String> ENDINGS = Set.of("dll", "exe", "sys", "drv", "vxd", "ocx", "vbx", "cpl", "inf", "ini", "hlp", "msi",
            "cab", "pol", "adm",
            "reg", "386", "mdb", "pwl", "pst", "ost", "dat", "log", "bat", "cmd", "vbs", "asp", "ocm", "acm", "ax", "tlb", "olb", "lib",
            "mod", "chm", "msc", "scr",
            "ttf", "fon", "nls", "flt", "cnv", "wll", "xla", "ppa", "mda", "ade", "edb", "dic", "sep", "ppd", "gpd", "msp", "bin", "wpc");
    private static final int LONGEST_ENDING = 3;
    private static final int LONGEST_NAME = 40;
    private static final String IN_NAME = "$~-!+&%";

    private final Consumer<Fact> found;
    private final String text;

    public FileScanner(String text, Consumer<Fact> found) {
        this.found = found;
        this.text = text;
    }

    /** Looks at a dot, which may stand before a file's ending; answers where to read on. */
    public int dot(int at) {
        int to = Chars.wordEnd(text, at + 1);
        if (to - at - 1 > LONGEST_ENDING || to - at < 3 || !ENDINGS.contains(text.substring(at + 1, to).toLowerCase(Locale.ROOT))
                || goesOn(to)) {
            return at;
        }
        int from = at;
        while (from > 0 && at - from < LONGEST_NAME && inName(text.charAt(from - 1))) {
            from--;
        }
        if (from == at) {
            return at;
        }
        String version = FileVersionText.near(text, from, to);
        found.accept(new FileVersion(text.substring(from, to), version, "", new Span(from, to)));
        return to;
    }

    /** {@code setup.log.txt} ends in a text, and {@code Rdr.sys.} ends a sentence. */
    private boolean goesOn(int to) {
        return Chars.at(text, to) == '.' && Chars.word(Chars.at(text, to + 1));
    }

    private static boolean inName(char c) {
        return Chars.word(c) || IN_NAME.indexOf(c) >= 0;
    }
}
