// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.render;

import java.util.List;
import java.util.regex.Pattern;

import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Section;

/** An article as Markdown with front matter, in the form in which packs hold articles. */
public final class ArticleMarkdown {
    private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>#|~])");

    private final StringBuilder out = new StringBuilder();

    private ArticleMarkdown() {
    }

    /** Writes an article. */
    public static String of(Article article) {
        ArticleMarkdown page = new ArticleMarkdown();
        page.front(article);
        article.sections().forEach(page::section);
        return page.out.toString().stripTrailing();
    }

    private void front(Article article) {
        out.append("---\n");
        field("id", article.id());
        field("language", article.language());
        field("title", article.title());
        list("about", article.about());
        list("products", article.products().stream()
                .map(p -> p.versions().isEmpty() ? p.name() : p.name() + ": " + String.join(", ", p.versions())).toList());
        list("keywords", article.keywords());
        article.revised().ifPresent(date -> field("revised", date.shown()));
        out.append("---\n");
    }

    private void field(String name, String value) {
        out.append(name).append(": ").append(quoted(value)).append('\n');
    }

    private void list(String name, List<String> values) {
        if (!values.isEmpty()) {
            out.append(name).append(":\n");
            values.forEach(value -> out.append("  - ").append(quoted(value)).append('\n'));
        }
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private void section(Section section) {
        if (!section.heading().isEmpty()) {
            out.append('\n').append("#".repeat(Math.clamp(section.level() + 1L, 1, 6))).append(' ').append(escaped(section.heading()))
                    .append('\n');
        }
        boolean list = false;
        for (Block block : section.blocks()) {
            out.append(list && block instanceof Block.Item ? "" : "\n");
            list = block instanceof Block.Item;
            block(block);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> out.append(escaped(paragraph.text()).replace("\n", "  \n")).append('\n');
            case Block.Verbatim verbatim -> verbatim(verbatim.text());
            case Block.Item item -> item(item);
            case Block.Note note -> out.append("> **").append(escaped(note.label())).append("** ")
                    .append(escaped(note.text()).replace("\n", "\n> ")).append('\n');
            case Block.Table table -> table(table);
        }
    }

    /** The fence is longer than any run of its sign in the text, so that no text can end it. */
    private void verbatim(String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        out.append(fence).append('\n').append(text).append('\n').append(fence).append('\n');
    }

    private void item(Block.Item item) {
        String marker = item.numbered() ? "1." : "-";
        out.append("   ".repeat(Math.clamp(item.depth(), 0, 9))).append(marker).append(' ').append(escaped(item.text()).replace("\n", " "))
                .append('\n');
    }

    private void table(Block.Table table) {
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> row = table.rows().get(i);
            if (i == 0 && !table.header()) {
                line(row.stream().map(cell -> "").toList());
                line(row.stream().map(cell -> "---").toList());
            }
            line(row.stream().map(cell -> escaped(cell).replace("\n", " ")).toList());
            if (i == 0 && table.header()) {
                line(row.stream().map(cell -> "---").toList());
            }
        }
    }

    private void line(List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$1");
    }
}
