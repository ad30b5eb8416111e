// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.probebook.index.SearchAnswer;
import org.probebook.index.SearchFilter;
import org.probebook.index.SearchOrder;
import org.probebook.index.SearchRequest;
import org.probebook.library.Library;
import org.probebook.library.NotFoundException;
import org.probebook.library.TrueAnswer;
import org.probebook.probe.Host;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: finds problems by their symptoms. */
@Command(name = "search", description = { "Finds problems by words, an article's number, an error code, or a pasted message.%n",
        "Words rank, and none is required. For more: \"a phrase\"; a AND b, a OR b, NOT c with parentheses; +required, -leftout; spool*, *pool, h?n;",
        "title: symptoms: product: lang: kind: year:1999-2001 id: error:71 event: file:rdr.sys key:KeepConn pipe: ref:",
        "Without a QUERY the articles that the options let through are listed, the latest first.%n" })
final class SearchVerb extends Verb {
    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to look for.")
    private List<String> words = List.of();

    @Option(names = "--lang", paramLabel = "CODE", description = "The asker's language, as nl or de.")
    private String language;

    @Option(names = "--in", paramLabel = "CODE", split = ",", description = "Only articles in these languages.")
    private Set<String> languages = Set.of();

    @Option(names = "--product", paramLabel = "P", description = "Only articles of products with these words in their name.")
    private String product = "";

    @Option(names = "--year", paramLabel = "YEAR", split = ",", description = "Only articles last revised in these years, as 1999 or 1999-2001.")
    private List<String> years = List.of();

    @Option(names = "--kind", paramLabel = "KIND", split = ",", description = "Only articles of these kinds, as BUG or HOWTO.")
    private Set<String> kinds = Set.of();

    @Option(names = "--probes", description = "Only problems that can be checked on a host.")
    private boolean probes;

    @Option(names = "--sort", paramLabel = "ORDER", defaultValue = "relevance", description = "relevance, or date: the latest of what matches well (${DEFAULT-VALUE}).")
    private SearchOrder sort;

    @Option(names = "--meaning", paramLabel = "on|off", defaultValue = "on", description = "Whether nearness of meaning counts, for the part of the library that is ready (${DEFAULT-VALUE}).")
    private EvalVerb.Switch meaning;

    @Option(names = "--facets", description = "Also counts all that match by language, product, year and kind.")
    private boolean facets;

    @Option(names = "--like", paramLabel = "ID", description = "Problems like that of an article, instead of a QUERY.")
    private String like;

    @Option(names = "--true-on", paramLabel = "HOST", description = "Asks this machine about the hits that can be checked, and puts first what is true there; a HOST as check has it.")
    private String trueOn;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "How many hits at most (${DEFAULT-VALUE}).")
    private int limit;

    @Override
    int run(Library library) throws IOException {
        if (limit < 1) {
            throw wrong("--limit must be at least 1");
        }
        String query = String.join(" ", words);
        SearchFilter filter = filter(library);
        if (like != null) {
            return like(library, query, filter);
        }
        if (query.isBlank() && filter.none()) {
            throw wrong("this needs a QUERY, an option that lets some articles through, or --like ID");
        }
        boolean byDate = sort == SearchOrder.DATE || query.isBlank();
        SearchRequest request = new SearchRequest(query, Optional.ofNullable(language), filter,
                byDate ? SearchOrder.DATE : SearchOrder.RELEVANCE, meaning == EvalVerb.Switch.ON, facets, limit);
        if (trueOn != null) {
            return trueOn(library, request);
        }
        SearchAnswer answer = library.search(request);
        if (session().json()) {
            session().print(SearchJson.of(query, answer));
        } else {
            new SearchText(session()).print(answer, library.hints(request, answer));
        }
        return ExitCode.DONE;
    }

    private int trueOn(Library library, SearchRequest request) throws IOException {
        if (facets) {
            throw wrong("--facets counts what the library has; leave it out with --true-on");
        }
        Host host = host(library, trueOn);
        TrueAnswer answer = library.searchTrueOn(host, request, new Passwords(session().terminal(), library.hosts(), null),
                session().monitor());
        if (session().json()) {
            session().print(SearchJson.of(request.text(), host, answer));
        } else {
            new SearchText(session()).print(host, answer);
        }
        return ExitCode.DONE;
    }

    private int like(Library library, String query, SearchFilter filter) throws IOException {
        if (!query.isBlank() || !filter.none() || facets || trueOn != null) {
            throw wrong("--like stands alone, but for --limit");
        }
        if (library.articles().articles(like).isEmpty()) {
            throw new NotFoundException("there is no article " + like + ": search for it, or import it");
        }
        long start = System.nanoTime();
        var hits = library.articles().similar(like, limit);
        SearchAnswer answer = new SearchAnswer("", (System.nanoTime() - start) / 1e6, hits.size(), hits, Optional.empty(), List.of(),
                List.of());
        if (session().json()) {
            session().print(SearchJson.of(like, answer));
        } else {
            new SearchText(session()).print(answer, List.of());
        }
        return ExitCode.DONE;
    }

    private SearchFilter filter(Library library) throws IOException {
        Set<Integer> wanted = years.stream().flatMap(range -> years(range).boxed()).collect(Collectors.toSet());
        SearchFilter filter = new SearchFilter(languages, product, Set.of(), wanted, kinds, Set.of(), Set.of());
        return probes ? filter.withProblems(library.checkable()) : filter;
    }

    private IntStream years(String range) {
        if (!range.matches("\\d{4}(-\\d{4})?")) {
            throw wrong("--year wants a year as 1999, or years as 1999-2001, not " + range);
        }
        return IntStream.rangeClosed(Integer.parseInt(range.substring(0, 4)), Integer.parseInt(range.substring(range.length() - 4)));
    }
}
