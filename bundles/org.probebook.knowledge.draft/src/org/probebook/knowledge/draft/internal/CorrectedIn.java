// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.probebook.article.SectionKind;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.FixStep;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Risk;
import org.probebook.knowledge.Text;

/** The version in which a fault is mended, as the status tells it: a fix of its own, or what the fix that brings it has to be at least. */
final class CorrectedIn {
    private static final int LONGEST = 100;
    private static final int MINUTES = 30;
    private static final int MOST = 3;
    private static final double STATED = 0.6;
    private static final Pattern NUMBER = Pattern.compile("\\b(\\d+\\.\\d+|9[578]|20\\d\\d|xp|XP|Me)\\b");

    private final Sheet sheet;
    private final List<Told> told = new ArrayList<>();

    CorrectedIn(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * A fix that the status tells of.
     *
     * @param version in which the fault is mended
     * @param added whether the fix is new, and not one that was there
     */
    record Told(Fix fix, String version, Place place, boolean added) {
    }

    /** Drafts the fixes that are new; one that is there already is given the sentence as a step. */
    List<Told> draft() {
        for (int i = 0; i < sheet.article().sections().size(); i++) {
            if (sheet.article().sections().get(i).kind() == SectionKind.STATUS) {
                sheet.blocks(i).stream().filter(block -> !block.table()).map(PlacedBlock::sentences).flatMap(List::stream)
                        .forEach(this::sentence);
            }
        }
        return told;
    }

    private void sentence(Sentence sentence) {
        int after = Cues.CORRECTED.end(sentence.text().toLowerCase(Locale.ROOT));
        if (after > 0 && told.size() < MOST && after + 2 < sentence.text().length()) {
            version(sentence, sentence.text().substring(after).strip().replaceAll("[.\u3002]$", ""));
        }
    }

    private void version(Sentence sentence, String version) {
        Optional<Fix> brought = sheet.problem().getFixes().stream().filter(fix -> brings(fix, version))
                .max(Comparator.comparingInt(fix -> shared(words(step(fix)), version)));
        if (brought.isPresent()) {
            Text last = step(brought.get()).getText().getFirst();
            last.setValue(last.getValue() + ' ' + Shortened.line(sentence.text()));
            brought.get().getPassages().add(sheet.passage(sentence.place()));
            told.add(new Told(brought.get(), version, sentence.place(), false));
            return;
        }
        String title = sheet.labels().of("install", Shortened.line(version, LONGEST), "").getValue();
        if (told.stream().noneMatch(other -> other.fix().getTitle().getFirst().getValue().equals(title))) {
            told.add(new Told(install(version, sentence.place()), version, sentence.place(), true));
        }
    }

    /** Whether a fix brings the service pack that a version is, or one for the same platform. */
    private static boolean brings(Fix fix, String version) {
        if (fix.isWorkaround() || !Cues.PACK.in(version) || fix.getSteps().stream().noneMatch(step -> Cues.PACK.in(words(step)))) {
            return false;
        }
        Set<String> here = numbers(fix.getTitle().getFirst().getValue() + ' ' + words(step(fix)));
        Set<String> there = numbers(version);
        return here.isEmpty() || there.isEmpty() || !Collections.disjoint(here, there);
    }

    /** How many words two texts have both, less those that only one has. */
    private static int shared(String one, String other) {
        Set<String> ones = words(one.toLowerCase(Locale.ROOT));
        Set<String> others = words(other.toLowerCase(Locale.ROOT));
        int both = (int) ones.stream().filter(others::contains).count();
        return both + both - ones.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.split("[^\\p{L}\\d.]+")));
    }

    /** The versions of products that words name. */
    private static Set<String> numbers(String words) {
        return NUMBER.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static FixStep step(Fix fix) {
        return fix.getSteps().stream().filter(step -> Cues.PACK.in(words(step))).findFirst().orElseGet(fix.getSteps()::getLast);
    }

    private static String words(FixStep step) {
        return step.getText().getFirst().getValue();
    }

    private Fix install(String version, Place place) {
        Fix fix = KnowledgeFactory.eINSTANCE.createFix();
        fix.getTitle().add(sheet.labels().of("install", Shortened.line(version, LONGEST), ""));
        fix.getSteps().add(KnowledgeFactory.eINSTANCE.createFixStep());
        fix.getSteps().getFirst().getText().add(sheet.labels().of("install", Shortened.line(version), ""));
        fix.getSteps().getFirst().getRisks().add(Risk.FILES);
        fix.getRisks().add(Risk.FILES);
        fix.setMinutes(MINUTES);
        fix.setId(sheet.id("install " + version, "install"));
        sheet.problem().getFixes().add(fix);
        sheet.piece(fix, fix.getPassages(), place, STATED);
        return fix;
    }
}
