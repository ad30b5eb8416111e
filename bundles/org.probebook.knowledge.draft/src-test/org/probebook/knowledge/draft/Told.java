// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Product;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact;
import org.probebook.fact.RegistryData;
import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.RegistryData.Standing;
import org.probebook.fact.Sense;
import org.probebook.fact.Span;

/** An article that a test tells, with facts that are where the test says their words are. */
final class Told {
    private final String language;
    private final String title;
    private final List<Product> products = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<ArticleFact> facts = new ArrayList<>();

    private Told(String language, String title) {
        this.language = language;
        this.title = title;
    }

    static Told article(String language, String title) {
        return new Told(language, title);
    }

    Told product(String name, String... versions) {
        products.add(new Product(name, List.of(versions)));
        return this;
    }

    Told section(SectionKind kind, Block... blocks) {
        return section(kind, "", 1, blocks);
    }

    Told section(SectionKind kind, String heading, int level, Block... blocks) {
        sections.add(new Section(kind, heading, level, List.of(blocks)));
        return this;
    }

    static Block says(String words) {
        return new Block.Paragraph(words);
    }

    static Block shows(String words) {
        return new Block.Verbatim(words);
    }

    static Block step(int number, String words) {
        return new Block.Item(number + ".", 0, words);
    }

    static Block entry(String words) {
        return new Block.Item("-", 0, words);
    }

    Told value(String words, Sense sense, String key, String name, String type, String value) {
        return value(words, sense, key, name, new RegistryData(type, value, "", Change.SET, Standing.TOLD));
    }

    Told value(String words, Sense sense, String key, String name, RegistryData data) {
        return fact(words, sense, span -> new Fact.RegistryValue(key, name, data, span));
    }

    Told file(String words, Sense sense, String name, String version) {
        return fact(words, sense, span -> new Fact.FileVersion(name, version, "", span));
    }

    Told error(String words, long code) {
        return fact(words, Sense.MENTIONED, span -> new Fact.ErrorCode(Fact.Space.WIN32, code, words, span));
    }

    /** A fact at the first place where its words stand. */
    Told fact(String words, Sense sense, java.util.function.Function<Span, Fact> fact) {
        int section = IntStream.range(0, sections.size()).filter(i -> sections.get(i).text().contains(words)).findFirst().orElseThrow();
        int from = sections.get(section).text().indexOf(words);
        facts.add(new ArticleFact(section, fact.apply(new Span(from, from + words.length())), sense, 0.9));
        return this;
    }

    Article article() {
        return new Article("Q1", List.of(), language, title, "", List.of(), Optional.empty(), products, List.of(), sections, List.of(), "",
                true);
    }

    Draft draft() {
        return new Drafter().draft(article(), facts);
    }

    Draft draft(int section, String words) {
        int from = sections.get(section).text().indexOf(words);
        return new Drafter().draft(article(), facts, section, from, from + words.length());
    }
}
