// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    /** What becomes of a link whose words are those of the page that it leads to. */
    private static final Pattern TWICE = Pattern.compile("DownloadDownload ");
    private static final int LONGEST_STEP = 600;
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
        if (replacesFiles(leaves) && Cues.MAKER.in(way.section().text()) || givenOnRequest(way)) {
            fix.getSteps().add(step(obtain().getValue()));
        }
        steps(way).forEach(step -> fix.getSteps().add(step));
        Set<Risk> risks = EnumSet.noneOf(Risk.class);
        fix.getSteps().forEach(step -> risks.addAll(step.getRisks()));
        if (replacesFiles(leaves)) {
            risks.add(Risk.FILES);
        }
        fix.getRisks().addAll(risks);
        fix.setMinutes(MINUTES + (risks.contains(Risk.RESTART) ? MINUTES_OF_RESTART : 0));
        FixTitle titles = new FixTitle(way);
        String title = titles.of(leaves, sheet.article().title());
        if (fix.getSteps().isEmpty()) {
            fix.getSteps().add(step(title));
        }
        fix.getTitle().add(sheet.text(title));
        fix.setId(sheet.id(title, "fix"));
        sheet.problem().getFixes().add(fix);
        sheet.piece(fix, fix.getPassages(), titles.lead().map(Sentence::place).orElseGet(() -> place(way, leaves)), STATED);
        return fix;
    }

    private static boolean replacesFiles(List<Leaf> leaves) {
        return leaves.stream().anyMatch(leaf -> leaf.condition() instanceof Expectation one && one.getProbe() instanceof FileVersionProbe);
    }

    /** Whether a way goes on with what is to be done with a fix that its section says the maker gives to those who ask. */
    private boolean givenOnRequest(Way way) {
        Place first = way.blocks().getFirst().place();
        boolean leads = sheet.blocks(first.section()).stream().findFirst().filter(block -> block.place().from() == first.from())
                .isPresent();
        return leads && way.heading().isEmpty() && Cues.HOTFIX.in(way.section().text().substring(0, first.from()))
                && !Cues.PACK.in(way.text());
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

    private List<FixStep> steps(Way way) {
        boolean numbered = way.blocks().stream().anyMatch(PlacedBlock::step);
        List<List<PlacedBlock>> steps = new ArrayList<>();
        List<PlacedBlock> warnings = new ArrayList<>();
        List<PlacedBlock> heads = new ArrayList<>();
        for (PlacedBlock block : way.blocks()) {
            if (numbered && block.prose() && Ways.heading(block.text().strip())) {
                heads.add(block);
            } else if (numbered
                    ? block.step() || steps.isEmpty() && brings(block)
                    : block.prose() && !pointer(block) && (steps.isEmpty() || tells(block)) || block.item() && steps.isEmpty()) {
                steps.add(new ArrayList<>(heads));
                steps.getLast().add(block);
                heads.clear();
            } else if (!steps.isEmpty() && !block.table() && !block.address()
                    && !((block.prose() || block.note() || block.verbatim()) && pointer(block))) {
                steps.getLast().add(block);
            } else if (warns(block)) {
                warnings.add(block);
            }
        }
        if (!steps.isEmpty()) {
            steps.getFirst().addAll(warnings);
        } else if (!warnings.isEmpty()) {
            steps.add(warnings);
        }
        Risks risks = new Risks();
        return steps.stream().map(blocks -> step(blocks, risks)).toList();
    }

    /** Whether a paragraph before steps in an order tells to bring in what those go on with. */
    private static boolean brings(PlacedBlock block) {
        return block.prose() && !Cues.GENERAL.in(block.text()) && own(block).stream().noneMatch(Sentence::announces)
                && own(block).stream().anyMatch(FixDrafts::brings);
    }

    private static boolean brings(Sentence sentence) {
        return (Cues.FILES.in(sentence.text()) || Cues.PACK.in(sentence.text()))
                && (Cues.LEAD.beginning(sentence.text()) > 0 || Cues.ACT.beginning(sentence.text()) > 0);
    }

    /** What a reader has to know before the first step. */
    private static boolean warns(PlacedBlock block) {
        boolean warns = block.note() ? Cues.WARNING.in(block.text()) : block.prose() && Cues.WARNING.beginning(block.text().strip()) > 0;
        return warns && !pointer(block) && block.sentences().stream().noneMatch(Sentence::announces);
    }

    /** Whether a paragraph behind the first tells to do something, and is no remark on it. */
    private static boolean tells(PlacedBlock block) {
        String words = block.text();
        return Cues.CHANGE.in(words) || Cues.LEAD.beginning(words) > 0 || Cues.RESTART.in(words) || Cues.FILES.in(words)
                || Cues.PACK.in(words)
                || Cues.FILE_ACT.in(words);
    }

    private static boolean pointer(PlacedBlock block) {
        return block.sentences().stream().allMatch(Sentence::aside);
    }

    private FixStep step(List<PlacedBlock> blocks, Risks risks) {
        StringBuilder words = new StringBuilder();
        blocks.forEach(block -> words.append(words.isEmpty() ? "" : "\n").append(said(block, words.isEmpty() || block.step())));
        FixStep step = KnowledgeFactory.eINSTANCE.createFixStep();
        step.getText().add(sheet.text(Shortened.line(words.toString(), LONGEST_STEP)));
        step.getRisks().addAll(risks.step(words.toString(), blocks.stream().anyMatch(this::setsValue)));
        return step;
    }

    private FixStep step(String words) {
        FixStep step = KnowledgeFactory.eINSTANCE.createFixStep();
        step.getText().add(sheet.text(Shortened.line(words, LONGEST_STEP)));
        step.getRisks().addAll(new Risks().step(words, false));
        return step;
    }

    /** The words of a block: of prose and notes, what does not point elsewhere, and of its beginning, what is to be done. */
    private static String said(PlacedBlock block, boolean first) {
        if (block.note()) {
            return block.block().lead() + own(block).stream().map(Sentence::text).collect(Collectors.joining(" "));
        }
        if (!block.prose()) {
            return TWICE.matcher(block.item() && !first ? block.block().printed() : block.text()).replaceAll("Download ");
        }
        List<Sentence> sentences = own(block);
        return sentences.stream().map(sentence -> first && sentence == sentences.getFirst() ? done(sentence) : sentence.text())
                .collect(Collectors.joining(" "));
    }

    private static List<Sentence> own(PlacedBlock block) {
        return block.sentences().stream().filter(sentence -> !sentence.aside()).toList();
    }

    private static String done(Sentence sentence) {
        boolean leads = Cues.LEAD.beginning(sentence.text()) > 0 && FixTitle.named(sentence).isPresent();
        return leads ? FixTitle.action(sentence) + end(sentence) : sentence.text();
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
}
