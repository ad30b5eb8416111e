// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.probebook.article.Article;
import org.probebook.article.ArticleName;
import org.probebook.article.Block;
import org.probebook.article.Reference;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.text.ArticleMentions;
import org.probebook.article.text.ArticlePlace;
import org.probebook.article.text.LanguageGuess;
import org.probebook.article.text.LanguageTags;
import org.probebook.article.text.Outline;
import org.probebook.article.text.TitleTag;

/** Reads one article of Markdown. */
public final class MarkdownArticle {
    /** Parses; holds no state of a file and is safe in any thread. */
    private static final Parser PARSER = Parser.builder().extensions(List.of(YamlFrontMatterExtension.create(), TablesExtension.create()))
            .build();

    private final String source;
    private final ArticlePlace place;
    private final Node document;
    private final FrontMatter front;

    private MarkdownArticle(SourceFile file, Node document) {
        source = file.path();
        place = ArticlePlace.of(file);
        this.document = document;
        front = new FrontMatter(document);
    }

    /**
     * Reads the article.
     *
     * @param file the file, for its place
     * @param text its text
     * @throws UnreadableArticleException when it has neither title nor text
     */
    public static Article read(SourceFile file, String text) throws UnreadableArticleException {
        return new MarkdownArticle(file, PARSER.parse(text)).read();
    }

    private Article read() throws UnreadableArticleException {
        Heading top = topHeading();
        String title = front.text("title").isEmpty() && top != null ? InlineText.of(top) : front.text("title");
        Outline outline = new Outline(SectionKind.SUMMARY);
        MarkdownBlocks blocks = new MarkdownBlocks(document, outline, LinkTargets.from(place), top);
        blocks.read(document);
        List<Section> sections = outline.sections();
        if (title.isBlank() || sections.isEmpty()) {
            throw new UnreadableArticleException(
                    "no " + (title.isBlank() ? "title: neither in the front matter nor as a heading" : "text below the title"));
        }
        String id = front.text("id").isEmpty() ? place.id() : front.text("id");
        TitleTag tagged = TitleTag.split(oneLine(title));
        return new Article(id, aliases(id), language(sections), tagged.title(), tagged.tag(), about(), front.revised(), front.products(),
                front.list("keywords"), sections, references(id, sections, blocks.links()), source, true);
    }

    /** The heading of the first level that stands before all others: the title. */
    private Heading topHeading() {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                return heading.getLevel() == 1 ? heading : null;
            }
        }
        return null;
    }

    private List<String> about() {
        List<String> about = front.list("about");
        return about.isEmpty() ? front.list("translation-of") : about;
    }

    private List<String> aliases(String id) {
        Set<String> aliases = new LinkedHashSet<>(front.list("aliases"));
        ArticleName.parse(id).ifPresent(name -> aliases.addAll(name.spellings()));
        aliases.remove(id);
        return new ArrayList<>(aliases);
    }

    private String language(List<Section> sections) {
        Optional<String> said = front.text("language").isEmpty() ? Optional.empty() : LanguageTags.canonical(front.text("language"));
        return said.or(place::language).or(() -> guessed(sections)).orElse("en");
    }

    private static Optional<String> guessed(List<Section> sections) {
        StringBuilder text = new StringBuilder();
        sections.forEach(section -> text.append(section.text()).append('\n'));
        return LanguageGuess.of(sections.stream().map(Section::heading).toList(), text.toString());
    }

    private static List<Reference> references(String own, List<Section> sections, List<Reference> links) {
        ArticleMentions mentions = new ArticleMentions(own);
        links.forEach(mentions::add);
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                mentions.read(block.text());
            }
        }
        return mentions.references();
    }

    private static String oneLine(String title) {
        return title.replace('\n', ' ').strip();
    }
}
