// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.probebook.article.Block;
import org.probebook.article.Section;
import org.probebook.article.text.Sentences;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact.RegistryValue;
import org.probebook.fact.Sense;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.FixStep;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Risk;
import org.probebook.knowledge.Text;
import org.probebook.knowledge.probes.FileVersionProbe;

/** A way out as a fix: its title, its steps in order, and what each of them can do beside mending. */
final class FixDrafts {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_STEP = 600;
    private static final int MOST_ACTIONS = 3;
    private static final int MINUTES = 10;
    private static final int MINUTES_OF_RESTART = 15;
    private static final double STATED = 0.7;
    private static final double FROM_MAKER = 0.5;

    private final Sheet sheet;
    private final List<ArticleFact> facts;

    FixDrafts(Sheet sheet, List<ArticleFact> facts) {
        this.sheet = sheet;
        this.facts = facts;
    }

    Fix draft(Way way, List<Leaf> leaves) {
        Fix fix = KnowledgeFactory.eINSTANCE.createFix();
        fix.setWorkaround(way.workaround());
        if (replacesFiles(leaves) && Cues.MAKER.in(way.section().text())) {
            fix.getSteps().add(step(obtain().getValue()));
        }
        steps(way).forEach(step -> fix.getSteps().add(step));
        Set<Risk> risks = new LinkedHashSet<>(risks(way.text()));
        fix.getSteps().forEach(step -> risks.addAll(step.getRisks()));
        if (Cues.REGISTRY.in(way.text()) && way.blocks().stream().anyMatch(block -> Cues.CHANGE.in(block.text()))) {
            risks.add(Risk.REGISTRY);
        }
        if (replacesFiles(leaves)) {
            risks.add(Risk.FILES);
        }
        fix.getRisks().addAll(risks);
        fix.setMinutes(MINUTES + (risks.contains(Risk.RESTART) ? MINUTES_OF_RESTART : 0));
        Optional<Sentence> lead = lead(way);
        String title = title(way, leaves, lead);
        if (fix.getSteps().isEmpty()) {
            fix.getSteps().add(step(title));
        }
        fix.getTitle().add(sheet.text(title));
        fix.setId(sheet.id(title, "fix"));
        sheet.problem().getFixes().add(fix);
        sheet.piece(fix, fix.getPassages(), lead.map(Sentence::place).orElseGet(() -> place(way, leaves)), STATED);
        return fix;
    }

    private static boolean replacesFiles(List<Leaf> leaves) {
        return leaves.stream().anyMatch(leaf -> leaf.condition() instanceof Expectation one && one.getProbe() instanceof FileVersionProbe);
    }

    /** To ask the maker for what it gives to those who ask. */
    private Text obtain() {
        String product = sheet.article().products().isEmpty() ? sheet.article().title() : sheet.article().products().getFirst().name();
        return sheet.labels().of("obtain", product, "");
    }

    /** The fix that a section has nothing to say of but that its maker gives it to those who ask; none where it does not say so. */
    Optional<Fix> fromMaker(int number, Section section) {
        int at = 0;
        for (Block block : section.blocks()) {
            if (Cues.MAKER.in(block.text())) {
                Fix fix = KnowledgeFactory.eINSTANCE.createFix();
                fix.getTitle().add(obtain());
                fix.getSteps().add(step(fix.getTitle().getFirst().getValue()));
                fix.getRisks().add(Risk.FILES);
                fix.setMinutes(MINUTES);
                fix.setId(sheet.id("maker's fix", "fix"));
                sheet.problem().getFixes().add(fix);
                int from = at + block.lead().length();
                sheet.piece(fix, fix.getPassages(), new Place(number, from, from + Sentences.end(block.text(), 0)), FROM_MAKER);
                return Optional.of(fix);
            }
            at += block.printed().length() + 1;
        }
        return Optional.empty();
    }

    /** Where a way is found that no sentence tells of. */
    private static Place place(Way way, List<Leaf> leaves) {
        return way.blocks().stream().filter(block -> !block.table() && !block.address()).map(PlacedBlock::place).findFirst()
                .or(() -> leaves.stream().map(Leaf::place).findFirst()).orElseGet(() -> way.blocks().getFirst().place());
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
        return lead.filter(FixDrafts::names).map(FixDrafts::action)
                .or(() -> way.section().level() > 1 && !way.section().heading().isBlank()
                        ? Optional.of(way.section().heading())
                        : Optional.empty())
                .or(() -> changing(way)).or(() -> way.blocks().stream().filter(PlacedBlock::item).map(PlacedBlock::text).findFirst())
                .or(() -> lead.map(FixDrafts::action))
                .map(words -> Shortened.line(words, LONGEST_TITLE)).orElseGet(() -> sheet.article().title());
    }

