// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.probebook.index.Facet;
import org.probebook.index.Hit;
import org.probebook.index.SearchAnswer;
import org.probebook.library.Hint;
import org.probebook.library.TrueAnswer;
import org.probebook.probe.Host;

/** The answer to a search as lines. */
final class SearchText {
    private static final int MOST_VALUES = 10;

    private final Session session;

    SearchText(Session session) {
        this.session = session;
    }

    /** @param hints what would have found something where nothing was found */
    void print(SearchAnswer answer, List<Hint> hints) {
        questions(answer);
        print(answer.hits(), hit -> Optional.empty());
        answer.facets().stream().filter(facet -> !facet.counts().isEmpty()).forEach(this::print);
        hints.forEach(this::print);
        total(answer);
    }

    /** The same with what a machine said to each hit. */
    void print(Host host, TrueAnswer answer) {
        questions(answer.answer());
        print(answer.answer().hits(), hit -> Optional.ofNullable(answer.reports().get(hit.id()))
                .map(report -> "on " + host.name() + ": " + CheckText.cause(report)));
        total(answer.answer());
    }

    private void questions(SearchAnswer answer) {
        answer.meant().ifPresent(meant -> session.note("did you mean: " + meant));
        answer.questions().forEach(question -> session.note("is this " + question.label() + "? " + question.message()));
    }

    private void total(SearchAnswer answer) {
        session.note(String.format(Locale.ROOT, "%,d articles match, %.1f ms", answer.total(), answer.millis()));
    }

    /** @param told of a hit, in a line of its own */
    private void print(List<Hit> hits, Function<Hit, Optional<String>> told) {
        for (int i = 0; i < hits.size(); i++) {
            print(i + 1, hits.get(i));
            told.apply(hits.get(i)).ifPresent(line -> session.print("    " + line));
        }
    }

    private void print(int number, Hit hit) {
        session.print(String.format(Locale.ROOT, "%2d  %-12s %s  [%s]", number, hit.id(), hit.title(), String.join(" ", hit.languages()))
                + (hit.vanished() ? "  (no longer in its source)" : ""));
        session.print("    " + hit.snippet().text().replace('\n', ' '));
        if (!hit.why().isEmpty()) {
            session.print("    why: " + String.join("; ", hit.why()));
        }
    }

    private void print(Facet facet) {
        String counts = facet.counts().stream().limit(MOST_VALUES)
                .map(count -> String.format(Locale.ROOT, "%s (%,d)", count.value(), count.articles())).collect(Collectors.joining(", "));
        session.print(facet.kind().name().toLowerCase(Locale.ROOT) + ": " + counts
                + (facet.counts().size() > MOST_VALUES ? ", …" : ""));
    }

    private void print(Hint hint) {
        session.note(switch (hint.kind()) {
            case AS_MEANT -> String.format(Locale.ROOT, "%,d articles match: %s", hint.total(), hint.request().text());
            case WITHOUT_FILTER -> String.format(Locale.ROOT, "%,d articles match in the whole library", hint.total());
            case WORDS_ALONE -> String.format(Locale.ROOT, "%,d articles match the words alone: %s", hint.total(), hint.request().text());
        });
    }
}
