// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Product;
import org.probebook.article.Reference;
import org.probebook.article.RevisionDate;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;

class ArticleHtmlTest {
    private static final ArticleHtml PAGES = new ArticleHtml(HtmlPage.Look.LIGHT, PageWords.ENGLISH, "Q1001"::equals);

    @Test
    void saysWhatTheArticleIs() {
        String page = PAGES.page(article(new Block.Paragraph("text")), List.of());
        assertTrue(page.contains("<b>pb-1</b> · About Q258837 · Revised 2024-05-06"), page);
        assertTrue(page.contains("Applies to: Server 4.0, 5.0 · Client"), page);
        assertTrue(page.contains("<p class=\"source\">Read from a&lt;b&gt;.txt</p>"), page);
        assertTrue(page.contains("<section id=\"section-0\" class=\"symptoms\">\n<h2>Signs</h2>"), page);
    }

    @Test
    void noTextBecomesMarkup() {
        String page = PAGES.page(article(new Block.Paragraph("<script>alert(1)</script> & \"x\" \u0007")), List.of());
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; \uFFFD"), page);
        assertFalse(page.contains("<script"), page);
        assertTrue(page.contains("default-src 'none'"), page);
    }

    @Test
    void marksFallOnTheirWordsInEveryBlock() {
        Article article = article(new Block.Paragraph("first error 71"), new Block.Item("1.", 0, "set KeepConn"), new Block.Table(true,
                List.of(List.of("a", "b"), List.of("c", "error 71"))), new Block.Note("NOTE", "mind it"));
        String text = article.sections().getFirst().text();
        String page = PAGES.page(article,
                List.of(fact(text.indexOf("error 71"), 8, "f0"), fact(text.indexOf("KeepConn"), 8, "f1"),
                        fact(text.lastIndexOf("error 71"), 8, "f2"), fact(text.indexOf("mind"), 4, "f3")));
        assertTrue(page.contains("<p>first <span class=\"fact\" id=\"f0\">error 71</span></p>"), page);
        assertTrue(page.contains("set <span class=\"fact\" id=\"f1\">KeepConn</span></span></li>"), page);
        assertTrue(page.contains("<td><span class=\"fact\" id=\"f2\">error 71</span></td>"), page);
        assertTrue(page.contains("<b>NOTE</b> <span class=\"fact\" id=\"f3\">mind</span> it"), page);
    }

    @Test
    void aMarkMayBeginInAMarkerOrALabel() {
        Article article = article(new Block.Item("1.", 0, "Open it"), new Block.Item("-", 0, "Shut it"), new Block.Note("NOTE", "mind it"));
        String text = article.sections().getFirst().text();
        String page = PAGES.page(article, List.of(fact(text.indexOf("1. Open"), 7, "f0"), fact(text.indexOf("NOTE: mind"), 10, "f1")));
        assertTrue(page.contains("<span class=\"marker\"><span class=\"fact\" id=\"f0\">1.</span></span>"), page);
        assertTrue(page.contains("<span class=\"fact\">Open</span> it"), page);
        assertTrue(page.contains("<b><span class=\"fact\" id=\"f1\">NOTE</span></b> <span class=\"fact\">mind</span> it"), page);
        ArticlePlain plain = ArticlePlain.of(article);
        assertTrue(plain.text().startsWith("1. Open it\n• Shut it\n\nNOTE: mind it", plain.place(0, 0)), plain.text());
    }

    @Test
    void marksNestAndThoseThatCrossAreCut() {
        StringBuilder out = new StringBuilder();
        MarkedText.write("abcdef", 10, List.of(mark(10, 14, "out"), mark(11, 12, "in"), mark(13, 16, "over")), false, out);
        assertEquals(
                "<span class=\"fact\" id=\"out\">a<span class=\"fact\" id=\"in\">b</span>c<span class=\"fact\" id=\"over\">d</span></span>"
                        + "<span class=\"fact\">ef</span>",
                out.toString());
    }

    @Test
    void aMarkOverTwoBlocksKeepsItsAnchorInTheFirst() {
        String page = PAGES.page(article(new Block.Paragraph("one"), new Block.Paragraph("two")), List.of(fact(0, 7, "both")));
        assertTrue(page.contains("<p><span class=\"fact\" id=\"both\">one</span></p>\n<p><span class=\"fact\">two</span></p>"), page);
    }

    @Test
    void linksDoNotNest() {
        StringBuilder out = new StringBuilder();
        MarkedText.write("ab", 0, List.of(link(0, 2, "probebook:article/a"), link(1, 2, "probebook:article/b")), false, out);
        assertEquals("<a class=\"reference\" href=\"probebook:article/a\">a<span class=\"reference\">b</span></a>", out.toString());
    }