    /** The first step that changes something. */
    private static Optional<String> changing(Way way) {
        return way.blocks().stream().filter(PlacedBlock::item).map(PlacedBlock::text).filter(Cues.CHANGE::in).findFirst();
    }

    /** Whether a sentence says what is done, and does not only announce how. */
    private static boolean names(Sentence sentence) {
        int led = Cues.LEAD.beginning(sentence.text());
        boolean general = Cues.GENERAL.beginning(sentence.text().substring(led).strip()) > 0;
        boolean nothing = sentence.text().substring(led).strip().length() < 2;
        return !general && !nothing && (led > 0 || !sentence.announces());
    }

    /** What a sentence tells to do, without what it is for. */
    private static String action(Sentence sentence) {
        String rest = sentence.text().substring(Cues.LEAD.beginning(sentence.text())).strip().replaceAll("[.:。：]$", "");
        return rest.isEmpty() ? sentence.text() : Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
    }

    private List<FixStep> steps(Way way) {
        boolean numbered = way.blocks().stream().anyMatch(PlacedBlock::step);
        List<List<PlacedBlock>> steps = new ArrayList<>();
        for (PlacedBlock block : way.blocks()) {
            if (numbered
                    ? block.step()
                    : block.prose() && !pointer(block) && (steps.isEmpty() || tells(block)) || block.item() && steps.isEmpty()) {
                steps.add(new ArrayList<>(List.of(block)));
            } else if (!steps.isEmpty() && !block.table() && !block.address() && !(block.prose() && pointer(block))) {
                steps.getLast().add(block);
            }
        }
        return steps.stream().map(this::step).toList();
    }

    /** Whether a paragraph behind the first tells to do something, and is no remark on it. */
    private static boolean tells(PlacedBlock block) {
        String words = block.text();
        return Cues.CHANGE.in(words) || Cues.LEAD.beginning(words) > 0 || Cues.RESTART.in(words) || Cues.FILES.in(words);
    }

    private static boolean pointer(PlacedBlock block) {
        return Sentence.of(block).stream().allMatch(sentence -> Cues.POINTER.beginning(sentence.text()) > 0);
    }

    private FixStep step(List<PlacedBlock> blocks) {
        StringBuilder words = new StringBuilder();
        blocks.forEach(block -> words.append(words.isEmpty() ? "" : "\n").append(said(block, words.isEmpty())));
        FixStep step = step(words.toString());
        if (blocks.stream().anyMatch(this::setsValue) || Cues.REGISTRY.in(words.toString()) && Cues.CHANGE.in(words.toString())) {
            step.getRisks().add(Risk.REGISTRY);
        }
        return step;
    }

    private FixStep step(String words) {
        FixStep step = KnowledgeFactory.eINSTANCE.createFixStep();
        step.getText().add(sheet.text(Shortened.line(words, LONGEST_STEP)));
        step.getRisks().addAll(risks(words));
        return step;
    }

    /** The words of a block: of prose, what does not point elsewhere, and of its beginning, what is to be done. */
    private static String said(PlacedBlock block, boolean first) {
        if (!block.prose()) {
            return block.item() && !first ? block.block().printed() : block.text();
        }
        List<Sentence> sentences = Sentence.of(block).stream().filter(sentence -> Cues.POINTER.beginning(sentence.text()) == 0).toList();
        return sentences.stream()
                .map(sentence -> first && sentence == sentences.getFirst() && names(sentence)
                        ? action(sentence) + end(sentence)
                        : sentence.text())
                .collect(Collectors.joining(" "));
    }

    private static String end(Sentence sentence) {
        String last = sentence.text().substring(sentence.text().length() - 1);
        return ".:。：".contains(last) ? last : "";
    }

    private boolean setsValue(PlacedBlock block) {
        return facts.stream()
                .anyMatch(fact -> fact.fact() instanceof RegistryValue value && !value.name().isEmpty() && fact.sense() != Sense.MENTIONED
                        && block.place().holds(fact.section(), fact.fact().at().from()));
    }

    private static List<Risk> risks(String words) {
        List<Risk> risks = new ArrayList<>();
        add(Cues.RESTART, Risk.RESTART, words, risks);
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
