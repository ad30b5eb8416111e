// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs what all tables find in a text against each other: one answer for each error. One for each text. */
public final class Resemblance {
    /** From here on a text is taken for the message. The figures are in the notes on messages. */
    static final float SURE = 0.85f;
    /** The same for a message of some weight, where no other comes near. */
    private static final float SURE_ALONE = 0.75f;
    private static final float LEAD = 0.15f;
    private static final float HALF_TELLING = 12;
    /** Below, it is not even asked whether it is one. */
    static final float ASK = 0.6f;
    /** Two messages as near as this are equally near. */
    private static final float EQUAL = 0.02f;
    /** A message of this weight is quoted wherever it stands; a lighter one may be part of a sentence by chance. */
    private static final float TELLING = 20;
    private static final float LIGHT = 6;
    private static final float EMBEDDED = 0.6f;
    /** A message that is part of another one that stands there is not meant. */
    private static final float OUTWEIGHING = 1.3f;
    private static final Comparator<Found> ORDER = Comparator.<Found>comparingInt(found -> -Math.round(found.similarity() / EQUAL / 2))
            .thenComparing(Comparator.comparingDouble(Found::weight).reversed()).thenComparingLong(Found::code);

    /** An error, and the message of it that the text resembles most. */
    public record Found(long code, String message, String language, float similarity, boolean sure, int from, int to, float weight) {
        private boolean overlaps(Found other) {
            return from < other.to && other.from < to;
        }

        /** One text serves several errors; the one of the lowest number is the most common, and the others are asked about. */
        private boolean twin(Found other) {
            return message.equalsIgnoreCase(other.message);
        }

        private Found sure(boolean certain) {
            return new Found(code, message, language, similarity, certain, from, to, weight);
        }
    }

    private final List<MessageTable> tables;
    private final Tokens text;
    private final String language;

    /** @param language the reader's; empty for unknown */
    public Resemblance(List<MessageTable> tables, String text, String language) {
        this.tables = tables;
        this.text = Tokens.of(text);
        this.language = language;
    }

    /** The most similar first. */
    public List<Found> found() {
        return settled(ranked());
    }

    /** One answer for each error, whatever stands where. */
    List<Found> ranked() {
        Map<Long, Found> byCode = new HashMap<>();
        for (MessageTable table : tables) {
            for (Candidate candidate : new MessageFinder(table, text).candidates()) {
                Found found = found(candidate);
                byCode.merge(found.code(), found, this::better);
            }
        }
        return byCode.values().stream().filter(found -> found.similarity() >= ASK)
                .sorted(ORDER).toList();
    }

    private Found found(Candidate candidate) {
        MessageTable table = candidate.table();
        int row = candidate.row();
        return new Found(table.code(row), table.text(row), table.tag(table.language(row)), similarity(candidate), false, candidate.from(),
                candidate.to(), candidate.weight());
    }

    /** Little words amid a longer sentence say less than the same words alone. */
    private static float similarity(Candidate candidate) {
        float embedded = candidate.strangers() / (candidate.strangers() + candidate.words());
        float light = Math.clamp((TELLING - candidate.weight()) / (TELLING - LIGHT), 0, 1);
        return candidate.share() * (1 - EMBEDDED * embedded * light);
    }

    private Found better(Found one, Found other) {
        float difference = one.similarity() - other.similarity();
        if (Math.abs(difference) > EQUAL) {
            return difference > 0 ? one : other;
        }
        return spoken(other) && !spoken(one) ? other : one;
    }

    private boolean spoken(Found found) {
        return !language.isEmpty() && Languages.base(found.language()).equals(Languages.base(language));
    }

    /** Says which are sure, and leaves out what only stands where a surer one does. */
    private List<Found> settled(List<Found> ranked) {
        List<Found> settled = new ArrayList<>();
        for (Found one : ranked) {
            boolean covered = settled.stream().anyMatch(before -> before.sure() && before.overlaps(one) && !before.twin(one));
            boolean outweighed = ranked.stream()
                    .anyMatch(other -> other.overlaps(one) && other.similarity() >= SURE && other.weight() > OUTWEIGHING * one.weight());
            if (!covered && !outweighed) {
                boolean taken = settled.stream().anyMatch(before -> before.sure() && before.overlaps(one));
                settled.add(one.sure(!taken && sure(one, ranked)));
            }
        }
        return settled;
    }

    private static boolean sure(Found one, List<Found> ranked) {
        double rival = ranked.stream().filter(other -> other.code() != one.code() && other.overlaps(one) && !other.twin(one))
                .mapToDouble(Found::similarity).max().orElse(0);
        float lead = (float) (one.similarity() - rival);
        return one.similarity() >= SURE && lead > -EQUAL || one.similarity() >= SURE_ALONE && lead >= LEAD && one.weight() >= HALF_TELLING;
    }
}
