// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.article.Article;
import org.probebook.article.SectionKind;
import org.probebook.fact.Sense;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.probes.ProbesFactory;

/** The condition that a server is full, where the text tells at how many connections or sessions it is. */
final class SessionLimit {
    private static final int NEAR = 40;
    private static final double SEEN = 0.5;
    private static final Pattern COUNT = Pattern.compile(
            "(\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)\\b.{0,30}?(connection|session|verbinding|sessie|verbindung|sitzung|connexion|conexion|conexión|sesion|sesión|接続|セッション)");
    private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten");

    private final Sheet sheet;

    SessionLimit(Sheet sheet) {
        this.sheet = sheet;
    }

    List<Leaf> of(Article article) {
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < article.sections().size() && leaves.isEmpty(); i++) {
            SectionKind kind = article.sections().get(i).kind();
            if (kind == SectionKind.SYMPTOMS || kind == SectionKind.CAUSE || kind == SectionKind.SUMMARY) {
                sheet.blocks(i).stream().filter(block -> !block.table())
                        .map(PlacedBlock::sentences).flatMap(List::stream)
                        .forEach(sentence -> limit(sentence, leaves));
            }
        }
        return leaves;
    }

    private void limit(Sentence sentence, List<Leaf> leaves) {
        String lower = sentence.text().toLowerCase(Locale.ROOT);
        int after = Cues.LIMIT.end(lower);
        if (after < 0 || !leaves.isEmpty()) {
            return;
        }
        Matcher count = COUNT.matcher(lower.substring(after, Math.min(lower.length(), after + NEAR + NEAR)));
        if (count.find() && count.start() < NEAR) {
            leaves.add(leaf(Character.isDigit(count.group(1).charAt(0)) ? count.group(1) : Integer.toString(WORDS.indexOf(count.group(1))),
                    sentence));
        }
    }

    private Leaf leaf(String most, Sentence sentence) {
        Expectation full = KnowledgeFactory.eINSTANCE.createExpectation();
        full.setProbe(ProbesFactory.eINSTANCE.createSmbSessionsProbe());
        full.setComparator(Comparator.AT_LEAST);
        full.setExpected(most);
        full.setRole(Role.SERVER);
        full.getLabel().add(sheet.labels().of("sessions", "", most));
        full.setId(sheet.id("sessions " + most, "sessions"));
        return new Leaf(full, "", Sense.CAUSE, sentence.place(), SEEN);
    }
}
