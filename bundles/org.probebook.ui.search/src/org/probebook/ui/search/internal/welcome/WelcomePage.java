// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.welcome;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.probebook.article.render.ArticleHtml;
import org.probebook.article.render.Escape;
import org.probebook.article.render.HtmlPage;
import org.probebook.ui.Words;
import org.probebook.ui.search.internal.KnownProblems.Known;
import org.probebook.ui.search.internal.Messages;

/**
 * The first page in words.
 *
 * @param languages how many articles there are in each
 * @param problems those that can be checked
 */
record WelcomePage(Path folder, SortedMap<String, Integer> languages, List<Known> problems) {
    private static final int MOST = 20;

    /** As a page for the browser widget. */
    String html(HtmlPage.Look look) {
        StringBuilder out = new StringBuilder();
        out.append("<header><h1>").append(Escape.html(Messages.welcome_title)).append("</h1>\n<p>")
                .append(Escape.html(Messages.welcome_lead)).append("</p></header>\n");
        heading(Messages.welcome_problems, out);
        if (problems.isEmpty()) {
            paragraph(Messages.search_noKnowledge, out);
        }
        out.append("<table>\n");
        problems.stream().limit(MOST).forEach(known -> problem(known, out));
        out.append("</table>\n");
        heading(Messages.welcome_how, out);
        out.append("<ul class=\"items\">\n");
        step("1.", Messages.welcome_search, out);
        step("2.", Messages.welcome_read, out);
        step("3.", Messages.welcome_check, out);
        step("4.", Messages.welcome_import, out);
        out.append("</ul>\n");
        heading(Messages.welcome_library, out);
        paragraph(NLS.bind(Messages.welcome_articles, NumberFormat.getInstance(Locale.getDefault()).format(articles()), folder), out);
        paragraph(languages.entrySet().stream().map(entry -> Words.language(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining(" · ")), out);
        return HtmlPage.of("en", Messages.welcome_title, look, out.toString());
    }

    /** As plain text, for systems without a browser widget. */
    String text() {
        String list = problems.stream().limit(MOST).map(known -> "• " + known.title() + " (" + known.articles().getFirst().id() + ")")
                .collect(Collectors.joining("\n"));
        return String.join("\n\n", Messages.welcome_title, Messages.welcome_lead, Messages.welcome_problems + "\n" + list,
                NLS.bind(Messages.welcome_articles, articles(), folder));
    }

    private long articles() {
        return languages.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static void problem(Known known, StringBuilder out) {
        String link = Escape.html(ArticleHtml.link(known.articles().getFirst().id()));
        out.append("<tr><td><a href=\"").append(link).append("\">").append(Escape.html(known.title())).append("</a><br>");
        out.append("<small>").append(Escape.html(known.symptom())).append("</small></td><td>").append(String.join(" ", known.languages()))
                .append("</td></tr>\n");
    }

    private static void heading(String words, StringBuilder out) {
        out.append("<h2>").append(Escape.html(words)).append("</h2>\n");
    }

    private static void paragraph(String words, StringBuilder out) {
        out.append("<p>").append(Escape.html(words)).append("</p>\n");
    }

    private static void step(String marker, String words, StringBuilder out) {
        out.append("<li><span class=\"marker\">").append(marker).append("</span><span class=\"text\">").append(Escape.html(words))
                .append("</span></li>\n");
    }
}
