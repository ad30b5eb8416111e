// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.article.Article;
import org.probebook.article.Product;
import org.probebook.fact.Span;

/** Systems by the names of products, and quotations by places. */
class ArticlePlatformsTest {

    @ParameterizedTest
    @CsvSource({ "Microsoft Windows NT Workstation, 4.0, nt4", "Windows NT Server, 3.51, nt3",
            "Microsoft Windows 2000 Professional, , 2000",
            "Windows XP Home Edition, , xp", "Windows 95, , 95", "Windows Server 2008 R2, , 7", "Microsoft Exchange Server, 5.5, ''",
            "Windows NT, , ''",
            "MS-DOS, 6.2, dos" })
    void productsNameSystems(String product, String version, String token) {
        Article article = new Article("Q900001", List.of(), "en", "t", "", List.of(), Optional.empty(),
                List.of(new Product(product, version == null ? List.of() : List.of(version))), List.of(), List.of(), List.of(), "", true);
        assertEquals(token.isEmpty() ? Set.of() : Set.of(token), ArticlePlatforms.of(article));
    }

    @Test
    void aQuotationIsTheLineAroundAPlace() {
        Article article = Pages.article("Q900001", "one line\nthe HoldTime line\nanother", "");
        assertEquals("the HoldTime line", Quotes.of(article, 0, new Span(13, 21)).quote());
        assertEquals("one line", Quotes.of(article, 0, new Span(0, 3)).quote());
        assertEquals("About Q900001", Quotes.of(article, -1, new Span(0, 5)).quote());
        assertEquals("title", Quotes.of(article, -1, new Span(0, 5)).section());
    }

    @Test
    void aLongLineIsCutBetweenWords() {
        String text = "word ".repeat(100) + "HoldTime" + " word".repeat(100);
        String quote = Quotes.of(Pages.article("Q900001", text, ""), 0, new Span(500, 508)).quote();
        assertTrue(quote.length() <= 240 && quote.contains("HoldTime") && quote.startsWith("word") && quote.endsWith("word"), quote);
        assertTrue(Quotes.of(Pages.article("Q900001", text, ""), 0, new Span(0, text.length())).quote().length() <= 240);
    }
}
