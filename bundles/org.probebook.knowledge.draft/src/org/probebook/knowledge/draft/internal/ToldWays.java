// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.fact.ArticleFact;

/** Finds ways out in the parts of an article that tells of a problem and has no part for them: a paragraph that begins as ways out do, or steps that are announced. */
final class ToldWays {
    private static final Set<SectionKind> PROBLEM = EnumSet.of(SectionKind.SYMPTOMS, SectionKind.CAUSE);
    private static final Set<SectionKind> PARTS = EnumSet.of(SectionKind.SYMPTOMS, SectionKind.CAUSE, SectionKind.MORE_INFORMATION,
            SectionKind.SUMMARY, SectionKind.OTHER, SectionKind.STATUS);
    private static final int MOST = 3;
    /** How many blocks before its steps a paragraph may tell what has to be so. */
    private static final int BEFORE = 2;

    /** Beginnings that are shorter stand before other things as well. */
    private static final int LONGER = 8;

    private final List<ArticleFact> facts;
    private final List<Way> ways = new ArrayList<>();

    private ToldWays(List<ArticleFact> facts) {
        this.facts = facts;
    }

    static List<Way> of(Sheet sheet, List<ArticleFact> facts) {
        List<Section> sections = sheet.article().sections();
        ToldWays told = new ToldWays(facts);
        if (sections.stream().anyMatch(section -> PROBLEM.contains(section.kind()))) {
            for (int i = 0; i < sections.size(); i++) {
                if (PARTS.contains(sections.get(i).kind())) {
                    told.read(sections.get(i), sheet.blocks(i));
                }
            }
        }
        return told.ways;
    }

    private void read(Section section, List<PlacedBlock> blocks) {
        for (int i = 0; i < blocks.size() && ways.size() < MOST; i++) {
            PlacedBlock block = blocks.get(i);
            Optional<PlacedBlock> lead = block.prose() ? lead(block) : Optional.empty();
            int end = i + 1;
            List<PlacedBlock> way = new ArrayList<>();
            if (lead.isPresent()) {
                way.add(lead.get());
                end = follow(blocks, i + 1, way);
            } else if (block.prose() && announces(block)) {
                List<PlacedBlock> steps = new ArrayList<>();
                end = follow(blocks, i + 1, steps);
                if (steps.stream().anyMatch(PlacedBlock::step)) {
                    way.addAll(needed(blocks, i));
                    way.add(block);
                    way.addAll(steps);
                }
            }
            Way found = new Way(section, "", way, way.stream().anyMatch(one -> Cues.WORKAROUND.in(one.text())));
            if (found.teaches(facts)) {
                ways.add(found);
                i = end - 1;
            }
        }
    }

    /** The words of a paragraph from where it begins as ways out do. */
    private static Optional<PlacedBlock> lead(PlacedBlock block) {
        return block.sentences().stream()
                .filter(sentence -> Cues.LEAD.beginning(sentence.text()) > LONGER && !Cues.NONE.in(sentence.text())).findFirst()
                .map(sentence -> block.part(sentence.place().from() - block.place().from(), block.text().length()));
    }

    private static boolean announces(PlacedBlock block) {
        return block.sentences().stream()
                .anyMatch(sentence -> Cues.GENERAL.in(sentence.text()) && !sentence.aside() && !Cues.WHEN.in(sentence.text()))
                && !Cues.REPRODUCE.in(block.text());
    }

    /** Takes what is no paragraph of its own, and answers where the next one is. */
    private static int follow(List<PlacedBlock> blocks, int from, List<PlacedBlock> way) {
        int i = from;
        for (; i < blocks.size(); i++) {
            PlacedBlock block = blocks.get(i);
            boolean pointer = block.prose() && block.sentences().stream().allMatch(Sentence::aside);
            if (block.prose() && !pointer) {
                return i;
            }
            if (!pointer) {
                way.add(block);
            }
        }
        return i;
    }

    /** What stands before an announcement from where it is told how things have to be. */
    private static List<PlacedBlock> needed(List<PlacedBlock> blocks, int announcement) {
        for (int i = announcement - 1; i >= Math.max(0, announcement - BEFORE); i--) {
            if (blocks.get(i).prose() && Cues.NEEDED.in(blocks.get(i).text())) {
                return blocks.subList(i, announcement);
            }
        }
        return List.of();
    }
}
