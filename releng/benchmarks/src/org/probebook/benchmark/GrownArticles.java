// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Section;

/**
 * Further articles for an archive, made of its own, so that its statistics stay: each has the sections, blocks and lengths of an article that is there, filled with sentences, messages
 * and entries of the same kind of section of articles of the same product; the beginning of one title and the end of another; numbers of its own; and new words as {@link Vocabulary} has
 * them. The same on each machine. Safe in any thread.
 */
final class GrownArticles {
    private static final int FIRST = 2_000_000;
    private static final int LONGEST_TITLE = 64;
    private static final String SENTENCE_END = "(?<=[.!?:])\\s+";

    private final List<Article> base;
    private final Vocabulary vocabulary;
    private final Map<String, List<Article>> products = new HashMap<>();
    private final Map<String, List<Block>> blocks = new HashMap<>();

    GrownArticles(List<Article> base, Vocabulary vocabulary) {
        this.base = base;
        this.vocabulary = vocabulary;
        for (Article article : base) {
            products.computeIfAbsent(product(article), p -> new ArrayList<>()).add(article);
            for (Section section : article.sections()) {
                for (Block block : section.blocks()) {
                    blocks.computeIfAbsent(key(article, section, block), k -> new ArrayList<>()).add(block);
                }
            }
        }
    }

    private static String product(Article article) {
        return article.products().isEmpty() ? "" : article.products().getFirst().name();
    }

    private static String key(Article article, Section section, Block block) {
        return product(article) + "\n" + section.kind() + "\n" + block.getClass().getSimpleName();
    }

    /** An article, counted from 0. */
    Article of(int number) {
        Random random = new Random(number * 1_000_003L);
        Article model = base.get(random.nextInt(base.size()));
        List<Article> same = products.get(product(model));
        List<Section> sections = new ArrayList<>();
        for (Section section : model.sections()) {
            List<Block> filled = new ArrayList<>();
            for (Block block : section.blocks()) {
                filled.add(filled(block, blocks.get(key(model, section, block)), random));
            }
            sections.add(new Section(section.kind(), section.heading(), section.level(), filled));
        }
        String id = "Q" + (FIRST + number);
        return new Article(id, List.of(), model.language(), title(model, same.get(random.nextInt(same.size())), random), model.tag(), List.of(),
                model.revised(), model.products(), model.keywords(), sections, List.of(), "grown/" + id, model.structured());
    }

    private String title(Article model, Article other, Random random) {
        String[] first = model.title().split(" ");
        String[] second = other.title().split(" ");
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < first.length; i++) {
            String word = i < first.length / 2 || i >= second.length ? first[i] : second[i];
            title.append(i == 0 ? "" : " ").append(word);
        }
        String made = vocabulary.respelt(title.toString(), random);
        return made.substring(0, Math.min(LONGEST_TITLE, made.length())).strip();
    }

    private Block filled(Block block, List<Block> alike, Random random) {
        Block other = alike.get(random.nextInt(alike.size()));
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(vocabulary.respelt(sentences(paragraph.text().length(), alike, random), random));
            case Block.Note note -> new Block.Note(note.label(), vocabulary.respelt(other.text(), random));
            case Block.Item item -> new Block.Item(item.marker(), item.depth(), vocabulary.respelt(other.text(), random));
            case Block.Verbatim verbatim -> new Block.Verbatim(vocabulary.respelt(other.text(), random));
            case Block.Table table -> other;
        };
    }

    /** Sentences of blocks, about so many characters. */
    private static String sentences(int length, List<Block> from, Random random) {
        StringBuilder text = new StringBuilder();
        while (true) {
            String[] sentences = from.get(random.nextInt(from.size())).text().split(SENTENCE_END);
            String sentence = sentences[random.nextInt(sentences.length)];
            if (!text.isEmpty() && text.length() + sentence.length() / 2 > length) {
                return text.toString();
            }
            text.append(text.isEmpty() ? "" : " ").append(sentence);
        }
    }
}
