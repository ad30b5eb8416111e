// SPDX-License-Identifier: EPL-2.0
package org.probebook.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One support document in one language.
 *
 * @param id the name as its source spells it, never empty
 * @param aliases further names of the same document, other spellings of the number included
 * @param language BCP 47 tag as {@code en}, {@code nl}, {@code zh-CN}
 * @param title one line, without the tag
 * @param tag what some archives put before a title ({@code PRB}, {@code HOWTO}); empty where there is none
 * @param about ids of the articles whose problem this one treats, as a translation of one says of it; empty: a problem of its own
 * @param revised when it was last revised, where the source says so
 * @param products what it applies to
 * @param keywords words added by its source for finding it (synonyms and misspellings among them)
 * @param sections in order
 * @param references in order of first mention, without repeats
 * @param source where it was read: the path of its file in its collection, with {@code /} between the parts; empty where there is no file
 * @param structured whether its sections were marked in the source; false for a flattened copy, whose sections were inferred
 */
public record Article(String id, List<String> aliases, String language, String title, String tag, List<String> about,
        Optional<RevisionDate> revised, List<Product> products, List<String> keywords, List<Section> sections, List<Reference> references,
        String source, boolean structured) {

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
        Objects.requireNonNull(language);
        Objects.requireNonNull(title);
        Objects.requireNonNull(tag);
        Objects.requireNonNull(revised);
        Objects.requireNonNull(source);
        aliases = List.copyOf(aliases);
        about = List.copyOf(about);
        products = List.copyOf(products);
        keywords = List.copyOf(keywords);
        sections = List.copyOf(sections);
        references = List.copyOf(references);
    }

    /**
     * The key of the problem that this article treats; articles with the same key are shown as one item. An id below a language root of a collection, as
     * {@code pumps/nl/valve.md}, names the same problem as its translations: its key is without the language.
     */
    public String problem() {
        return ArticleName.problemKey(about.isEmpty() ? id : about.getFirst());
    }

    /** The text of all sections of a kind, subsections included; empty when there is none. */
    public String text(SectionKind kind) {
        return text(section -> section.kind() == kind);
    }

    /** The text of the sections that are asked for, in order, a line end between each two. */
    public String text(Predicate<Section> which) {
        return sections.stream().filter(which).map(Section::text).collect(Collectors.joining("\n"));
    }
}
