// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Product;
import org.probebook.article.Reference;
import org.probebook.article.RevisionDate;
import org.probebook.article.SectionKind;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

/** What public repositories of support articles write that no specification of Markdown has. */
class RealMarkdownTest {
    private final MarkdownSource source = new MarkdownSource();

    @Test
    void frontMatterIsYaml() {
        Article article = read("nl/a.md", """
                ---
                title: '''Klep''-melding: de pomp ''stopt'''
                tags: [water, "lek, klein",
                  druk]
                keywords:
                  - pomp
                  - 'klep'
                products:
                  - Pump: "4.0, 5.0"
                  - Valve
                description: >
                  Over twee
                  regels.
                last-modified: 7 december 2015
                ---
                De pomp stopt.
                """);
        assertEquals("'Klep'-melding: de pomp 'stopt'", article.title());
        assertEquals(List.of("pomp", "klep", "water", "lek", "klein", "druk"), article.keywords());
        assertEquals(List.of(new Product("Pump", List.of("4.0", "5.0")), new Product("Valve", List.of())), article.products());
        assertEquals(Optional.of(LocalDate.of(2015, 12, 7)), article.revised().flatMap(RevisionDate::day));
    }

    @Test
    void frontMatterThatIsNoYamlIsReadLineByLine() {
        Article article = read("a.md",
                "---\ntitle: Error 71: too many pumps: stop\nkeywords: [a, b]\ndate: 3/4/2002\n@x\n---\nThe pump is on.\n");
        assertEquals("Error 71: too many pumps: stop", article.title());
        assertEquals(new RevisionDate("3/4/2002", Optional.empty()), article.revised().orElseThrow());
    }

    @Test
    void linesBetweenRulesAreNoFrontMatter() {
        Article article = read("a.md", "---\nThe pump stops.\n---\n\n# Pump\n\nStart it.\n");
        assertEquals("The pump stops.", article.title());
        assertTrue(text(article).contains("Start it."), text(article));
    }

    @ParameterizedTest
    @CsvSource({ "revised", "date", "last-modified", "lastModified", "updated", "ms.date", "lastUpdated", "lastmod", "last_update" })
    void theDateHasManyNames(String key) {
        Article article = read("a.md", "---\ntitle: Pump\n" + key + ": 2015-12-07T10:00:00Z\n---\nThe pump.\n");
        assertEquals("2015-12-07", article.revised().orElseThrow().shown());
        assertEquals("2015-12-07T10:00:00Z", article.revised().orElseThrow().written());
    }

    @ParameterizedTest
    @ValueSource(strings = { "translationOf: ../en/valve.md", "translation-of: /../en/valve.md", "translation_of: pumps/en/valve.md",
            "about: pumps/valve.md" })
    void aTranslationMeetsItsOriginal(String field) {
        assertEquals("pumps/valve.md", read("nl/klep.md", "---\ntitle: Klep\n" + field + "\n---\nDe klep.\n").problem());
    }

    @Test
    void theNumberOfAnOriginalHasManySpellings() {
        assertEquals("Q900001", read("a.md", "---\ntitle: Klep\ntranslationOf: KB900001\n---\nDe klep.\n").problem());
        assertEquals("Q900001", read("a.md", "---\ntitle: Klep\ntranslationOf: 900001\n---\nDe klep.\n").problem());
    }

    @Test
    void theShownTitleCountsAndTheOtherIsAKeyword() {
        Article article = read("a.md", "---\ntitle: Pump stops | Example\n---\n# [!DNL Pump] stops {#top}\n\nThe pump.\n");
        assertEquals("Pump stops", article.title());
        assertEquals(List.of("Pump stops | Example"), article.keywords());
        assertEquals("Pump", read("a.md", "---\ntitle: Pump\n---\n# Symptoms\n\nIt stops.\n\n# Cause\n\nWater.\n").title());
    }

    @Test
    void anIdThatCountsInOneFolderIsNoIdOfTheCollection() {
        assertEquals("pumps/a.md", read("a.md", "---\nid: intro\nsidebar_label: Intro\ntitle: Pump\n---\nThe pump.\n").id());
        assertEquals("intro", read("a.md", "---\nid: intro\ntitle: Pump\n---\nThe pump.\n").id());
    }

    @Test
    void aTextWithoutAnyHeadingIsCalledAsItsFile() {
        assertEquals("pump stops", read("pump-stops.md", "The pump stops when the valve is shut. ".repeat(4)).title());
    }

    @Test
    void alertsTabsAndPartsThatUnfoldKeepTheirWords() {
        Article article = read("a.md", """
                # Pump

                >[!NOTA]
                >
                >Mind the *water*.

                > [!WARNING]  Mind the steam.

                >[!BEGINTABS]

                >[!TAB Linux]

                Run `pump-on`.

                >[!ENDTABS]

                # [Windows](#tab/windows)

                Run `pump.exe`.

                +++How to stop?

                Press *stop*.

                +++

                :::tip Water
                Use cold water.
                :::

                !!! danger "Hot"
                    Steam burns.

                Last line.
                """);
        assertEquals(List.of("", "Linux", "Windows"), article.sections().stream().map(s -> s.heading()).toList());
        String text = text(article);
        assertEquals("""
                NOTA: Mind the water.
                WARNING: Mind the steam.
                Run pump-on.
                Run pump.exe.
                How to stop?
                Press stop.
                tip: Water
                Use cold water.
                danger: Hot
                Steam burns.
                Last line.""", text);
        assertEquals(new Block.Note("NOTA", "Mind the water."), article.sections().getFirst().blocks().getFirst());
    }

