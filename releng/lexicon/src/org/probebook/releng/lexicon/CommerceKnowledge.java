// SPDX-License-Identifier: EPL-2.0
package org.probebook.releng.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Section;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.markdown.MarkdownSource;
import org.probebook.index.internal.analysis.LanguageKey;
import org.probebook.index.internal.learning.ParallelText;

/** Markdown articles of a shop system's support, the same paths below a folder for each language. */
final class CommerceKnowledge implements ICollection {
    private static final String ENGLISH = "en";

    @Override
    public String name() {
        return "commerce-kb";
    }

    @Override
    public String file() {
        return "commerce-kb.zip";
    }

    @Override
    public String origin() {
        return "Adobe Commerce Support Knowledge Base, copyright 2021 Adobe, MIT License";
    }

    @Override
    public Map<String, List<ParallelText>> read(Path file) throws IOException {
        Map<String, Map<String, List<String>>> byLanguage = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : zip.stream().filter(each -> each.getName().endsWith(".md")).toList()) {
                String[] parts = entry.getName().split("/", 3);
                if (parts.length == 3) {
                    List<String> paragraphs = paragraphs(new SourceFile(name(), entry.getName(), zip.getInputStream(entry).readAllBytes()));
                    byLanguage.computeIfAbsent(parts[1], key -> new TreeMap<>()).put(parts[2], paragraphs);
                }
            }
        }
        Map<String, List<String>> english = byLanguage.getOrDefault(ENGLISH, Map.of());
        Map<String, List<ParallelText>> texts = new HashMap<>();
        byLanguage.forEach((language, articles) -> {
            if (!language.equals(ENGLISH)) {
                articles.forEach((path, paragraphs) -> {
                    if (english.containsKey(path)) {
                        texts.computeIfAbsent(LanguageKey.of(language), key -> new ArrayList<>()).add(new ParallelText(paragraphs, english.get(path)));
                    }
                });
            }
        });
        return texts;
    }

    /** Title, headings and prose; none for what is no article, as a licence. */
    private static List<String> paragraphs(SourceFile file) {
        try {
            List<String> paragraphs = new ArrayList<>();
            for (Article article : new MarkdownSource().read(file)) {
                paragraphs.add(article.title());
                for (Section section : article.sections()) {
                    paragraphs.add(section.heading());
                    for (Block block : section.blocks()) {
                        if (block instanceof Block.Table table) {
                            table.rows().forEach(paragraphs::addAll);
                        } else if (!(block instanceof Block.Verbatim)) {
                            paragraphs.add(block.text());
                        }
                    }
                }
            }
            return paragraphs;
        } catch (UnreadableArticleException e) {
            return List.of();
        }
    }
}
