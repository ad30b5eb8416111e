// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.probebook.article.Article;
import org.probebook.article.ArticleName;
import org.probebook.article.Block;
import org.probebook.article.Reference;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.article.SourceFile;
import org.probebook.article.text.ArticleMentions;
import org.probebook.article.text.ArticlePlace;
import org.probebook.article.text.NumberedFile;
import org.probebook.article.text.Outline;
import org.probebook.article.text.TextLines;
import org.probebook.article.text.TitleTag;

/** Reads the text of a page: title, banners, sections, and the properties below. */
public final class WebArticle {
    private final SourceFile file;
    private final TextLines lines;
    private final BareHeadings headings;
    private final PageWords words;
    private final Outline outline = new Outline(SectionKind.OTHER);

    private WebArticle(SourceFile file, TextLines lines, BareHeadings headings) {
        this.file = file;
        this.lines = lines;
        this.headings = headings;
        words = PageWords.of(headings.language().orElse("en"));
    }

    /**
     * Reads the article of a page.
     *
     * @param file the file, for its name
     * @param lines its text
     * @param headings the lines that are headings, at least two
     */
    public static Article read(SourceFile file, TextLines lines, BareHeadings headings) {
        return new WebArticle(file, lines, headings).read();
    }

    private Article read() {
        int title = 0;
        while (lines.blank(title)) {
            title++;
        }
        int end = title + 1;
        while (end < lines.count() && !words.opensProperties(lines.text(end)) && !words.opensFurniture(lines.text(end))) {
            end++;
        }
        PageProperties properties = PageProperties.read(lines, Math.min(end + 1, lines.count()), lines.count(), words);
        HiddenWords hidden = HiddenWords.find(lines, title + 1, end);
        sections(title + 1, hidden.found() ? hidden.line() : end);
        List<Section> sections = outline.sections();
        String id = id(properties);
        TitleTag tagged = TitleTag.split(lines.text(title));
        return new Article(id, aliases(id), language(), tagged.title(), tagged.tag(), List.of(), properties.revised(),
                properties.products(),
                keywords(hidden, properties, id), sections, references(id, sections), file.path(), true);
    }

    private void sections(int from, int to) {
        int start = from;
        for (int line = from; line < to; line++) {
            SectionKind kind = headings.kinds().get(line);
            if (kind != null) {
                WebBlocks.read(lines, start, line, outline, start > from);
                outline.heading(lines.text(line), 1, kind);
                start = line + 1;
            }
        }
        WebBlocks.read(lines, start, to, outline, start > from);
    }

    private String id(PageProperties properties) {
        String printed = properties.number().isEmpty() ? ArticlePlace.of(file).id() : "KB" + properties.number();
        return NumberedFile.of(file.name()).map(NumberedFile::id).orElse(printed);
    }

    private String language() {
        Optional<String> suffix = NumberedFile.of(file.name()).flatMap(NumberedFile::language);
        return headings.language().or(() -> suffix).or(() -> ArticlePlace.of(file).language()).orElse("en");
    }

    private static List<String> aliases(String id) {
        return ArticleName.parse(id).map(name -> name.spellings().stream().filter(spelling -> !spelling.equals(id)).toList())
                .orElse(List.of());
    }

    private static List<String> keywords(HiddenWords hidden, PageProperties properties, String id) {
        Set<String> keywords = new LinkedHashSet<>(hidden.words());
        keywords.addAll(properties.keywords());
        keywords.remove(id);
        return new ArrayList<>(keywords);
    }

    private static List<Reference> references(String own, List<Section> sections) {
        ArticleMentions mentions = new ArticleMentions(own);
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                CitedLine.of(block.text()).ifPresentOrElse(mentions::add, () -> mentions.read(block.text()));
            }
        }
        return mentions.references();
    }
}
