// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.probebook.article.Block;
import org.probebook.article.SectionKind;
import org.probebook.article.text.Sentences;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Risk;

/** The version in which a fault is mended, as the status tells it: a fix of its own, or what the fix that brings it has to be at least. */
final class CorrectedIn {
    private static final int LONGEST = 100;
    private static final int MINUTES = 30;
    private static final double STATED = 0.6;
    private static final String SERVICE_PACK = "service pack";

    private final Sheet sheet;

    CorrectedIn(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Drafts the fixes that are new; one that is there already is given the sentence as a step. */
    List<Fix> draft() {
        List<Fix> fixes = new ArrayList<>();
        for (int i = 0; i < sheet.article().sections().size(); i++) {
            if (sheet.article().sections().get(i).kind() == SectionKind.STATUS) {
                int at = 0;
                for (Block block : sheet.article().sections().get(i).blocks()) {
                    sentences(i, block, at + block.lead().length(), fixes);
                    at += block.printed().length() + 1;
                }
            }
        }
        return fixes;
    }

    private void sentences(int section, Block block, int start, List<Fix> fixes) {
        String words = block.text();
        for (int from = 0; from < words.length(); from = Sentences.end(words, from)) {
            String sentence = words.substring(from, Sentences.end(words, from)).strip();
            int after = Cues.CORRECTED.end(sentence.toLowerCase(Locale.ROOT));
            if (after > 0 && fixes.isEmpty() && after + 2 < sentence.length()) {
                int at = start + words.indexOf(sentence, from);
                told(sentence, sentence.substring(after).strip().replaceAll("[.\u3002]$", ""),
                        new Place(section, at, at + sentence.length()), fixes);
            }
        }
    }

    private void told(String sentence, String version, Place place, List<Fix> fixes) {
        for (Fix fix : sheet.problem().getFixes()) {
            boolean pack = fix.getTitle().getFirst().getValue().toLowerCase(Locale.ROOT).contains(SERVICE_PACK);
            if (pack && !fix.isWorkaround() && version.toLowerCase(Locale.ROOT).contains(SERVICE_PACK)) {
                fix.getSteps().getLast().getText().getFirst()
                        .setValue(fix.getSteps().getLast().getText().getFirst().getValue() + ' ' + Shortened.line(sentence));
                fix.getPassages().add(sheet.passage(place));
                return;
            }
        }
        Fix fix = KnowledgeFactory.eINSTANCE.createFix();
        fix.getTitle().add(sheet.labels().of("install", Shortened.line(version, LONGEST), ""));
        fix.getSteps().add(KnowledgeFactory.eINSTANCE.createFixStep());
        fix.getSteps().getFirst().getText().add(sheet.labels().of("install", Shortened.line(version), ""));
        fix.getSteps().getFirst().getRisks().add(Risk.FILES);
        fix.getRisks().addAll(List.of(Risk.FILES, Risk.RESTART));
        fix.setMinutes(MINUTES);
        fix.setId(sheet.id("install " + version, "install"));
        sheet.problem().getFixes().add(fix);
        sheet.piece(fix, fix.getPassages(), place, STATED);
        fixes.add(fix);
    }
}
