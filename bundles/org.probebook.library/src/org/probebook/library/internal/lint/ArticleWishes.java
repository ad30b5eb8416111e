// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.probebook.article.Article;
import org.probebook.article.Product;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact.RegistryValue;
import org.probebook.fact.RegistryData;
import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.RegistryData.Standing;
import org.probebook.fact.Sense;
import org.probebook.knowledge.Role;
import org.probebook.library.lint.Subject;
import org.probebook.library.lint.Wish;

/**
 * What the text of articles wants of registry values. Several values that one article names for one fix are alternatives. A range that is told of a value, for whatever it is told, is what
 * the value has to lie in. Files and their versions are left aside, since a later one serves who wants an earlier one.
 */
final class ArticleWishes {
    /** An article that names more is a list of what there is. */
    private static final int MOST_ALTERNATIVES = 4;
    private static final double RANGE_IN_PASSING = 0.7;
    private static final double AROUND_THE_CAUSE = 0.9;

    private final Wishes wishes;

    ArticleWishes(Wishes wishes) {
        this.wishes = wishes;
    }

    void look(Article article, Collection<ArticleFact> facts) {
        Map<String, List<ArticleFact>> settings = new LinkedHashMap<>();
        for (ArticleFact fact : facts) {
            if (fact.fact() instanceof RegistryValue value && told(value)) {
                settings.computeIfAbsent(setting(value), key -> new ArrayList<>()).add(fact);
            }
        }
        settings.forEach((key, rows) -> look(article, key, rows));
    }

    /** What stands for the reader's own names is nobody's wish. */
    private static boolean told(RegistryValue value) {
        return !value.key().isEmpty() && !value.name().isEmpty() && value.data().standing() == Standing.TOLD
                && (value.key() + value.name() + value.data().value()).indexOf('<') < 0;
    }

    private void look(Article article, String key, List<ArticleFact> rows) {
        RegistryValue value = (RegistryValue) rows.getFirst().fact();
        Subject subject = subject(value);
        List<ArticleFact> set = rows.stream()
                .filter(row -> advised(row) && data(row).change() == Change.SET && !data(row).value().isEmpty()).toList();
        List<String> values = set.stream().map(row -> data(row).value()).distinct().sorted().toList();
        if (!values.isEmpty() && values.size() <= MOST_ALTERNATIVES) {
            add(article, key, subject, Want.values(values), set);
        }
        each(rows.stream().filter(ArticleWishes::ranged).toList(), row -> data(row).range(),
                (range, told) -> add(article, key, subject, Want.range(range), told));
        List<ArticleFact> deleted = rows.stream().filter(row -> advised(row) && data(row).change() == Change.DELETE).toList();
        if (!deleted.isEmpty() && values.isEmpty()) {
            add(article, key, subject, Want.deleted(), deleted);
        }
        each(rows.stream().filter(row -> advised(row) && ofPart(row)).toList(), row -> data(row).value().toLowerCase(Locale.ROOT),
                (part, told) -> part(article, key, value, told));
    }

    private interface Taker {
        void take(String shared, List<ArticleFact> rows);
    }

    private static void each(List<ArticleFact> rows, Function<ArticleFact, String> by, Taker taker) {
        rows.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList())).forEach(taker::take);
    }

    /** One element of a list, to be in it or not. */
    private void part(Article article, String key, RegistryValue value, List<ArticleFact> rows) {
        String part = data(rows.getFirst()).value();
        boolean both = rows.stream().map(row -> data(row).change()).distinct().count() > 1;
        if (!both) {
            Subject list = subject(value);
            Map<String, Object> arguments = new LinkedHashMap<>(list.arguments());
            arguments.put("part", part);
            add(article, key + '|' + part.toLowerCase(Locale.ROOT), new Subject(list.kind(), arguments, list.attribute()),
                    data(rows.getFirst()).change() == Change.ADD_PART ? Want.there() : Want.deleted(), rows);
        }
    }

    private void add(Article article, String key, Subject subject, Want want, List<ArticleFact> rows) {
        Set<String> platforms = ArticlePlatforms.of(article);
        Set<String> products = article.products().stream().map(Product::name).map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        wishes.add(key, subject, want,
                rows.stream().map(row -> new Wish(Quotes.of(article, row), "", row.sense().token(), sure(row))).distinct()
                        .map(wish -> new Voice(wish, article.problem(), platforms, Set.of(), products, Role.HOST)).toList());
    }

    private static double sure(ArticleFact row) {
        boolean inPassing = !advised(row);
        double factor = inPassing ? RANGE_IN_PASSING : row.sense() == Sense.WORKAROUND ? AROUND_THE_CAUSE : 1;
        return Math.round(row.confidence() * factor * 100) / 100.0;
    }

    private static boolean advised(ArticleFact row) {
        return row.sense() == Sense.FIX || row.sense() == Sense.WORKAROUND;
    }

    private static boolean ranged(ArticleFact row) {
        return row.sense() != Sense.CAUSE && data(row).change() == Change.SET && !data(row).range().isEmpty();
    }

    private static boolean ofPart(ArticleFact row) {
        Change change = data(row).change();
        return (change == Change.ADD_PART || change == Change.REMOVE_PART) && !data(row).value().isEmpty();
    }

    private static RegistryData data(ArticleFact row) {
        return ((RegistryValue) row.fact()).data();
    }

    private static String setting(RegistryValue value) {
        return Subjects.registry(value.key(), value.name());
    }

    private static Subject subject(RegistryValue value) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("key", value.key());
        arguments.put("name", value.name());
        return new Subject(Subjects.REGISTRY_VALUE, arguments, Subjects.VALUE);
    }
}
