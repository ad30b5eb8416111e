// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.messages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds messages of one table in a text: by their rarer words first, then laid along the text. One for each text. */
final class MessageFinder {
    private static final int WINDOW = 96;
    private static final int STEP = 48;
    private static final int MOST_WORDS = 6000;
    private static final int MOST_CANDIDATES = 16;
    private static final float LEAST_SHARE = 0.3f;

    private final MessageTable table;
    private final Tokens text;
    private final Counts counts;
    private final float[] found;
    private final int[] touched;
    private int touchedSize;
    private final Map<Long, Float> weights = new HashMap<>();
    private final Map<Integer, Tokens> messages = new HashMap<>();

    MessageFinder(MessageTable table, Tokens text) {
        this.table = table;
        this.text = text;
        this.counts = table.counts();
        this.found = counts.found();
        this.touched = counts.touched();
    }

    /** How much a text holds of each row, and the rows of which it holds something; nothing but zeroes while nobody counts. */
    record Counts(float[] found, int[] touched) {
    }

    /** What may stand in the text, in no order; one row several times when it stands in several places. Asked once. */
    List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        int size = Math.min(text.size(), MOST_WORDS);
        for (int from = 0; from < size; from += STEP) {
            int to = Math.min(size, from + WINDOW);
            count(from, to);
            for (int row : best()) {
                add(candidates, row, from, to);
            }
            clear();
            if (to == size) {
                break;
            }
        }
        table.takeBack(counts);
        return candidates;
    }

    private void count(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!repeated(from, i)) {
                count(text.hash(i));
            }
        }
    }

    private boolean repeated(int from, int i) {
        for (int j = from; j < i; j++) {
            if (text.hash(j) == text.hash(i)) {
                return true;
            }
        }
        return false;
    }

    private void count(int hash) {
        int[] rows = table.holding(hash);
        int at = 0;
        while (at < rows.length) {
            int language = table.language(rows[at]);
            int end = at;
            int next = table.first(language + 1);
            while (end < rows.length && rows[end] < next) {
                end++;
            }
            float weight = MessageTable.weight(next - table.first(language), end - at);
            weights.put(key(language, hash), weight);
            for (; at < end; at++) {
                if (found[rows[at]] == 0) {
                    touched[touchedSize++] = rows[at];
                }
                found[rows[at]] += weight;
            }
        }
    }

    private static long key(int language, int hash) {
        return (long) language << 32 | hash & 0xFFFF_FFFFL;
    }

    /** The rows of which the window holds most. */
    private int[] best() {
        int[] best = new int[MOST_CANDIDATES];
        float[] scores = new float[MOST_CANDIDATES];
        int size = 0;
        for (int i = 0; i < touchedSize; i++) {
            int row = touched[i];
            float share = found[row] / table.total(row);
            float score = share < LEAST_SHARE ? 0 : found[row] * share * share;
            if (score <= scores[MOST_CANDIDATES - 1]) {
                continue;
            }
            int at = Math.min(size, MOST_CANDIDATES - 1);
            while (at > 0 && scores[at - 1] < score) {
                scores[at] = scores[at - 1];
                best[at] = best[at - 1];
                at--;
            }
            scores[at] = score;
            best[at] = row;
            size = Math.min(size + 1, MOST_CANDIDATES);
        }
        return Arrays.copyOf(best, size);
    }

    private void clear() {
        for (int i = 0; i < touchedSize; i++) {
            found[touched[i]] = 0;
        }
        touchedSize = 0;
    }

    private void add(List<Candidate> candidates, int row, int from, int to) {
        Tokens message = messages.computeIfAbsent(row, r -> Tokens.of(table.text(r)));
        Alignment alignment = new Alignment(text, from, to, message, weights(message, table.language(row), table.total(row)),
                table.total(row));
        float share = alignment.score() / table.total(row);
        if (share < LEAST_SHARE) {
            return;
        }
        int start = alignment.start();
        int end = alignment.end();
        float words = words(start, end);
        candidates.add(new Candidate(table, row, Math.min(1, share), alignment.score(), text.start(start), text.end(end),
                strangers(start, end), words));
    }

    /** The weights of a message's words; those that the text does not hold have what is left, in equal parts. */
    private float[] weights(Tokens message, int language, float total) {
        float[] known = new float[message.size()];
        float rest = total;
        int missing = 0;
        for (int i = 0; i < known.length; i++) {
            Float weight = weights.get(key(language, message.hash(i)));
            known[i] = weight == null ? -1 : weight;
            rest -= weight == null ? 0 : weight;
            missing += weight == null ? 1 : 0;
        }
        for (int i = 0; i < known.length; i++) {
            known[i] = known[i] < 0 ? Math.max(0, rest / missing) : known[i];
        }
        return known;
    }

    private float words(int from, int to) {
        float words = 0;
        for (int i = from; i <= to; i++) {
            words += size(i);
        }
        return words;
    }

    private float size(int word) {
        return text.is(word, Tokens.PAIR) ? 0.5f : 1;
    }

    /** Words of the same sentence that stand before or behind. */
    private float strangers(int from, int to) {
        float strangers = 0;
        for (int i = from; i > 0 && !text.is(i, Tokens.BREAK); i--) {
            strangers += text.is(i - 1, Tokens.VARIABLE) ? 0 : size(i - 1);
        }
        for (int i = to + 1; i < text.size() && !text.is(i, Tokens.BREAK); i++) {
            strangers += text.is(i, Tokens.VARIABLE) ? 0 : size(i);
        }
        return strangers;
    }
}