    @Test
    void aTagThatIsNeverClosedSwallowsNoWords() {
        Article article = read("a.md", """
                # Pump

                <td width="3
                The valve is open.
                """);
        assertTrue(text(article).contains("The valve is open."), text(article));
    }

    @Test
    void htmlInsideIsReadAsWhatItIs() {
        Article article = read("a.md",
                """
                        # Pump

                        Press <kbd>Ctrl</kbd>+<kbd>C</kbd> on <computer name>, <a href="b.md">see there</a>.<br>Then ~~stop~~ start `/V1/{id}` at {id}.<!-- no -->

                        <table>
                        <tr><th>Code</th><th>Sense</th></tr>
                        <tr><td>71</td><td>too &mdash; many</td></tr>
                        </table>

                        <details>
                        <summary>More</summary>

                        Hidden text.

                        </details>

                        <script>alert("never")</script>
                        """);
        List<Block> blocks = article.sections().getFirst().blocks();
        assertEquals("Press Ctrl+C on <computer name>, see there.\nThen stop start /V1/{id} at {id}.", blocks.getFirst().text());
        assertEquals(new Block.Table(true, List.of(List.of("Code", "Sense"), List.of("71", "too — many"))), blocks.get(1));
        assertEquals(List.of("More", "Hidden text."), blocks.stream().skip(2).map(Block::text).toList());
        assertEquals(List.of(new Reference("pumps/b.md", "see there")), article.references());
    }

    @Test
    void whatHoldsControlCharactersIsNoId() {
        assertEquals("pumps/a.md", read("a.md", "---\nid: \"a\\nb\"\n---\n# Pump\n\nText.\n").id());
    }

    @Test
    void theAddressOfANumberedArticleNamesIt() {
        Article article = read("a.md", "# Pump\n\nSee [the valve](https://pumps.example/nl/kb/900033/valve).\n");
        assertEquals(List.of(new Reference("KB900033", "the valve")), article.references());
    }

    @Test
    void picturesGiveTheirWordsAndLinksThatActAreNone() {
        Article article = read("a.md",
                "# Pump\n\n![a closed valve](v.png){width=\"50%\"} [x](javascript:alert(1)) [y](data:text/html,z) [z](//h/p) [w](w.png)\n");
        assertEquals("a closed valve x y z w", text(article));
        assertTrue(article.references().isEmpty(), article.references().toString());
    }

    @Test
    void definitionsTasksAndCodeBehindAFenceAreKept() {
        Article article = read("a.md",
                "# Pump\n\nValve\n: lets water in\n\n- [x] done\n- [ ] open\n\n```pump --on --fast now\nwait\n```\n\n```sh\nls\n```\n");
        assertEquals(List.of("Valve\nlets water in", "[x] done", "[ ] open", "pump --on --fast now\nwait", "ls"),
                article.sections().getFirst().blocks().stream().map(Block::text).toList());
    }

    @Test
    void knownHeadingsInBoldOpenSubsections() {
        Article article = read("a.md",
                "# Pump\n\n## Issue\n\nIt stops.\n\n<u>Steps to reproduce</u>:\n\n1. Start it.\n\n**Expected results:**\n\nIt runs.\n\n**Water** is in.\n");
        assertEquals(List.of(SectionKind.SYMPTOMS, SectionKind.STEPS_TO_REPRODUCE, SectionKind.STEPS_TO_REPRODUCE),
                article.sections().stream().map(s -> s.kind()).toList());
    }

    @ParameterizedTest
    @CsvSource({ "license.md,licence", "TOC.md,contents", "README.md,read-me" })
    void whatIsNoArticleSaysWhy(String name, String word) {
        UnreadableArticleException reason = assertThrows(UnreadableArticleException.class,
                () -> source.read(file(name, "# Pump\n\nText.\n")));
        assertTrue(reason.getMessage().contains(word), reason.getMessage());
    }

    @Test
    void anOverviewWithTextOfItsOwnIsAnArticle() {
        String links = "* [Pump](pump.md)\n".repeat(9);
        assertThrows(UnreadableArticleException.class, () -> source.read(file("overview.md", "# All\n\n" + links)));
        assertFalse(read("overview.md", "# All\n\n" + "What pumps do and how they fail. ".repeat(5) + "\n\n" + links).sections().isEmpty());
    }

    @Test
    void anAliasBombIsHarmless() {
        Article article = read("a.md", "---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nkeywords: *c\n"
                + "t: !!javax.script.ScriptEngineManager [x]\ntitle: Pump\n---\nThe pump.\n");
        assertEquals(List.of(), article.keywords());
    }

    private static String text(Article article) {
        return article.text(section -> true);
    }

    private Article read(String path, String content) {
        try {
            return source.read(file(path, content)).getFirst();
        } catch (UnreadableArticleException e) {
            throw new AssertionError(e);
        }
    }

    private static SourceFile file(String path, String content) {
        return new SourceFile("pumps", path, content.getBytes(StandardCharsets.UTF_8));
    }
}
