// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

/** Every letter that a page of a public support repository shows is in its article: one file in some is compared. */
class WholeTextTest {
    private static final Path CORPUS = Path.of("../../../shared/corpus/commerce-kb.zip");
    private static final int STEP = Integer.getInteger("probebook.markdown.step", 40);
    /** Letters are compared rather than words: where a word ends is another matter in each script, and beside a tag. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{(?:#|[\\w-]+=\")[^}\\n]*\\}");
    private static final Pattern MARK = Pattern.compile("\\[!\\w+ ([^\\]]*)\\]");
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final MarkdownSource source = new MarkdownSource();

    @Test
    void noLetterIsLost() throws IOException {
        Assumptions.assumeTrue(Files.exists(CORPUS), "no corpus beside the repository: nothing to compare");
        List<String> lost = new ArrayList<>();
        int read = 0;
        try (ZipFile zip = new ZipFile(CORPUS.toFile()); Stream<? extends ZipEntry> entries = zip.stream()) {
            List<? extends ZipEntry> files = entries.filter(entry -> entry.getName().endsWith(".md")).toList();
            for (int i = 0; i < files.size(); i += STEP) {
                byte[] content = zip.getInputStream(files.get(i)).readAllBytes();
                try {
                    Article article = source.read(new SourceFile("kb", files.get(i).getName(), content)).getFirst();
                    lost(shown(new String(content, StandardCharsets.UTF_8)), article).ifPresent(files.get(i).getName(), lost);
                    read++;
                } catch (UnreadableArticleException contents) {
                    assertTrue(contents.getMessage().matches("is a (licence|table of contents).*"), contents.getMessage());
                }
            }
        }
        assertTrue(read > 0);
        assertEquals(List.of(), lost);
    }

    /** Letters with how often they are missing. */
    private record Missing(Map<String, Integer> words) {
        void ifPresent(String file, List<String> lost) {
            if (!words.isEmpty()) {
                lost.add(file + " " + words);
            }
        }
    }

    private static Missing lost(String shown, Article article) {
        Map<String, Integer> words = new HashMap<>();
        count(shown, 1, words);
        count(article.title() + " " + article.tag(), -1, words);
        article.sections().forEach(section -> {
            count(section.heading(), -1, words);
            section.blocks()
                    .forEach(block -> count((block instanceof Block.Note note ? note.label() + " " : "") + block.text(), -1, words));
        });
        words.values().removeIf(count -> count <= 0);
        return new Missing(words);
    }

    private static void count(String text, int times, Map<String, Integer> words) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.merge(matcher.group(), times, Integer::sum);
        }
    }

    /** What the parser's nodes show, without the marks that a site's own program takes away. */
    private static String shown(String markdown) {
        StringBuilder shown = new StringBuilder();
        PARSER.parse(markdown.substring(markdown.indexOf("\n---", 3) + 4)).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                shown.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                shown.append(' ').append(code.getLiteral()).append(' ');
            }

            @Override
            public void visit(FencedCodeBlock code) {
                shown.append('\n').append(code.getLiteral());
            }

            @Override
            public void visit(IndentedCodeBlock code) {
                shown.append('\n').append(code.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                shown.append('\n').append(html.getLiteral().replaceAll("<[^>]*>", " ").replaceAll("&\\w+;", " "));
            }
        });
        return MARK.matcher(ATTRIBUTES.matcher(shown).replaceAll(" ")).replaceAll("$1");
    }
}
