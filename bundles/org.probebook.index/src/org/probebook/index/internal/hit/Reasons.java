// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.hit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.probebook.article.Article;
import org.probebook.index.Reason;
import org.probebook.index.internal.query.Clause;
import org.probebook.index.internal.query.QueryPlan;
import org.probebook.index.internal.store.SearchableText;

/** Says why an article was found and how much each reason gave. Words go by where the article has them first: in its title, its symptoms, or elsewhere. */
public final class Reasons {
    private static final int MOST = 8;
    private static final String BECOMES = " → ";

    private final Matches matches;
    private final Map<String, Float> shares;
    private final float meaning;
    private final Set<String> seen = new HashSet<>();
    private final Map<Reason.Kind, Found> words = new LinkedHashMap<>();
    private final List<Reason> reasons = new ArrayList<>();

    /** Words of one kind of reason. */
    private static final class Found {
        final List<String> spelt = new ArrayList<>();
        float share;
    }

    /**
     * Reasons for one article.
     *
     * @param shares of the score by the keys of clauses
     * @param meaning the share of meaning
     */
    public Reasons(Matches matches, Map<String, Float> shares, float meaning) {
        this.matches = matches;
        this.shares = shares;
        this.meaning = meaning;
    }

    /** The reasons, the strongest first. */
    public List<Reason> of(QueryPlan plan, Article article, SearchableText text) throws IOException {
        look(Reason.Kind.TITLE, article.title());
        for (String symptoms : text.symptoms()) {
            look(Reason.Kind.SYMPTOMS, symptoms);
        }
        for (SearchableText.Part part : text.parts()) {
            look(Reason.Kind.TEXT, part.text());
        }
        for (Clause clause : plan.clauses()) {
            if (shares.containsKey(clause.key()) && seen.add(clause.key())) {
                addUnseen(clause);
            }
        }
        addTogether(plan);
        if (meaning > 0) {
            reasons.add(new Reason(Reason.Kind.MEANING, "", meaning));
        }
        words.forEach((kind, found) -> reasons.add(new Reason(kind, String.join(" ", found.spelt), found.share)));
        return reasons.stream().sorted(Comparator.comparing(Reason::share).reversed()).limit(MOST).toList();
    }

    private void look(Reason.Kind place, String text) throws IOException {
        int covered = 0;
        for (Matches.Match match : matches.in(text)) {
            Clause clause = match.clause();
            boolean part = !clause.forms().isEmpty() && match.to() <= covered;
            covered = clause.forms().isEmpty() ? covered : Math.max(covered, match.to());
            if (shares.containsKey(clause.key()) && seen.add(clause.key())) {
                add(clause, place, part ? "" : text.substring(match.from(), match.to()), match.translated());
            }
        }
    }

    /** @param spelt empty for a part of a compound that was found whole */
    private void add(Clause clause, Reason.Kind place, String spelt, boolean translated) {
        Reason.Kind kind = clause.kind() == Reason.Kind.TEXT && translated ? Reason.Kind.TRANSLATION : clause.kind();
        switch (kind) {
            case TEXT -> addWord(place, spelt, clause);
            case TRANSLATION, SPELLING -> {
                boolean same = spelt.isEmpty() || clause.label().toLowerCase(Locale.ROOT).equals(spelt.toLowerCase(Locale.ROOT));
                addWord(same ? place : kind, same ? spelt : clause.label() + BECOMES + spelt, clause);
            }
            default -> reasons.add(new Reason(clause.kind(), clause.label(), share(clause)));
        }
    }

    /** What matches where no snippet is taken from, as in keywords and products, or by the name of the article. */
    private void addUnseen(Clause clause) {
        if (clause.kind() == Reason.Kind.TEXT || clause.kind() == Reason.Kind.TRANSLATION || clause.kind() == Reason.Kind.SPELLING) {
            addWord(Reason.Kind.TEXT, clause.label(), clause);
        } else {
            reasons.add(new Reason(clause.kind(), clause.label(), share(clause)));
        }
    }

    private void addWord(Reason.Kind kind, String spelt, Clause clause) {
        Found found = words.computeIfAbsent(kind, k -> new Found());
        if (!spelt.isEmpty()) {
            found.spelt.add(spelt);
        }
        found.share += share(clause);
    }

    private void addTogether(QueryPlan plan) {
        plan.text().phrases().forEach(phrase -> reasons.add(new Reason(Reason.Kind.PHRASE, phrase.strip(), 0)));
        Float share = shares.get(Contributions.TOGETHER);
        if (share != null) {
            reasons.add(new Reason(Reason.Kind.PHRASE, "", share));
        }
    }

    private float share(Clause clause) {
        return shares.get(clause.key());
    }
}
