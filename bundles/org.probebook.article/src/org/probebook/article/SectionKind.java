// SPDX-License-Identifier: EPL-2.0
package org.probebook.article;

import java.util.Locale;

/** What a section of an article is for, whatever its heading says and in whatever language. */
public enum SectionKind {
    SUMMARY, SYMPTOMS, CAUSE, RESOLUTION, WORKAROUND, STATUS, STEPS_TO_REPRODUCE, MORE_INFORMATION, APPLIES_TO, REFERENCES, OTHER;

    /** The lower-case, hyphenated name that files and JSON carry, as {@code more-information}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
