// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.probebook.article.Article;
import org.probebook.article.Section;
import org.probebook.index.ISearch;
import org.probebook.knowledge.KnowledgePackage.Literals;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.validation.Elements;
import org.probebook.knowledge.validation.Findings;
import org.probebook.knowledge.validation.IRule;
import org.probebook.knowledge.validation.Severity;
import org.probebook.knowledge.validation.Violation;

/** The articles that knowledge names are in the library, and the words that it quotes stand in them, in whatever language. Reads the articles. */
public final class ArticleRule implements IRule {
    private static final String TITLE = "title";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final ISearch search;

    /** @param search of the library */
    public ArticleRule(ISearch search) {
        this.search = search;
    }

    @Override
    public List<Violation> violations(Problem problem) {
        Findings findings = new Findings();
        Map<String, List<Article>> articles = new HashMap<>();
        for (String about : problem.getAbout()) {
            if (articles.computeIfAbsent(about, this::articles).isEmpty()) {
                findings.add("article-not-here", Severity.INFO, problem, Literals.PROBLEM__ABOUT,
                        "the library does not hold the article " + about + " that it is about; import it, or correct its id");
            }
        }
        Elements.of(problem, Passage.class).filter(passage -> given(passage.getArticle()) && given(passage.getQuote()))
                .forEach(passage -> check(passage, articles.computeIfAbsent(passage.getArticle(), this::articles), findings));
        return findings.list();
    }

    private List<Article> articles(String name) {
        try {
            return search.articles(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Passage passage, List<Article> articles, Findings findings) {
        if (articles.isEmpty()) {
            findings.warning("passage-of-no-article", passage, Literals.PASSAGE__ARTICLE,
                    "the library does not hold the article " + passage.getArticle() + "; import it, or correct its id");
        } else if (articles.stream().noneMatch(article -> in(article, passage, passage.getSection()))) {
            boolean elsewhere = articles.stream().anyMatch(article -> in(article, passage, null));
            findings.warning(elsewhere ? "passage-of-other-section" : "passage-not-found", passage,
                    elsewhere ? Literals.PASSAGE__SECTION : Literals.PASSAGE__QUOTE,
                    elsewhere
                            ? "its words stand in " + passage.getArticle() + ", but in no section '" + passage.getSection()
                                    + "'; correct the section"
                            : "its words stand in no language of " + passage.getArticle() + "; quote it again");
        }
    }

    /** Whether the words stand in a section of a kind, or in any where none is named. */
    private static boolean in(Article article, Passage passage, String section) {
        String quote = squeezed(passage.getQuote());
        boolean everywhere = !given(section);
        return (everywhere || TITLE.equals(section)) && squeezed(article.title()).contains(quote) || article.sections().stream()
                .filter(one -> everywhere || one.kind().token().equals(section)).map(Section::text)
                .anyMatch(text -> squeezed(text).contains(quote));
    }

    private static String squeezed(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
