// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.probebook.knowledge.Fix;
import org.probebook.knowledge.FixStep;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Risk;

/** A way out as a fix: its title, its steps in order, and what each of them can do beside mending. */
final class FixDrafts {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_STEP = 600;
    private static final int MOST_ACTIONS = 3;
    private static final int MINUTES = 10;
    private static final int MINUTES_OF_RESTART = 15;
    private static final double STATED = 0.7;

    private final Sheet sheet;

    FixDrafts(Sheet sheet) {
        this.sheet = sheet;
    }

    Fix draft(Way way, List<Leaf> leaves) {
        Fix fix = KnowledgeFactory.eINSTANCE.createFix();
        fix.setWorkaround(way.workaround());
        steps(way).forEach(step -> fix.getSteps().add(step));
        Set<Risk> risks = new LinkedHashSet<>(risks(way.text()));
        fix.getSteps().forEach(step -> risks.addAll(step.getRisks()));
        fix.getRisks().addAll(risks);
        fix.setMinutes(MINUTES + (risks.contains(Risk.RESTART) ? MINUTES_OF_RESTART : 0));
        Optional<Sentence> lead = lead(way);
        String title = title(way, leaves, lead);
        fix.getTitle().add(sheet.text(title));
        fix.setId(sheet.id(title, "fix"));
        sheet.problem().getFixes().add(fix);
        sheet.piece(fix, fix.getPassages(), lead.map(Sentence::place).orElseGet(() -> way.blocks().getFirst().place()), STATED);
        return fix;
    }

    /** The first sentence that says what the way does. */
    private static Optional<Sentence> lead(Way way) {
        List<Sentence> sentences = way.blocks().stream().filter(block -> block.prose()).flatMap(block -> Sentence.of(block).stream())
                .filter(sentence -> Cues.POINTER.beginning(sentence.text()) == 0).toList();
        return sentences.stream().filter(sentence -> Cues.LEAD.beginning(sentence.text()) > 0).findFirst()
                .or(() -> sentences.stream().findFirst());
    }

    private String title(Way way, List<Leaf> leaves, Optional<Sentence> lead) {
        List<String> actions = leaves.stream().map(Leaf::action).filter(action -> !action.isEmpty()).distinct().toList();
        if (!actions.isEmpty()) {
            String words = String.join("; ", actions.subList(0, Math.min(MOST_ACTIONS, actions.size())));
            return actions.size() > MOST_ACTIONS ? words + " …" : words;
        }
        return lead.filter(sentence -> !sentence.announces()).map(FixDrafts::action)
                .or(() -> way.section().level() > 1 && !way.section().heading().isBlank()
                        ? Optional.of(way.section().heading())
                        : Optional.empty())
                .or(() -> way.blocks().stream().filter(PlacedBlock::item).map(PlacedBlock::text).findFirst())
                .or(() -> lead.map(FixDrafts::action))
                .map(words -> Shortened.line(words, LONGEST_TITLE)).orElseGet(() -> sheet.article().title());
    }

    /** What a sentence tells to do, without what it is for. */
    private static String action(Sentence sentence) {
        String rest = sentence.text().substring(Cues.LEAD.beginning(sentence.text())).strip().replaceAll("[.:。：]$", "");
        return rest.isEmpty() ? sentence.text() : Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
    }

    private List<FixStep> steps(Way way) {
        boolean numbered = way.blocks().stream().anyMatch(PlacedBlock::step);
        List<StringBuilder> texts = new ArrayList<>();
        boolean begun = false;
        for (PlacedBlock block : way.blocks()) {
            boolean begins = numbered ? block.step() : block.prose() && tells(block) || block.item() && texts.isEmpty();
            begun |= begins;
            if (begins) {
                texts.add(new StringBuilder(block.text()));
            } else if (begun && !block.table() && !(block.prose() && pointer(block))) {
                texts.getLast().append('\n').append(block.item() ? block.block().printed() : block.text());
            }
        }
        return texts.stream().map(text -> step(text.toString())).toList();
    }

    private static boolean tells(PlacedBlock block) {
        return !pointer(block);
    }

    private static boolean pointer(PlacedBlock block) {
        return Sentence.of(block).stream().allMatch(sentence -> Cues.POINTER.beginning(sentence.text()) > 0);
    }

    private FixStep step(String words) {
        FixStep step = KnowledgeFactory.eINSTANCE.createFixStep();
        step.getText().add(sheet.text(Shortened.line(words, LONGEST_STEP)));
        step.getRisks().addAll(risks(words));
        return step;
    }

    private static List<Risk> risks(String words) {
        List<Risk> risks = new ArrayList<>();
        add(Cues.RESTART, Risk.RESTART, words, risks);
        add(Cues.REGISTRY, Risk.REGISTRY, words, risks);
        add(Cues.DATA_LOSS, Risk.DATA_LOSS, words, risks);
        add(Cues.INTERRUPTION, Risk.INTERRUPTION, words, risks);
        add(Cues.SECURITY, Risk.SECURITY, words, risks);
        add(Cues.FILES, Risk.FILES, words, risks);
        return risks;
    }

    private static void add(Cues cue, Risk risk, String words, List<Risk> risks) {
        if (cue.in(words)) {
            risks.add(risk);
        }
    }
}
