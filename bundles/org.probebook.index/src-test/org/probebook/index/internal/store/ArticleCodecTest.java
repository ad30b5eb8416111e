// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Product;
import org.probebook.article.Reference;
import org.probebook.article.RevisionDate;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;

class ArticleCodecTest {
    private final Random random = new Random(11);

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append((char) (random.nextInt(3) == 0 ? random.nextInt(0x10000) : random.nextInt(0x80)));
        }
        return text.toString();
    }

    private <T> List<T> list(Supplier<T> each) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(each.get());
        }
        return list;
    }

    private Block block() {
        return switch (random.nextInt(5)) {
            case 0 -> new Block.Paragraph(text());
            case 1 -> new Block.Verbatim(text());
            case 2 -> new Block.Item(text(), random.nextInt(5), text());
            case 3 -> new Block.Note(text(), text());
            default -> new Block.Table(random.nextBoolean(), list(() -> list(this::text)));
        };
    }

    private Section section() {
        return new Section(SectionKind.values()[random.nextInt(SectionKind.values().length)], text(), random.nextInt(4), list(this::block));
    }

    private Article article() {
        Optional<RevisionDate> revised = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new RevisionDate("on " + text(),
                        Optional.of(LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000)).filter(day -> random.nextBoolean())));
        return new Article("id " + text(), list(this::text), "nl", text(), text(), list(this::text), revised,
                list(() -> new Product(text(), list(this::text))), list(this::text),
                list(this::section), list(() -> new Reference(text(), text())), text(), random.nextBoolean());
    }

    @Test
    void everyArticleComesBackAsItWas() throws IOException {
        for (int i = 0; i < 2000; i++) {
            Article article = article();
            assertEquals(article, ArticleCodec.decode(new BytesRef(ArticleCodec.encode(article))));
        }
    }

    @Test
    void longTextsComeBack() throws IOException {
        Article article = new Article("Q1", List.of(), "en", "é".repeat(300_000), "", List.of(), Optional.empty(), List.of(), List.of(),
                List.of(), List.of(), "", true);
        assertEquals(article, ArticleCodec.decode(new BytesRef(ArticleCodec.encode(article))));
    }

    @Test
    void damageIsToldAndNeverMore() {
        for (int i = 0; i < 500; i++) {
            byte[] bytes = ArticleCodec.encode(article());
            byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            assertThrows(IOException.class, () -> ArticleCodec.decode(new BytesRef(cut)));
        }
    }

    @Test
    void anotherFormIsToldByItsVersion() {
        byte[] bytes = ArticleCodec.encode(article());
        bytes[0] = 9;
        IOException told = assertThrows(IOException.class, () -> ArticleCodec.decode(new BytesRef(bytes)));
        assertTrue(told.getMessage().contains("form 9"));
    }
}
