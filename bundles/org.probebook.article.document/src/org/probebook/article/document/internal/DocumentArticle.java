// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.article.Article;
import org.probebook.article.ArticleName;
import org.probebook.article.Block;
import org.probebook.article.Reference;
import org.probebook.article.Section;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.text.ArticleMentions;
import org.probebook.article.text.ArticlePlace;
import org.probebook.article.text.LanguageGuess;
import org.probebook.article.text.NearbyFiles;
import org.probebook.article.text.NumberedFile;
import org.probebook.article.text.TitleTag;

/** Makes the article of a document, whatever its format is. */
public final class DocumentArticle {
    private static final Pattern IN_TITLE = Pattern.compile("((?:KB|Q)\\d{5,7})(?:\\s*[:–-]\\s*|\\s+)(\\S.*)");

    private final SourceFile file;
    private final DocumentProperties properties;
    private final ArticlePlace place;
    private final Optional<NumberedFile> numbered;

    private DocumentArticle(SourceFile file, DocumentProperties properties) {
        this.file = file;
        this.properties = properties;
        place = ArticlePlace.of(file);
        numbered = NumberedFile.of(file.name());
    }

    /**
     * Makes the article.
     *
     * @param file the file, for its place
     * @param properties what its properties say
     * @param composition what it holds
     * @throws UnreadableArticleException when it has no text
     */
    public static Article of(SourceFile file, DocumentProperties properties, Composition composition) throws UnreadableArticleException {
        return new DocumentArticle(file, properties).article(composition);
    }

    private Article article(Composition composition) throws UnreadableArticleException {
        TitleChoice title = TitleChoice.of(composition.parts(), properties.title(), file.name());
        List<Section> sections = DocumentOutline.sections(composition.parts(), title.part());
        if (isBlank(sections)) {
            // A single line is title and text at once.
            sections = DocumentOutline.sections(composition.parts(), Optional.empty());
        }
        if (isBlank(sections)) {
            throw new UnreadableArticleException("the document has no text");
        }
        Matcher named = IN_TITLE.matcher(title.title());
        boolean begins = named.matches();
        String id = id(begins ? Optional.of(named.group(1)) : Optional.empty());
        TitleTag tagged = TitleTag.split(begins ? named.group(2) : title.title());
        return new Article(id, aliases(id), language(sections), tagged.title(), tagged.tag(), List.of(), properties.revised(), List.of(),
                properties.keywords(), sections, references(id, composition, sections), file.path(), true);
    }

    private static boolean isBlank(List<Section> sections) {
        return sections.stream().allMatch(section -> section.heading().isBlank() && section.text().isBlank());
    }

    private String id(Optional<String> inTitle) {
        return numbered.map(NumberedFile::id).or(() -> inTitle).orElse(place.id());
    }

    private static List<String> aliases(String id) {
        return ArticleName.parse(id).map(name -> name.spellings().stream().filter(spelling -> !spelling.equals(id)).toList())
                .orElse(List.of());
    }

    private String language(List<Section> sections) {
        return properties.language().or(place::language).or(() -> numbered.flatMap(NumberedFile::language)).or(() -> guessed(sections))
                .orElse("en");
    }

    private static Optional<String> guessed(List<Section> sections) {
        StringBuilder text = new StringBuilder();
        sections.forEach(section -> text.append(section.text()).append('\n'));
        return LanguageGuess.of(sections.stream().map(Section::heading).toList(), text.toString());
    }

    private List<Reference> references(String own, Composition composition, List<Section> sections) {
        ArticleMentions mentions = new ArticleMentions(own);
        NearbyFiles nearby = new NearbyFiles(file);
        composition.links().stream().map(link -> DocumentLinks.reference(link, nearby)).flatMap(Optional::stream)
                .forEach(mentions::add);
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                mentions.read(block.text());
            }
        }
        return mentions.references();
    }
}
