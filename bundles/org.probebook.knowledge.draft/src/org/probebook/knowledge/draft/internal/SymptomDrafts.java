// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.probebook.article.Article;
import org.probebook.article.SectionKind;
import org.probebook.article.text.Sentences;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Symptom;

/** What an article says that a user sees: a statement a paragraph, and one for each message that it quotes. */
final class SymptomDrafts {
    private static final int MOST = 8;
    /** What archives put before titles that say what goes wrong. */
    private static final Set<String> COMPLAINTS = Set.of("PRB", "BUG", "FIX", "Err Msg");
    /** Parts that an article has which is about something that goes wrong. */
    private static final Set<SectionKind> REMEDIES = EnumSet.of(SectionKind.CAUSE, SectionKind.RESOLUTION, SectionKind.WORKAROUND,
            SectionKind.STATUS);
    private static final int MOST_OF_SUMMARY = 2;
    private static final double STATED = 0.8;
    private static final double FROM_TITLE = 0.5;

    private final Sheet sheet;
    private final List<ArticleFact> facts;

    SymptomDrafts(Sheet sheet, List<ArticleFact> facts) {
        this.sheet = sheet;
        this.facts = facts;
    }

    void draft() {
        Article article = sheet.article();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < article.sections().size(); i++) {
            if (article.sections().get(i).kind() == SectionKind.SYMPTOMS) {
                statements.addAll(Statements.of(withoutNotes(sheet.blocks(i))));
            }
        }
        statements.removeIf(statement -> statements.indexOf(statement) > 0 && !statement.quoted() && aside(statement.words()));
        explanation().forEach(why -> statements.removeIf(
                statement -> statements.size() > 1 && !statement.quoted() && why.words().equals(statement.words())));
        if (statements.isEmpty()) {
            statements.addAll(summary());
        }
        if (statements.isEmpty() && (COMPLAINTS.contains(article.tag())
                || facts.stream().anyMatch(fact -> fact.section() == ArticleFact.TITLE && signature(fact.fact())))) {
            add(new Statement(article.title(), new Place(ArticleFact.TITLE, 0, article.title().length()), false), FROM_TITLE);
        }
        statements.stream().limit(MOST).forEach(statement -> add(statement, STATED));
    }

    /** What is drafted as the cause, where the article has no part for it, is no symptom as well. */
    private List<Statement> explanation() {
        boolean apart = sheet.article().sections().stream().anyMatch(section -> section.kind() == SectionKind.CAUSE);
        return apart ? List.of() : sheet.reason();
    }

    /** Notes are asides, and what a note shows belongs to it. */
    private static List<PlacedBlock> withoutNotes(List<PlacedBlock> blocks) {
        List<PlacedBlock> kept = new ArrayList<>();
        boolean shows = false;
        for (PlacedBlock block : blocks) {
            shows = block.note() ? block.text().strip().endsWith(":") : shows && block.verbatim();
            if (!block.note() && !shows) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** What shows that nothing is wrong, or how things are once they are mended, or that they are meant so, is no symptom, nor is a remark. */
    private static boolean aside(String words) {
        String first = words.substring(0, Sentences.end(words, 0));
        return Cues.NOTE.beginning(first) > 0 || Cues.DESIGN.in(first) || Cues.CONTRAST.in(first)
                || Cues.GENERAL.in(first) && !Cues.FAULT.in(first);
    }

    /** Of an article without symptoms, what its summary says goes wrong. */
    private List<Statement> summary() {
        List<Statement> wrong = new ArrayList<>();
        Article article = sheet.article();
        if (article.sections().stream().noneMatch(section -> REMEDIES.contains(section.kind()))) {
            return wrong;
        }
        for (int i = 0; i < article.sections().size(); i++) {
            if (article.sections().get(i).kind() == SectionKind.SUMMARY) {
                Statements.of(sheet.blocks(i)).stream().filter(statement -> Cues.FAULT.in(statement.words())).forEach(wrong::add);
            }
        }
        return wrong.subList(0, Math.min(MOST_OF_SUMMARY, wrong.size()));
    }

    void add(Statement statement, double confidence) {
        Symptom symptom = KnowledgeFactory.eINSTANCE.createSymptom();
        symptom.getStatement().add(sheet.text(statement.words()));
        for (ArticleFact fact : facts) {
            if (signature(fact.fact()) && statement.place().holds(fact.section(), fact.fact().at().from())
                    && !symptom.getFacts().contains(fact.fact().term())) {
                symptom.getFacts().add(fact.fact().term());
            }
        }
        symptom.setId(sheet.id(symptom.getFacts().isEmpty() ? statement.words() : symptom.getFacts().getFirst(), "symptom"));
        sheet.problem().getSymptoms().add(symptom);
        sheet.piece(symptom, symptom.getPassages(), statement.place(), confidence);
    }

    /** What a symptom is recognised by in the words of somebody who has it. */
    private static boolean signature(Fact fact) {
        return fact instanceof Fact.ErrorCode || fact instanceof Fact.NamedCode || fact instanceof Fact.NamedPipe;
    }
}
