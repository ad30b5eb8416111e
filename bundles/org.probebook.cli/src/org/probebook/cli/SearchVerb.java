// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.probebook.index.Hit;
import org.probebook.index.MessageQuestion;
import org.probebook.index.SearchAnswer;
import org.probebook.index.SearchFilter;
import org.probebook.index.SearchRequest;
import org.probebook.library.Library;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: finds problems by their symptoms. */
@Command(name = "search", description = "Finds problems by words, an article's number, an error code, or a pasted message.")
final class SearchVerb extends Verb {
    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
    private List<String> words;

    @Option(names = "--lang", paramLabel = "CODE", description = "The asker's language, as nl or de.")
    private String language;

    @Option(names = "--product", paramLabel = "P", description = "Only articles of products with these words in their name.")
    private String product;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "How many hits at most (${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--meaning", paramLabel = "on|off", defaultValue = "on", description = "Whether vectors count, where there are any (${DEFAULT-VALUE}).")
    private EvalVerb.Switch meaning;

    @Override
    int run(Library library) throws IOException {
        if (limit < 1) {
            throw wrong("--limit must be at least 1");
        }
        String query = String.join(" ", words);
        SearchAnswer answer = library.articles()
                .search(SearchRequest.of(query, limit).meaning(meaning == EvalVerb.Switch.ON).in(Optional.ofNullable(language))
                        .only(product == null ? SearchFilter.NONE : SearchFilter.product(product)));
        if (session().json()) {
            session().print(json(query, answer));
        } else {
            print(answer);
        }
        return ExitCode.DONE;
    }

    private void print(SearchAnswer answer) {
        int number = 0;
        for (Hit hit : answer.hits()) {
            number++;
            session().print(
                    String.format(Locale.ROOT, "%2d  %-12s %s  [%s]", number, hit.id(), hit.title(), String.join(" ", hit.languages()))
                            + (hit.vanished() ? "  (no longer in its source)" : ""));
            session().print("    " + hit.snippet().text().replace('\n', ' '));
            if (!hit.why().isEmpty()) {
                session().print("    why: " + String.join("; ", hit.why()));
            }
        }
        for (MessageQuestion question : answer.questions()) {
            session().print(
                    String.format(Locale.ROOT, "is this %s (%s)? search: %s", question.label(), question.message(), question.query()));
        }
        session().note(String.format(Locale.ROOT, "%,d articles match, %.1f ms", answer.total(), answer.millis()));
    }

    private static ObjectNode json(String query, SearchAnswer answer) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("query", query).put("language", answer.language()).put("millis", answer.millis()).put("total", answer.total());
        ArrayNode hits = node.putArray("hits");
        for (Hit hit : answer.hits()) {
            ObjectNode one = hits.addObject().put("id", hit.id());
            hit.aliases().forEach(one.putArray("aliases")::add);
            one.put("language", hit.language()).put("title", hit.title()).put("score", hit.score()).put("snippet", hit.snippet().text())
                    .put("vanished", hit.vanished());
            hit.languages().forEach(one.putArray("languages")::add);
            hit.why().forEach(one.putArray("why")::add);
            ArrayNode reasons = one.putArray("reasons");
            hit.reasons().forEach(reason -> reasons.addObject().put("kind", reason.kind().name().toLowerCase(Locale.ROOT))
                    .put("words", reason.words()).put("share", reason.share()));
        }
        ArrayNode questions = node.putArray("questions");
        answer.questions().forEach(question -> questions.addObject().put("query", question.query()).put("label", question.label())
                .put("message", question.message()).put("similarity", question.similarity()));
        return node;
    }
}
