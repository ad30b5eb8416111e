// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.probebook.article.Article;
import org.probebook.article.ArticleName;
import org.probebook.index.Reason;
import org.probebook.index.internal.store.SearchableText;

/** Says in words why an article was found, the strongest reason first. */
final class Reasons {
    private static final int MOST_WORDS = 6;
    private static final int MOST = 6;

    private final QueryPlan plan;
    private final Matches matches;

    Reasons(QueryPlan plan, Matches matches) {
        this.plan = plan;
        this.matches = matches;
    }

    /** Never empty for an article that matched by itself; empty for one that is shown for another of its problem. */
    List<Reason> of(Article article, SearchableText text) throws IOException {
        List<Reason> why = new ArrayList<>();
        if (carries(article, plan.name())) {
            why.add(new Reason(Reason.Kind.NAME, plan.text().text().strip(), 0));
        }
        Set<String> facts = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        String title = words(List.of(article.title()), facts, seen);
        String symptoms = words(text.symptoms(), facts, seen);
        String rest = words(text.parts().stream().map(SearchableText.Part::text).toList(), facts, seen);
        facts.forEach(fact -> why.add(new Reason(Reason.Kind.FACT, fact, 0)));
        plan.text().phrases().forEach(phrase -> why.add(new Reason(Reason.Kind.PHRASE, phrase.strip(), 0)));
        add(why, Reason.Kind.TITLE, title);
        add(why, Reason.Kind.SYMPTOMS, symptoms);
        add(why, Reason.Kind.TEXT, rest);
        return why.stream().limit(MOST).toList();
    }

    private static boolean carries(Article article, String name) {
        return !name.isEmpty() && (ArticleName.key(article.id()).equals(name)
                || article.aliases().stream().anyMatch(alias -> ArticleName.key(alias).equals(name)));
    }

    private static void add(List<Reason> why, Reason.Kind kind, String words) {
        if (!words.isEmpty()) {
            why.add(new Reason(kind, words, 0));
        }
    }

    /** What matches for the first time, as the article spells it; facts are set aside, and parts go with their compound. */
    private String words(List<String> texts, Set<String> facts, Set<String> seen) throws IOException {
        Set<String> words = new LinkedHashSet<>();
        for (String text : texts) {
            int covered = 0;
            for (Matches.Match match : matches.in(text)) {
                boolean fact = !match.fact().isEmpty();
                boolean fresh = seen.add(match.what());
                if (fresh && fact) {
                    facts.add(match.fact());
                } else if (fresh && match.to() > covered && words.size() < MOST_WORDS) {
                    words.add(text.substring(match.from(), match.to()));
                }
                covered = fact ? covered : Math.max(covered, match.to());
            }
        }
        return String.join(" ", words);
    }
}
