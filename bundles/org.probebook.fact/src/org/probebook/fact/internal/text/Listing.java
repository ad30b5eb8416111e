// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.text;

import java.util.List;

/** Tells listings of programs from other text that is set apart: what they assign are their own variables. */
public final class Listing {
    private static final int LEAST = 2;
    private static final List<String> MARKS = List.of("dim ", "declare ", "private ", "public ", "function ", "sub ", "#define", "#include",
            "end if",
            "endif", "end sub", "const ", "printf", "return ", "set wsh", "createobject", "regopenkey", "regqueryvalue", "regcreatekey",
            "local ", "parameters ",
            "char ", "dword dw", "hkey h", "messagebox", "msgbox", "start attribute", "end attribute", "then\n", "loop\n", "next\n",
            "string ");

    private Listing() {
    }

    /** Whether a passage is the text of a program. */
    public static boolean code(String text, Passage passage) {
        String part = text.substring(passage.from(), Math.min(passage.to(), passage.from() + 4000));
        if (part.indexOf('\n') < 0 && !passage.verbatim()) {
            return false;
        }
        String lower = part.toLowerCase(java.util.Locale.ROOT);
        int marks = 0;
        for (String mark : MARKS) {
            int at = lower.indexOf(mark);
            boolean begins = at == 0 || at > 0 && !Character.isLetterOrDigit(lower.charAt(at - 1));
            marks += begins ? 1 : 0;
        }
        int statements = ends(part, ';') + ends(part, '{') + ends(part, '}');
        return marks + statements >= LEAST && !lower.contains("[hkey") && !lower.contains("regwrite");
    }

    private static int ends(String part, char sign) {
        int count = 0;
        for (int at = part.indexOf(sign); at >= 0; at = part.indexOf(sign, at + 1)) {
            count += at + 1 == part.length() || part.charAt(at + 1) == '\n' ? 1 : 0;
        }
        return count;
    }
}
