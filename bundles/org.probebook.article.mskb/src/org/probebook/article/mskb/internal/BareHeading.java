// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb.internal;

import org.probebook.article.SectionKind;
import org.probebook.article.text.NoteLabels;
import org.probebook.article.text.SectionHeadings;

/** Knows the usual headings by their capitals where no rule underlines them. */
final class BareHeading {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 24;

    private BareHeading() {
    }

    /** Whether a part of a text is nothing but a known heading in capitals. */
    static boolean matches(String text, int from, int to) {
        if (to - from < SHORTEST || to - from > LONGEST) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!Character.isUpperCase(text.charAt(at)) && text.charAt(at) != ' ') {
                return false;
            }
        }
        String heading = text.substring(from, to);
        return SectionHeadings.kind(heading) != SectionKind.OTHER && !NoteLabels.isLabel(heading);
    }
}
