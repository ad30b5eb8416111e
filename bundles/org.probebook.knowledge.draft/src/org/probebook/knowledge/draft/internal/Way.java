// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.List;

import org.probebook.article.Section;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact;
import org.probebook.fact.Sense;

/**
 * A part of an article that teaches one way out of its problem.
 *
 * @param heading what heads it, without the number that it has among others; empty where nothing does
 * @param workaround whether it leaves the cause as it is
 */
record Way(Section section, String heading, List<PlacedBlock> blocks, boolean workaround) {
    private static final int LONGEST_LEAD_IN = 160;

    Way {
        blocks = List.copyOf(blocks);
    }

    /** An introduction that only announces the ways behind it is none. */
    boolean teaches(List<ArticleFact> facts) {
        return blocks.stream().anyMatch(Way::tells) || facts.stream().anyMatch(fact -> remedy(fact) && holds(fact))
                || blocks.stream().filter(PlacedBlock::prose).map(PlacedBlock::sentences).flatMap(List::stream).anyMatch(this::teaches);
    }

    private boolean teaches(Sentence sentence) {
        if (sentence.announces()) {
            return blocks.size() > 1 && Cues.LEAD.beginning(sentence.text()) > 0 && FixTitle.named(sentence).isPresent();
        }
        return !sentence.aside() && !Cues.NONE.in(sentence.text()) && !leadsIn(sentence);
    }

    /** Whether an entry says what to do, and not only where to read or to get something. */
    private static boolean tells(PlacedBlock block) {
        return block.item() && !block.address() && !block.sentences().stream().limit(1).allMatch(Sentence::aside);
    }

    private static boolean leadsIn(Sentence sentence) {
        return sentence.text().length() < LONGEST_LEAD_IN && (Cues.GENERAL.in(sentence.text()) || Cues.ONE_OF.in(sentence.text()));
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

    /** Whether a fact stands between the first and the last of its words in a section. */
    boolean holds(ArticleFact fact) {
        int at = fact.fact().at().from();
        Place first = null;
        Place last = null;
        for (PlacedBlock block : blocks) {
            if (block.place().section() == fact.section()) {
                first = first == null ? block.place() : first;
                last = block.place();
            }
        }
        return first != null && first.from() <= at && at < last.to();
    }

    /** All its words, for cues. */
    String text() {
        StringBuilder text = new StringBuilder(section.heading());
        blocks.forEach(block -> text.append('\n').append(block.text()));
        return text.toString();
    }
}
