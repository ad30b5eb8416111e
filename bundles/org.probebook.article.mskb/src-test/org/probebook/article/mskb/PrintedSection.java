// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb;

import org.probebook.article.Section;
import org.probebook.article.SectionKind;

/** A section as its source printed it, with single blanks: two readings of the same words are equal however they were split into blocks. */
record PrintedSection(SectionKind kind, int level, String heading, String text) {

    static PrintedSection of(Section section) {
        return new PrintedSection(section.kind(), section.level(), squeezed(section.heading()), squeezed(section.text()));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
