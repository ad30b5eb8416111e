// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.probebook.article.Article;
import org.probebook.article.SectionKind;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Symptom;

/** What an article says that a user sees: a statement a paragraph, and one for each message that it quotes. */
final class SymptomDrafts {
    private static final int LONGEST = 600;
    private static final int LONGEST_LEAD = 240;
    private static final int MOST = 8;
    /** What archives put before titles that say what goes wrong. */
    private static final Set<String> COMPLAINTS = Set.of("PRB", "BUG", "FIX", "Err Msg");
    private static final int FEWEST_WORDS = 3;
    private static final int FIRST_WIDE = 0x2e80;
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
                statements.addAll(statements(sheet.blocks(i)));
            }
        }
        if (statements.isEmpty() && (COMPLAINTS.contains(article.tag())
                || facts.stream().anyMatch(fact -> fact.section() == ArticleFact.TITLE && signature(fact.fact())))) {
            add(new Statement(article.title(), new Place(ArticleFact.TITLE, 0, article.title().length()), false), FROM_TITLE);
        }
        statements.stream().limit(MOST).forEach(statement -> add(statement, STATED));
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

    /**
     * What is said at a place.
     *
     * @param quoted whether it is the words of a program
     */
    record Statement(String words, Place place, boolean quoted) {
    }

    static List<Statement> statements(List<PlacedBlock> blocks) {
        List<Statement> statements = new ArrayList<>();
        Sentence open = null;
        boolean answered = false;
        for (PlacedBlock block : blocks) {
            boolean quoted = block.verbatim() || !block.prose() && !block.item() && !block.table();
            if (open != null && (quoted || block.item())) {
                statements.add(new Statement(announced(open, block), quoted ? open.place().upTo(block.place()) : block.place(), quoted));
                answered = true;
                open = quoted ? null : open;
            } else if (!block.table()) {
                alone(open, answered, statements);
                open = prose(block, statements);
                answered = false;
            }
        }
        alone(open, answered, statements);
        return statements;
    }

    /** A sentence that announces something says what it can by itself where nothing comes. */
    private static void alone(Sentence open, boolean answered, List<Statement> statements) {
        if (open != null && !answered) {
            statements.add(new Statement(Shortened.line(open.text()), open.place(), false));
        }
    }

    private static String announced(Sentence open, PlacedBlock message) {
        String words = Shortened.line(open.text());
        return Shortened.line(words.substring(0, words.length() - 1), LONGEST_LEAD) + ": " + Shortened.line(message.text(), LONGEST);
    }

    /** A word or two that number a case. */
    private static boolean label(String sentence) {
        return sentence.strip().split("\\s+").length < FEWEST_WORDS && sentence.chars().noneMatch(c -> c >= FIRST_WIDE);
    }

    /** A paragraph is one statement when it is short; else its first sentences are. A sentence that announces a message is answered, to be joined with it. */
    private static Sentence prose(PlacedBlock block, List<Statement> statements) {
        List<Sentence> sentences = new ArrayList<>(Sentence.of(block));
        sentences.removeIf(sentence -> Cues.POINTER.beginning(sentence.text()) > 0 || Cues.OR.beginning(sentence.text()) > 0
                || label(sentence.text()));
        Sentence open = null;
        if (!sentences.isEmpty() && sentences.getLast().announces()) {
            open = sentences.removeLast();
        }
        int count = 0;
        int length = 0;
        while (count < sentences.size() && (count == 0 || length + sentences.get(count).text().length() <= LONGEST)) {
            length += sentences.get(count++).text().length() + 1;
        }
        if (count > 0) {
            Place place = sentences.getFirst().place().upTo(sentences.get(count - 1).place());
            statements.add(new Statement(
                    Shortened.line(block.text().substring(place.from() - block.place().from(), place.to() - block.place().from()),
                            LONGEST),
                    place, false));
        }
        return open;
    }
}
