// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.probebook.article.Section;
import org.probebook.article.SectionKind;

/** Finds why a problem is there in an article that has no section for it. */
final class ToldCause {
    /** Where a reason may stand, in the order in which one is looked for. */
    private static final List<SectionKind> PARTS = List.of(SectionKind.SYMPTOMS, SectionKind.SUMMARY, SectionKind.MORE_INFORMATION,
            SectionKind.RESOLUTION, SectionKind.WORKAROUND, SectionKind.STATUS, SectionKind.OTHER);
    private static final Set<SectionKind> SEEN = Set.of(SectionKind.SYMPTOMS, SectionKind.SUMMARY);
    private static final int FEWEST_WORDS = 4;

    private ToldCause() {
    }

    /** A sentence that gives the reason. */
    static Optional<Statement> in(Sheet sheet) {
        return PARTS.stream().flatMap(kind -> sentences(sheet, kind)).filter(ToldCause::tells).findFirst()
                .map(sentence -> new Statement(Shortened.line(sentence.text()), sentence.place(), false));
    }

    private static boolean tells(Sentence sentence) {
        return !sentence.announces() && Cues.CAUSED.beginning(sentence.text()) > 0;
    }

    private static Stream<Sentence> sentences(Sheet sheet, SectionKind kind) {
        List<Section> sections = sheet.article().sections();
        return java.util.stream.IntStream.range(0, sections.size()).filter(i -> sections.get(i).kind() == kind).boxed()
                .flatMap(i -> sheet.blocks(i).stream()).filter(PlacedBlock::prose).map(PlacedBlock::sentences).flatMap(List::stream);
    }

    /** What somebody does when the problem shows, as the first sentence tells that says so. */
    static Optional<Statement> trigger(Sheet sheet) {
        return SEEN.stream().sorted().flatMap(kind -> sentences(sheet, kind)).flatMap(sentence -> clause(sentence).stream()).findFirst();
    }

    private static Optional<Statement> clause(Sentence sentence) {
        String words = sentence.text();
        int comma = words.indexOf(',');
        if (Cues.WHEN.beginning(words) > 0) {
            return comma > 0 ? clause(sentence, 0, comma) : Optional.empty();
        }
        String lower = words.toLowerCase(Locale.ROOT);
        int end = Cues.WHEN.end(lower);
        int begin = end < 0 ? -1 : lower.lastIndexOf(' ', end - 2) + 1;
        if (begin > 0 && words.substring(0, begin).strip().endsWith(",") && words.indexOf(',', begin) > 0) {
            return clause(sentence, begin, words.indexOf(',', begin));
        }
        if (end < 0 || !Cues.FAULT.in(words.substring(0, end))) {
            return Optional.empty();
        }
        int to = words.length() - (words.endsWith(".") || words.endsWith("。") ? 1 : 0);
        return sentence.announces() ? Optional.empty() : clause(sentence, begin, to);
    }

    private static Optional<Statement> clause(Sentence sentence, int from, int to) {
        String words = Shortened.line(sentence.text().substring(from, to));
        if (words.split(" ").length < FEWEST_WORDS) {
            return Optional.empty();
        }
        int at = sentence.place().from();
        return Optional.of(new Statement(Character.toUpperCase(words.charAt(0)) + words.substring(1),
                new Place(sentence.place().section(), at + from, at + to), false));
    }
}
