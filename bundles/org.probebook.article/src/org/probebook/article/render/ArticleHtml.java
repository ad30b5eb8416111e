// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.probebook.article.Article;
import org.probebook.article.Product;
import org.probebook.article.Reference;
import org.probebook.article.Section;

/**
 * An article as one HTML page that stands alone: it loads nothing, runs nothing, and shows all text of the article as text. Immutable; safe in any thread.
 */
public final class ArticleHtml {
    private static final String SCHEME = "probebook";
    private static final String PATH = "article/";

    private final HtmlPage.Look look;
    private final PageWords words;
    private final Predicate<String> present;

    /**
     * @param words what the page adds to the article's own words
     * @param present whether the library has an article of that name; asked for every reference that is no URL
     */
    public ArticleHtml(HtmlPage.Look look, PageWords words, Predicate<String> present) {
        this.look = Objects.requireNonNull(look);
        this.words = Objects.requireNonNull(words);
        this.present = Objects.requireNonNull(present);
    }

    /** A page for a file: light, in English, without links to other articles. */
    public static String standalone(Article article) {
        return new ArticleHtml(HtmlPage.Look.LIGHT, PageWords.ENGLISH, name -> false).page(article, List.of());
    }

    /** The anchor at which a section starts. */
    public static String sectionAnchor(int section) {
        return "section-" + section;
    }

    /** The address of an article for links in a page; characters that an address cannot have are encoded by RFC 3986. */
    public static String link(String id) {
        try {
            return new URI(SCHEME, PATH + id, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no address can be made for article '" + id + "'", e);
        }
    }

    /** The article that an address leads to; empty when it was not made by {@link #link}. Never throws. */
    public static Optional<String> article(String address) {
        if (!address.startsWith(SCHEME + ":" + PATH)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(address).getSchemeSpecificPart().substring(PATH.length())).filter(id -> !id.isBlank());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * The page of an article.
     *
     * @param marks in any order; what lies outside the article's text is left out
     */
    public String page(Article article, List<Mark> marks) {
        StringBuilder out = new StringBuilder(16_384);
        header(article, in(Mark.TITLE, marks), out);
        for (int i = 0; i < article.sections().size(); i++) {
            section(i, article.sections().get(i), in(i, marks), out);
        }
        references(article, out);
        if (!article.source().isEmpty()) {
            out.append("<p class=\"source\">").append(Escape.html(words.source() + " " + article.source())).append("</p>\n");
        }
        return HtmlPage.of(article.language(), article.title(), look, out.toString());
    }

    private static List<Mark> in(int section, List<Mark> marks) {
        return marks.stream().filter(mark -> mark.section() == section).toList();
    }

    private void header(Article article, List<Mark> marks, StringBuilder out) {
        out.append("<header>\n<p class=\"id\">");
        String names = article.about().isEmpty() ? "" : " · " + words.about() + " " + String.join(", ", article.about());
        String revised = article.revised().map(date -> " · " + words.revised() + " " + date.shown()).orElse("");
        out.append("<b>").append(Escape.html(article.id())).append("</b>").append(Escape.html(names + revised)).append("</p>\n<h1>");
        if (!article.tag().isEmpty()) {
            out.append("<span class=\"tag\">").append(Escape.html(article.tag())).append("</span> ");
        }
        MarkedText.write(article.title(), 0, marks, true, out);
        out.append("</h1>\n");
        if (!article.products().isEmpty()) {
            String products = article.products().stream().map(ArticleHtml::product).collect(Collectors.joining(" · "));
            out.append("<p class=\"products\">").append(Escape.html(words.products() + ": " + products)).append("</p>\n");
        }
        if (!article.structured()) {
            out.append("<p class=\"flattened\">").append(Escape.html(words.flattened())).append("</p>\n");
        }
        out.append("</header>\n");
    }

    private static String product(Product product) {
        return product.versions().isEmpty() ? product.name() : product.name() + " " + String.join(", ", product.versions());
    }

    private static void section(int number, Section section, List<Mark> marks, StringBuilder out) {
        out.append("<section id=\"").append(sectionAnchor(number)).append("\" class=\"").append(section.kind().token()).append("\">\n");
        if (!section.heading().isEmpty()) {
            String h = "h" + Math.clamp(section.level() + 1, 2, 6);
            out.append('<').append(h).append('>').append(Escape.html(section.heading())).append("</").append(h).append(">\n");
        }
        new BlocksHtml(marks, out).write(section.blocks());
        out.append("</section>\n");
    }

    private void references(Article article, StringBuilder out) {
        if (article.references().isEmpty()) {
            return;
        }
        out.append("<footer>\n<h2>").append(Escape.html(words.references())).append("</h2>\n<ul class=\"references\">\n");
        article.references().forEach(reference -> reference(reference, out));
        out.append("</ul>\n</footer>\n");
    }

    private void reference(Reference reference, StringBuilder out) {
        boolean page = reference.target().startsWith("http://") || reference.target().startsWith("https://");
        String title = Escape.html(reference.title().isEmpty() ? "" : " " + reference.title());
        String target = Escape.html(reference.target());
        if (!page && !present.test(reference.target())) {
            out.append("<li><span class=\"dead-reference\">").append(target).append("</span>").append(title);
            out.append(" <small>(").append(Escape.html(words.missing())).append(")</small></li>\n");
            return;
        }
        String link = page ? target : Escape.html(link(reference.target()));
        out.append("<li><a class=\"reference\" href=\"").append(link).append("\">").append(target).append("</a>").append(title)
                .append("</li>\n");
    }
}
