// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.facts;

import org.probebook.article.Article;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.article.render.Mark;
import org.probebook.ui.search.internal.Messages;

/** Sections as lists name them. */
public final class SectionWords {
    private SectionWords() {
    }

    /** The heading of a section, or what it is for where it has none. */
    public static String title(Section section) {
        return section.heading().isBlank() ? kind(section.kind()) : section.heading().strip();
    }

    /** The name of the section of that number, or of the title. */
    public static String title(Article article, int section) {
        return section == Mark.TITLE ? Messages.section_title : title(article.sections().get(section));
    }

    private static String kind(SectionKind kind) {
        return switch (kind) {
            case SUMMARY -> Messages.section_summary;
            case SYMPTOMS -> Messages.section_symptoms;
            case CAUSE -> Messages.section_cause;
            case RESOLUTION -> Messages.section_resolution;
            case WORKAROUND -> Messages.section_workaround;
            case STATUS -> Messages.section_status;
            case STEPS_TO_REPRODUCE -> Messages.section_steps;
            case MORE_INFORMATION -> Messages.section_more;
            case APPLIES_TO -> Messages.section_products;
            case REFERENCES -> Messages.section_references;
            case OTHER -> Messages.section_text;
        };
    }
}
