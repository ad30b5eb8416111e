// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.probebook.article.Section;
import org.probebook.article.SectionKind;

/** Finds why a problem is there in an article that has no section for it. */
final class ToldCause {
    /** Where a reason may stand, in the order in which one is looked for. */
    private static final List<SectionKind> PARTS = List.of(SectionKind.SYMPTOMS, SectionKind.SUMMARY, SectionKind.MORE_INFORMATION,
            SectionKind.RESOLUTION, SectionKind.WORKAROUND, SectionKind.STATUS, SectionKind.OTHER);
    private static final List<SectionKind> EXPLAINING = List.of(SectionKind.SYMPTOMS, SectionKind.SUMMARY, SectionKind.MORE_INFORMATION);
    /** Parts of articles that are about something that goes wrong, and not about how things are. */
    private static final Set<SectionKind> TROUBLE = EnumSet.of(SectionKind.SYMPTOMS, SectionKind.RESOLUTION, SectionKind.WORKAROUND,
            SectionKind.STATUS);
    private static final int FEWEST_WORDS = 6;
    private static final int LONGEST = 900;
    private static final int FEWEST_SHARED = 2;
    /** A word long enough to be of the subject, or some letters of a language without blanks. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{4,}|[\\u2e80-\\u9fff]{2}");

    private ToldCause() {
    }

    /** A sentence that gives the reason: one that begins as such sentences do, else one that has a reason in it. */
    static Optional<Statement> in(Sheet sheet) {
        return PARTS.stream().flatMap(kind -> sentences(sheet, kind)).filter(ToldCause::tells).findFirst()
                .map(ToldCause::statement).or(() -> reason(sheet).map(sentence -> whole(sheet, sentence)));
    }

    private static Statement statement(Sentence sentence) {
        return new Statement(Shortened.line(sentence.text()), sentence.place(), false);
    }

    /** A few words that say that something is meant go on with why. */
    private static Statement whole(Sheet sheet, Sentence sentence) {
        Statement said = statement(sentence);
        if (said.words().split(" ").length >= FEWEST_WORDS) {
            return said;
        }
        return sheet.blocks(sentence.place().section()).stream().flatMap(block -> block.sentences().stream())
                .filter(next -> next.place().from() >= sentence.place().to() && !next.announces() && !next.aside()).findFirst()
                .map(next -> said.with(next.text(), next.place(), LONGEST)).orElse(said);
    }

    private static boolean tells(Sentence sentence) {
        return !sentence.announces() && Cues.CAUSED.beginning(sentence.text()) > 0;
    }

    private static Optional<Sentence> reason(Sheet sheet) {
        Set<String> subject = words(sheet.article().title());
        boolean trouble = sheet.article().sections().stream().anyMatch(section -> TROUBLE.contains(section.kind()));
        return EXPLAINING.stream().filter(kind -> trouble || kind == SectionKind.SUMMARY)
                .flatMap(kind -> sentences(sheet, kind)
                        .filter(sentence -> explains(sentence)
                                && (kind == SectionKind.SYMPTOMS
                                        || about(sentence, subject) && (trouble || Cues.FAULT.in(sentence.text())))))
                .findFirst();
    }

    /** Whether a sentence has a reason in it, and neither tells what to do nor when nothing goes wrong. */
    private static boolean explains(Sentence sentence) {
        String words = sentence.text();
        return Cues.REASON.in(words) && !sentence.announces() && !sentence.aside() && Cues.ACT.beginning(words) == 0
                && !Cues.CONTRAST.in(words) && !Cues.GENERAL.in(words) && Cues.LEAD.beginning(words) == 0
                && Cues.BEGIN.beginning(words) == 0 && !Cues.ADVICE.in(words);
    }

    /** Beside the symptoms, much is explained that is not the problem. */
    private static boolean about(Sentence sentence, Set<String> subject) {
        Set<String> shared = words(sentence.text());
        shared.retainAll(subject);
        return shared.size() >= Math.min(FEWEST_SHARED, subject.size());
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<Sentence> sentences(Sheet sheet, SectionKind kind) {
        List<Section> sections = sheet.article().sections();
        return IntStream.range(0, sections.size()).filter(i -> sections.get(i).kind() == kind).boxed()
                .flatMap(i -> sheet.blocks(i).stream()).filter(PlacedBlock::prose).map(PlacedBlock::sentences).flatMap(List::stream);
    }
}
