// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Joins the lines of a paragraph; a word that was parted at the end of a line becomes whole. */
final class LineJoin {
    private static final char SOFT_HYPHEN = '\u00AD';

    /** Words with a hyphen that stand whole within a line somewhere: these keep it. */
    private final Set<String> hyphened = new HashSet<>();

    LineJoin(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            for (String word : line.text().split("\\s+")) {
                int hyphen = word.indexOf('-');
                if (hyphen > 0 && hyphen < word.length() - 1) {
                    hyphened.add(bare(word));
                }
            }
        }
    }

    /** The lines as one paragraph. */
    String join(List<PdfLine> lines) {
        StringBuilder joined = new StringBuilder(lines.getFirst().text());
        for (PdfLine line : lines.subList(1, lines.size())) {
            append(joined, line.text());
        }
        return joined.toString().replace(String.valueOf(SOFT_HYPHEN), "").replaceAll("[\\p{Cntrl}]", "").strip();
    }

    private void append(StringBuilder joined, String next) {
        char last = joined.charAt(joined.length() - 1);
        char first = next.charAt(0);
        boolean parted = joined.length() > 1 && Character.isLetter(joined.charAt(joined.length() - 2)) && Character.isLowerCase(first);
        if (last == SOFT_HYPHEN || (last == '-' || last == '\u2010') && parted && !isHyphened(joined, next)) {
            joined.setLength(joined.length() - 1);
        } else if (last != '-' && !(isIdeograph(last) && isIdeograph(first))) {
            joined.append(' ');
        } else if (last == '-' && !Character.isLetterOrDigit(first)) {
            joined.append(' ');
        }
        joined.append(next);
    }

    private boolean isHyphened(StringBuilder joined, String next) {
        int begin = joined.lastIndexOf(" ") + 1;
        int blank = next.indexOf(' ');
        return hyphened.contains(bare(joined.substring(begin) + (blank < 0 ? next : next.substring(0, blank))));
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}-]", "");
    }

    /** Chinese and Japanese part no words. */
    private static boolean isIdeograph(char c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || c >= '\u3000' && c <= '\u303F' || c >= '\uFF00' && c <= '\uFFEF';
    }
}
