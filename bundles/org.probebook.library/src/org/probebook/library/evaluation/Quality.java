// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How good a ranking is, or several are on average; all from 0 to 1.
 *
 * @param mrr10 one by the rank of the first relevant article; 0 when none is among the first ten
 * @param ndcg10 discounted gain of the first ten, where an article is relevant or is not, by the best that there could be
 * @param r1 whether the first is relevant
 * @param r10 whether one of the first ten is
 */
public record Quality(double mrr10, double ndcg10, double r1, double r10) {
    private static final int DEPTH = 10;
    private static final Pattern NUMBERED = Pattern.compile("(?:Q|KB)0*(\\d+)", Pattern.CASE_INSENSITIVE);

    /**
     * The quality of one ranking.
     *
     * @param ranked ids, best first; one that comes again does not count
     * @param relevant ids, at least one
     */
    public static Quality of(List<String> ranked, Collection<String> relevant) {
        Set<String> wanted = new HashSet<>();
        relevant.forEach(id -> wanted.add(name(id)));
        Set<String> distinct = new LinkedHashSet<>();
        ranked.forEach(id -> distinct.add(name(id)));
        double reciprocal = 0;
        double gain = 0;
        int rank = 0;
        for (String id : distinct) {
            rank++;
            if (rank > DEPTH) {
                break;
            }
            if (wanted.contains(id)) {
                reciprocal = reciprocal == 0 ? 1.0 / rank : reciprocal;
                gain += discount(rank);
            }
        }
        return new Quality(reciprocal, gain / best(wanted.size()), reciprocal == 1 ? 1 : 0, reciprocal > 0 ? 1 : 0);
    }

    /** The mean; of none, all 0. */
    public static Quality mean(Collection<Quality> of) {
        int count = Math.max(1, of.size());
        return new Quality(of.stream().mapToDouble(Quality::mrr10).sum() / count, of.stream().mapToDouble(Quality::ndcg10).sum() / count,
                of.stream().mapToDouble(Quality::r1).sum() / count, of.stream().mapToDouble(Quality::r10).sum() / count);
    }

    /** What two spellings of one article have in common: its number, where they have a Q or KB before it; otherwise spelling and letter case matter. */
    public static String name(String id) {
        String stripped = id.strip();
        Matcher numbered = NUMBERED.matcher(stripped);
        return numbered.matches() ? numbered.group(1) : stripped;
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 1);
    }

    private static double best(int relevant) {
        double best = 0;
        for (int rank = 1; rank <= Math.min(DEPTH, relevant); rank++) {
            best += discount(rank);
        }
        return best;
    }
}
