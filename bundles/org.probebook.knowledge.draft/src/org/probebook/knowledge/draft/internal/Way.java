// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.List;

import org.probebook.article.Article;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact;
import org.probebook.fact.Sense;

/**
 * A part of an article that teaches one way out of its problem.
 *
 * @param workaround whether it leaves the cause as it is
 */
record Way(Section section, List<PlacedBlock> blocks, boolean workaround) {
    private static final int LONGEST_DIVIDER = 24;

    /** The ways of an article in order: its resolutions and workarounds, each in as many ways as they are divided into; without any, the sections whose facts are to be set. */
    static List<Way> of(Sheet sheet, List<ArticleFact> facts) {
        Article article = sheet.article();
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < article.sections().size(); i++) {
            Section section = article.sections().get(i);
            if (section.kind() == SectionKind.RESOLUTION || section.kind() == SectionKind.WORKAROUND) {
                ways.addAll(divided(i, sheet, facts));
            }
        }
        if (ways.isEmpty()) {
            for (int i = 0; i < article.sections().size(); i++) {
                int number = i;
                if (facts.stream().anyMatch(fact -> fact.section() == number && remedy(fact))) {
                    ways.addAll(divided(i, sheet, facts));
                }
            }
        }
        return ways;
    }

    private static List<Way> divided(int number, Sheet sheet, List<ArticleFact> facts) {
        Section section = sheet.article().sections().get(number);
        List<Way> ways = new ArrayList<>();
        List<PlacedBlock> blocks = new ArrayList<>();
        boolean choice = false;
        for (PlacedBlock block : sheet.blocks(number)) {
            choice = block.prose() && Cues.ONE_OF.in(block.text()) && block.text().strip().endsWith(":") || choice && !block.prose();
            boolean divides = divides(block);
            if (divides || choice && block.entry() || begins(block)) {
                add(section, blocks, facts, ways);
                blocks = new ArrayList<>();
            }
            if (!divides || block.text().strip().length() > LONGEST_DIVIDER) {
                blocks.add(block);
            }
        }
        add(section, blocks, facts, ways);
        return ways;
    }

    private static boolean begins(PlacedBlock block) {
        return block.prose() && Cues.BEGIN.beginning(block.text().strip()) > 0;
    }

    private static boolean divides(PlacedBlock block) {
        return !block.table() && Cues.OR.beginning(block.text().strip()) > 0;
    }

    private static void add(Section section, List<PlacedBlock> blocks, List<ArticleFact> facts, List<Way> ways) {
        boolean said = section.kind() == SectionKind.RESOLUTION
                ? !blocks.isEmpty() && begins(blocks.getFirst())
                        && Sentence.of(blocks.getFirst()).stream().limit(1).anyMatch(sentence -> Cues.WORKAROUND.in(sentence.text()))
                : blocks.stream().anyMatch(block -> Cues.WORKAROUND.in(block.text()));
        boolean around = section.kind() == SectionKind.WORKAROUND || said;
        Way way = new Way(section, List.copyOf(blocks), around);
        if (way.teaches(facts)) {
            ways.add(way);
        }
    }

    /** An introduction that only announces the ways behind it is none. */
    private boolean teaches(List<ArticleFact> facts) {
        return blocks.stream().anyMatch(PlacedBlock::item) || facts.stream().anyMatch(fact -> remedy(fact) && holds(fact))
                || blocks.stream().filter(PlacedBlock::prose).flatMap(block -> Sentence.of(block).stream())
                        .anyMatch(sentence -> !sentence.announces() && Cues.POINTER.beginning(sentence.text()) == 0);
    }

    /** A fact that a fix sets; an article that it refers to, say, is none. */
    private static boolean remedy(ArticleFact fact) {
        boolean meant = fact.sense() == Sense.FIX || fact.sense() == Sense.WORKAROUND;
        return meant && switch (fact.fact()) {
            case Fact.RegistryValue value -> true;
            case Fact.FileVersion file -> !file.version().isEmpty();
            case Fact.Service service -> service.state() != Fact.ServiceState.MENTIONED;
            default -> false;
        };
    }

    boolean holds(ArticleFact fact) {
        if (blocks.isEmpty()) {
            return false;
        }
        Place first = blocks.getFirst().place();
        return first.section() == fact.section() && first.from() <= fact.fact().at().from()
                && fact.fact().at().from() < blocks.getLast().place().to();
    }

    /** All its words, for cues. */
    String text() {
        StringBuilder text = new StringBuilder(section.heading());
        blocks.forEach(block -> text.append('\n').append(block.text()));
        return text.toString();
    }
}
