// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.knowledge.Cause;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Text;
import org.probebook.knowledge.draft.internal.SymptomDrafts.Statement;

/** Why an article says that its problem is there: a cause a section, or one for each entry of a list of possible ones. */
final class CauseDrafts {
    private static final double STATED = 0.8;
    private static final double FROM_STATUS = 0.5;

    private final Sheet sheet;

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
            status().ifPresent(causes::add);
        }
        return causes;
    }

    private void stated(List<PlacedBlock> blocks, List<Cause> causes) {
        List<PlacedBlock> entries = blocks.stream().filter(PlacedBlock::item).toList();
        List<Statement> statements = SymptomDrafts.statements(entries.size() > 1 ? entries : blocks);
        if (entries.size() > 1 && blocks.stream().anyMatch(block -> block.prose() && Cues.ALL_OF.in(block.text()))) {
            causes.add(joint(blocks, entries));
        } else if (entries.size() > 1) {
            statements.forEach(statement -> causes.add(cause(sheet.text(statement.words()), statement.place(), STATED)));
        } else if (!statements.isEmpty()) {
            Statement said = statements.stream().filter(statement -> !statement.quoted()).findFirst().orElse(statements.getFirst());
            causes.add(cause(sheet.text(said.words()), said.place(), STATED));
        }
    }

    /** Circumstances of which all are needed are one cause. */
    private Cause joint(List<PlacedBlock> blocks, List<PlacedBlock> entries) {
        PlacedBlock first = blocks.getFirst();
        String words = Shortened.line(first.text()) + ' '
                + entries.stream().map(entry -> Shortened.line(entry.text())).collect(Collectors.joining("; "));
        return cause(sheet.text(words), first.place().upTo(entries.getLast().place()), STATED);
    }

    /** What the status tells of the cause where no section does: a fault that its maker confirmed, or a behaviour that is meant. */
    private Optional<Cause> status() {
        Article article = sheet.article();
        String product = article.products().isEmpty() ? "" : article.products().getFirst().name();
        for (int i = 0; i < article.sections().size() && !product.isEmpty(); i++) {
            Section section = article.sections().get(i);
            String text = section.text().toLowerCase(Locale.ROOT);
            if (section.kind() == SectionKind.STATUS && !section.blocks().isEmpty()
                    && (text.contains("confirmed") || text.contains("by design"))) {
                Block first = section.blocks().getFirst();
                Text words = sheet.labels().of(text.contains("by design") ? "design" : "fault", product, "");
                return Optional.of(cause(words, new Place(i, first.lead().length(), first.printed().length()), FROM_STATUS));
            }
        }
        return Optional.empty();
    }

    /** A cause in the words of a passage. */
    Cause stated(String words, Place place) {
        return cause(sheet.text(words), place, 1);
    }

    /** A cause that is known by the fault which a fix removes. */
    Cause behind(Leaf leaf, Text words) {
        return cause(words, leaf.place(), FROM_STATUS);
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
