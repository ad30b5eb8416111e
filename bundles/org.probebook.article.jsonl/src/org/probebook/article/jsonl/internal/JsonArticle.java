// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.jsonl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.probebook.article.Article;
import org.probebook.article.ArticleName;
import org.probebook.article.Block;
import org.probebook.article.Product;
import org.probebook.article.Reference;
import org.probebook.article.RevisionDate;
import org.probebook.article.Section;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.text.ArticleMentions;
import org.probebook.article.text.ArticlePlace;
import org.probebook.article.text.LanguageGuess;
import org.probebook.article.text.LanguageTags;
import org.probebook.article.text.NearbyFiles;
import org.probebook.article.text.PrintedDates;
import org.probebook.article.text.TitleTag;

/** Makes the article of a line. */
public final class JsonArticle {
    private static final int LONGEST_ID = 1000;
    private static final int LONGEST_TITLE = 120;

    private JsonArticle() {
    }

    /**
     * Makes the article.
     *
     * @param file the file, for its place
     * @param line the members of its line
     * @throws UnreadableArticleException when a member is missing that no article can do without
     */
    public static Article read(SourceFile file, JsonLine line) throws UnreadableArticleException {
        String text = line.text("text").strip();
        if (text.isEmpty() && line.text("title").isBlank()) {
            throw new UnreadableArticleException("the line has neither a title nor a text");
        }
        Optional<String> said = LanguageTags.canonical(line.text("lang"));
        String id = id(file, line, said);
        String title = line.text("title").isBlank() ? beginning(text) : oneLine(line.text("title"));
        List<Section> sections = LineBlocks.sections(withoutTitle(text, title));
        String language = said.or(() -> languageOf(id)).or(() -> guessed(sections)).orElse("en");
        TitleTag tagged = TitleTag.split(title);
        return new Article(id, aliases(id, line), language, tagged.title(), tagged.tag(), about(file, line), revised(line), products(line),
                keywords(line), sections, references(id, sections), file.path(), true);
    }

    private static String id(SourceFile file, JsonLine line, Optional<String> language) throws UnreadableArticleException {
        String id = line.text("id").strip();
        if (id.isEmpty() && !line.text("path").isBlank()) {
            ArticlePlace place = ArticlePlace.of(new SourceFile(file.collection(), line.text("path").strip(), new byte[0]));
            String below = place.id().substring(file.collection().length());
            id = place.language().isPresent() ? place.id() : file.collection() + language.map(tag -> "/" + tag).orElse("") + below;
        }
        if (id.isEmpty()) {
            throw new UnreadableArticleException("the line has neither an id nor a path");
        }
        if (id.length() > LONGEST_ID || id.chars().anyMatch(Character::isISOControl)) {
            throw new UnreadableArticleException("its id is longer than " + LONGEST_ID + " characters, or holds control characters");
        }
        return id;
    }

    private static Optional<String> languageOf(String id) {
        int slash = id.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : ArticlePlace.of(new SourceFile(id.substring(0, slash), id.substring(slash + 1), new byte[0])).language();
    }

    private static Optional<String> guessed(List<Section> sections) {
        String text = sections.isEmpty() ? "" : sections.getFirst().text();
        return LanguageGuess.of(sections.stream().map(Section::heading).toList(), text);
    }

    private static List<String> aliases(String id, JsonLine line) {
        List<String> aliases = new ArrayList<>(ArticleName.parse(id).map(ArticleName::spellings).orElse(List.of()));
        String url = line.text("url").strip();
        if (url.matches("https?://\\S{1,1000}")) {
            aliases.add(url);
        }
        aliases.remove(id);
        return aliases;
    }

    /** A path begins at the file that the line stands for, where it has one. */
    private static List<String> about(SourceFile file, JsonLine line) {
        String path = line.text("path").isBlank() ? file.path() : line.text("path").strip();
        NearbyFiles nearby = new NearbyFiles(new SourceFile(file.collection(), path, new byte[0]));
        return line.list("translationOf").stream().map(nearby::translated).flatMap(Optional::stream).toList();
    }

    private static Optional<RevisionDate> revised(JsonLine line) {
        return PrintedDates.best(List.of(line.text("revised"), line.text("updated"), line.text("date")));
    }

    private static List<Product> products(JsonLine line) {
        List<String> names = line.list("products").isEmpty() ? line.list("product") : line.list("products");
        return names.stream().map(name -> new Product(name, List.of())).toList();
    }

    private static List<String> keywords(JsonLine line) {
        return Stream.concat(line.list("keywords").stream(), line.list("tags").stream()).distinct().toList();
    }

    /** The text often begins with its own title again; an article of one line keeps it. */
    private static String withoutTitle(String text, String title) {
        int end = text.indexOf('\n');
        String first = end < 0 ? "" : text.substring(0, end).replaceFirst("^#\\s+", "").strip();
        return !first.isEmpty() && first.equals(title) ? text.substring(end).strip() : text;
    }

    private static String beginning(String text) {
        String line = text.lines().findFirst().orElse("").replaceFirst("^#+\\s+", "").strip();
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST_TITLE);
        return oneLine(line.substring(0, blank > 0 ? blank : LONGEST_TITLE)) + "…";
    }

    private static String oneLine(String title) {
        return title.replaceAll("\\s+", " ").strip();
    }

    private static List<Reference> references(String own, List<Section> sections) {
        ArticleMentions mentions = new ArticleMentions(own);
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                mentions.read(block.text());
            }
        }
        return mentions.references();
    }
}
