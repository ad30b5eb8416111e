// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
import org.probebook.article.text.NearbyFiles;
import org.probebook.article.text.Outline;
import org.probebook.article.text.TitleTag;

/** Reads one article of Markdown. */
public final class MarkdownArticle {
    /** Parses; holds no state of a file and is safe in any thread. */
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** No article has more; each would be a section with a place of its own. */
    private static final int MOST_HEADINGS = 20_000;

    private final String source;
    private final ArticlePlace place;
    private final NearbyFiles nearby;
    private final Node document;
    private final FrontMatter front;
    private final FrontTitle title;

    private MarkdownArticle(SourceFile file, FrontText text) throws UnreadableArticleException {
        source = file.path();
        place = ArticlePlace.of(file);
        nearby = new NearbyFiles(file);
        document = PARSER.parse(BodyLines.rewritten(text.body()));
        if (hasTooManyHeadings(document)) {
            throw new UnreadableArticleException("it has more than " + MOST_HEADINGS + " headings; no article has thousands");
        }
        front = new FrontMatter(text.front());
        title = FrontTitle.of(InlineText.unmarked(front.text("title")), document, file.name());
    }

    /**
     * Reads the article.
     *
     * @param file the file, for its place
     * @param text its text
     * @throws UnreadableArticleException when it has no title or no text, or more headings than any article
     */
    public static Article read(SourceFile file, String text) throws UnreadableArticleException {
        return new MarkdownArticle(file, FrontText.of(text)).read();
    }

    private static boolean hasTooManyHeadings(Node document) {
        int headings = 0;
        for (Node node = document.getFirstChild(); node != null && headings <= MOST_HEADINGS; node = node.getNext()) {
            headings += node instanceof Heading ? 1 : 0;
        }
        return headings > MOST_HEADINGS;
    }

    private Article read() throws UnreadableArticleException {
        Outline outline = new Outline(SectionKind.SUMMARY);
        LinkTargets links = new LinkTargets(nearby);
        new MarkdownBlocks(document, outline, links, title.heading()).read(document);
        List<Section> sections = outline.sections();
        if (sections.stream().allMatch(section -> section.blocks().isEmpty() && section.heading().isEmpty())) {
            throw new UnreadableArticleException("no text below the title");
        }
        if (title.text().isBlank()) {
            throw new UnreadableArticleException("no title: neither in the front matter nor as a heading");
        }
        String id = front.id().isEmpty() ? place.id() : front.id();
        TitleTag tagged = TitleTag.split(oneLine(title.text()));
        return new Article(id, aliases(id), language(sections), tagged.title(), tagged.tag(), about(), front.revised(), front.products(),
                keywords(), sections, references(id, sections, links.references()), source, true);
    }

    private List<String> about() {
        List<String> about = front.list("about");
        return about.isEmpty() ? front.translationOf().stream().map(nearby::translated).flatMap(Optional::stream).toList() : about;
    }

    private List<String> keywords() {
        List<String> keywords = new ArrayList<>(front.keywords());
        if (!title.other().isEmpty()) {
            keywords.add(oneLine(title.other()));
        }
        return keywords;
    }

    private List<String> aliases(String id) {
        Set<String> aliases = new LinkedHashSet<>(front.list("aliases"));
        ArticleName.parse(id).ifPresent(name -> aliases.addAll(name.spellings()));
        aliases.remove(id);
        return new ArrayList<>(aliases);
    }

    private String language(List<Section> sections) {
        String named = front.text("language", "lang", "locale", "mslocale");
        Optional<String> said = named.isEmpty() ? Optional.empty() : LanguageTags.canonical(named);
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
        return title.replaceAll("\\s+", " ").strip();
    }
}
