// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
import org.probebook.article.text.NearbyFiles;
import org.probebook.article.text.NumberedAddress;
import org.probebook.article.text.Outline;
import org.probebook.article.text.TitleTag;

/** Reads the article of a page. */
public final class HtmlArticle {
    private final SourceFile file;
    private final HtmlHead head;
    private final Element content;
    private final boolean framed;
    private final ArticlePlace place;
    private final NearbyFiles nearby;

    private HtmlArticle(SourceFile file, Document document) {
        this.file = file;
        head = new HtmlHead(document);
        framed = document.selectFirst("frameset") != null;
        content = HtmlDocument.content(document);
        place = ArticlePlace.of(file);
        nearby = new NearbyFiles(file);
    }

    /**
     * Reads the article.
     *
     * @param file the file, for its place
     * @param document the page
     * @throws UnreadableArticleException when it has neither title nor text
     */
    public static Article read(SourceFile file, Document document) throws UnreadableArticleException {
        return new HtmlArticle(file, document).read();
    }

    private Article read() throws UnreadableArticleException {
        Element top = content.selectFirst("h1");
        String title = top == null || !top.hasText() ? head.title() : top.text();
        Outline outline = new Outline(SectionKind.SUMMARY);
        HtmlLinks links = new HtmlLinks(nearby, head.base());
        new HtmlBlocks(content, top, outline, links).read();
        List<Section> sections = outline.sections();
        if (title.isBlank() || sections.stream().allMatch(section -> section.blocks().isEmpty())) {
            if (framed) {
                throw new UnreadableArticleException("the page is a set of frames: its text is in the pages that they show");
            }
            throw new UnreadableArticleException(title.isBlank()
                    ? "the page has no title: neither in its head nor as a heading"
                    : "the page has no text of its own");
        }
        String id = head.id().or(() -> NumberedAddress.article(file.name())).orElse(place.id());
        TitleTag tagged = TitleTag.split(title.replaceAll("\\s+", " ").strip());
        return new Article(id, aliases(id), language(sections), tagged.title(), tagged.tag(),
                new HtmlOriginal(head, nearby, file).about(id), head.revised(), List.of(),
                head.keywords(), sections, references(id, sections, links), file.path(), true);
    }

    private List<String> aliases(String id) {
        Set<String> aliases = new LinkedHashSet<>(ArticleName.parse(id).map(ArticleName::spellings).orElse(List.of()));
        head.address().ifPresent(aliases::add);
        aliases.remove(id);
        return List.copyOf(aliases);
    }

    private String language(List<Section> sections) {
        return head.language().or(place::language).or(() -> guessed(sections)).orElse("en");
    }

    private static Optional<String> guessed(List<Section> sections) {
        StringBuilder text = new StringBuilder();
        sections.forEach(section -> text.append(section.text()).append('\n'));
        return LanguageGuess.of(sections.stream().map(Section::heading).toList(), text.toString());
    }

    private static List<Reference> references(String own, List<Section> sections, HtmlLinks links) {
        ArticleMentions mentions = new ArticleMentions(own);
        links.references().forEach(mentions::add);
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                mentions.read(block.text());
            }
        }
        return mentions.references();
    }
}
