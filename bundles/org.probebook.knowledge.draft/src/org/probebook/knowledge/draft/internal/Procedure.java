// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.List;
import java.util.regex.Pattern;

import org.probebook.article.Section;

/** Tells which sections are parts of one procedure, done one after another, and not ways of which one is enough. */
final class Procedure {
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,2}\\b.*");

    private Procedure() {
    }

    /** The number of the last section of the procedure that begins with a section; the number of that section where none does. */
    static int last(Sheet sheet, int first) {
        List<Section> sections = sheet.article().sections();
        boolean announced = announced(sheet, first);
        boolean leads = first + 1 < sections.size() && sections.get(first + 1).level() > sections.get(first).level()
                && sections.get(first + 1).kind() == sections.get(first).kind() && part(sections.get(first + 1));
        if (!announced && !leads && !part(sections.get(first))) {
            return first;
        }
        int last = leads && !announced ? first + 1 : first;
        while (last + 1 < sections.size() && goesOn(sections.get(announced ? first : last), sections.get(last + 1), announced)) {
            last++;
        }
        return last;
    }

    private static boolean goesOn(Section first, Section next, boolean announced) {
        return next.kind() == first.kind() && (announced ? next.level() > first.level() : part(next) && next.level() == first.level());
    }

    /** Whether the words before the parts tell what is reached by them all, in their order. */
    private static boolean announced(Sheet sheet, int number) {
        return sheet.blocks(number).stream().filter(PlacedBlock::prose).flatMap(block -> block.sentences().stream())
                .anyMatch(sentence -> Cues.ORDERED.in(sentence.text()) && Cues.AND_THEN.in(sentence.text()));
    }

    /** Whether a section is headed as a numbered step. */
    private static boolean part(Section section) {
        int step = Cues.STEP.beginning(section.heading());
        return step > 0 && section.level() > 1 && NUMBER.matcher(section.heading().substring(step)).matches();
    }
}