    @Test
    void onlyLivingReferencesAreLinks() {
        String page = PAGES.page(article(new Block.Paragraph("text")), List.of());
        assertTrue(page.contains("<a class=\"reference\" href=\"probebook:article/Q1001\">Q1001</a> How to"), page);
        assertTrue(page.contains("<span class=\"dead-reference\">Q1002</span> <small>(not in this library)</small>"), page);
        assertTrue(page.contains("<a class=\"reference\" href=\"https://example.org/?a&amp;b\">"), page);
        assertFalse(page.contains("href=\"javascript:"), page);
    }

    @Test
    void aNoteStandsBehindItsMarkAndIsNoTextOfTheArticle() {
        String page = PAGES.page(article(new Block.Paragraph("first second third")),
                List.of(new Mark(0, 0, 12, Mark.Style.HOLDS, "p", "", "", "holds \"5\" · host"), fact(6, 12, "f")));
        assertTrue(page.contains("<span class=\"holds\" id=\"p\" data-note=\"holds &quot;5&quot; · host\">first <span class=\"fact\""),
                page);
    }

    @Test
    void aMarkThatIsCutInTwoHasItsNoteAtItsEnd() {
        String page = PAGES.page(article(new Block.Paragraph("one"), new Block.Paragraph("two")),
                List.of(new Mark(0, 0, 7, Mark.Style.UNKNOWN, "p", "", "", "unknown")));
        assertTrue(page.contains("<span class=\"unknown\" id=\"p\">one</span>"), page);
        assertTrue(page.contains("<span class=\"unknown\" data-note=\"unknown\">two</span>"), page);
    }

    @Test
    void addressesCarryEveryId() {
        for (String id : List.of("Q258837", "handbook/nl/een map/100% vol?.md", "a#b&c\"d", "文書/手順", "pb-disk-full")) {
            assertEquals(Optional.of(id), ArticleHtml.article(ArticleHtml.link(id)));
        }
        assertEquals(Optional.empty(), ArticleHtml.article("https://example.org/article/Q1"));
        assertEquals(Optional.empty(), ArticleHtml.article("probebook:article/%zz"));
        assertEquals(Optional.empty(), ArticleHtml.article("probebook:article/"));
    }

    @Test
    void aMarkLinksToArticlesAndPagesOnly() {
        assertThrows(IllegalArgumentException.class, () -> link(0, 1, "javascript:alert(1)"));
        assertThrows(IllegalArgumentException.class, () -> Mark.of(0, 0, 1, Mark.Style.FACT, "a b", ""));
        assertThrows(IllegalArgumentException.class, () -> Mark.of(0, 2, 1, Mark.Style.FACT, "", ""));
    }

    @Test
    void plainTextKnowsThePlaceOfEveryCharacter() {
        Article article = article(new Block.Paragraph("first error 71"), new Block.Item("1.", 1, "set KeepConn"),
                new Block.Note("NOTE", "mind it"));
        ArticlePlain plain = ArticlePlain.of(article);
        String text = article.sections().getFirst().text();
        assertTrue(plain.text().startsWith("Signs", plain.start(0)));
        for (String word : List.of("first", "error 71", "KeepConn", "mind")) {
            assertTrue(plain.text().startsWith(word, plain.place(0, text.indexOf(word))), word);
        }
        assertTrue(plain.text().startsWith("Sessions", plain.place(Mark.TITLE, 0)));
    }

    private static Mark fact(int from, int length, String anchor) {
        return mark(from, from + length, anchor);
    }

    private static Mark mark(int from, int to, String anchor) {
        return Mark.of(0, from, to, Mark.Style.FACT, anchor, "");
    }

    private static Mark link(int from, int to, String link) {
        return new Mark(0, from, to, Mark.Style.REFERENCE, "", "", link, "");
    }

    private static Article article(Block... blocks) {
        List<Reference> references = List.of(new Reference("Q1001", "How to"), new Reference("Q1002", ""),
                new Reference("https://example.org/?a&b", ""),
                new Reference("javascript:alert(1)", ""));
        return new Article("pb-1", List.of(), "en", "Sessions", "PRB", List.of("Q258837"),
                Optional.of(RevisionDate.of(LocalDate.of(2024, 5, 6))),
                List.of(new Product("Server", List.of("4.0", "5.0")), new Product("Client", List.of())), List.of(),
                List.of(new Section(SectionKind.SYMPTOMS, "Signs", 1, List.of(blocks))), references, "a<b>.txt", true);
    }
}
