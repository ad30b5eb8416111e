// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.fact.ArticleFact;
import org.probebook.knowledge.Cause;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Text;

/** Why an article says that its problem is there: a cause a section, or one for each entry of a list of possible ones; else what a sentence elsewhere tells of it. */
final class CauseDrafts {
    /** A cause is told as a whole: a reason that is cut off where it begins to be one is none. */
    private static final int LONGEST = 900;
    private static final int LONGEST_SUBJECT = 90;
    private static final double STATED = 0.8;
    private static final double TOLD = 0.6;
    private static final double FROM_STATUS = 0.5;
    private static final double NONE_GIVEN = 0.1;

    private final Sheet sheet;
    private final List<Statement> said = new ArrayList<>();

    CauseDrafts(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Drafts the causes that are stated; none where the article states none. */
    List<Cause> draft() {
        Article article = sheet.article();
        List<Cause> causes = new ArrayList<>();
        for (int i = 0; i < article.sections().size(); i++) {
            if (article.sections().get(i).kind() == SectionKind.CAUSE) {
                stated(sheet.blocks(i), causes);
            }
        }
        if (causes.isEmpty()) {
            sheet.reason().forEach(statement -> causes.add(cause(statement, TOLD)));
        }
        return causes;
    }

    private void stated(List<PlacedBlock> blocks, List<Cause> causes) {
        List<PlacedBlock> entries = blocks.stream().filter(PlacedBlock::item).toList();
        if (entries.size() > 1 && blocks.stream().anyMatch(CauseDrafts::needsAll)) {
            causes.add(joint(blocks, entries));
        } else if (entries.size() > 1 && reasons(blocks)) {
            Statements.of(entries)
                    .forEach(statement -> causes.add(cause(statement, STATED)));
        } else {
            apart(blocks).forEach(part -> whole(part).ifPresent(statement -> causes.add(cause(statement, STATED))));
        }
    }

    /** The blocks between words that say that another reason follows. */
    private static List<List<PlacedBlock>> apart(List<PlacedBlock> blocks) {
        List<List<PlacedBlock>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (PlacedBlock block : blocks) {
            if (block.prose() && Statements.BETWEEN.matcher(block.text()).matches() && Cues.OR.beginning(block.text().strip()) > 0) {
                parts.add(new ArrayList<>());
            } else {
                parts.getLast().add(block);
            }
        }
        return parts;
    }

    /** Whether the entries of a section are reasons, and not parts of a description. */
    private static boolean reasons(List<PlacedBlock> blocks) {
        List<PlacedBlock> before = blocks.stream().takeWhile(block -> !block.item()).toList();
        if (before.isEmpty()) {
            return true;
        }
        boolean scraps = blocks.stream().filter(PlacedBlock::item).allMatch(Statements::scrap);
        return !scraps && before.stream()
                .anyMatch(block -> block.prose() && (Cues.REASONS.in(block.text()) || Cues.ONE_OF.in(block.text())));
    }

    private static boolean needsAll(PlacedBlock block) {
        return block.prose() && Cues.ALL_OF.in(block.text()) && !Cues.ONE_OF.in(block.text());
    }

    /** All that a section says, as far as it fits; of a longer one, what stands behind a description of how things work that gives no reason. */
    private static Optional<Statement> whole(List<PlacedBlock> blocks) {
        List<Statement> said = new ArrayList<>(
                blocks.stream().dropWhile(PlacedBlock::verbatim).flatMap(block -> said(block).stream()).toList());
        int length = said.stream().mapToInt(statement -> statement.words().length() + 1).sum();
        while (said.size() > 1 && length > LONGEST && !Cues.BECAUSE.in(said.getFirst().words())
                && Cues.CONTINUES.beginning(said.get(1).words()) == 0) {
            length -= said.removeFirst().words().length() + 1;
        }
        return joined(said);
    }

    private static Optional<Statement> joined(List<Statement> said) {
        Statement whole = null;
        for (Statement statement : said) {
            if (whole != null && whole.words().length() + statement.words().length() >= LONGEST) {
                break;
            }
            whole = whole == null
                    ? statement
                    : statement.quoted()
                            ? whole.and(statement.words(), statement.place(), LONGEST)
                            : whole.with(statement.words(), statement.place(), LONGEST);
        }
        return Optional.ofNullable(whole);
    }

    /** What a block says of its own, entries as such; of a long paragraph, its first sentences. */
    private static Optional<Statement> said(PlacedBlock block) {
        if (block.table()) {
            return Optional.empty();
        }
        if (!block.prose()) {
            return Optional.of(new Statement(Shortened.line(block.text(), LONGEST), block.place(), block.item()));
        }
        Statement said = null;
        for (Sentence sentence : block.sentences().stream().filter(one -> !one.aside()).toList()) {
            Statement next = new Statement(Shortened.line(sentence.text()), sentence.place(), false);
            if (said != null && said.words().length() + next.words().length() >= LONGEST) {
                break;
            }
            said = said == null ? next : said.with(next.words(), next.place(), LONGEST);
        }
        return Optional.ofNullable(said);
    }

    /** Circumstances of which all are needed are one cause. */
    private Cause joint(List<PlacedBlock> blocks, List<PlacedBlock> entries) {
        PlacedBlock first = blocks.getFirst();
        String words = Shortened.line(first.text()) + ' '
                + entries.stream().map(entry -> Shortened.line(entry.text())).collect(Collectors.joining("; "));
        return cause(sheet.text(words), first.place().upTo(entries.getLast().place()), STATED);
    }

    /** That the behaviour is meant, where the status says so. */
    Optional<Cause> design() {
        Article article = sheet.article();
        for (int i = 0; i < article.sections().size() && !article.products().isEmpty(); i++) {
            Section section = article.sections().get(i);
            if (section.kind() == SectionKind.STATUS && !section.blocks().isEmpty() && Cues.DESIGN.in(section.text())) {
                Block first = section.blocks().getFirst();
                return Optional.of(cause(sheet.labels().of("design", article.products().getFirst().name(), ""),
                        new Place(i, first.lead().length(), first.printed().length()), FROM_STATUS));
            }
        }
        return Optional.empty();
    }

    /** That the article gives none: what to do has to be led to all the same, and an author knows what is left to say. */
    Cause noneGiven() {
        String title = sheet.article().title();
        Text words = title.length() <= LONGEST_SUBJECT
                ? sheet.labels().of("no-cause-for", title, "")
                : sheet.labels().of("no-cause", "", "");
        return cause(words, new Place(ArticleFact.TITLE, 0, title.length()), NONE_GIVEN);
    }

    /** A cause in the words of a passage. */
    Cause stated(String words, Place place) {
        return cause(sheet.text(words), place, 1);
    }

    /** A cause that is known by the fault which a fix removes. */
    Cause behind(Leaf leaf, Text words) {
        return cause(words, leaf.place(), FROM_STATUS);
    }

    /** The files that the causes say are missing. */
    List<Leaf> missing() {
        return said.stream().flatMap(statement -> new PresenceLeaves(sheet).missing(statement.place()).stream()).toList();
    }

    private Cause cause(Statement statement, double confidence) {
        said.add(statement);
        return cause(sheet.text(statement.words()), statement.place(), confidence);
    }

    private Cause cause(Text words, Place place, double confidence) {
        Cause cause = KnowledgeFactory.eINSTANCE.createCause();
        cause.getStatement().add(words);
        cause.setId(sheet.id(words.getValue(), "cause"));
        sheet.problem().getCauses().add(cause);
        sheet.piece(cause, cause.getPassages(), place, confidence);
        return cause;
    }
}
