// SPDX-License-Identifier: EPL-2.0
package org.probebook.releng.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.probebook.index.internal.analysis.LanguageKey;
import org.probebook.index.internal.learning.ParallelText;
import org.probebook.index.internal.learning.PolyglotText;

/** Short support articles in many languages but English, of whose English there is only the title. */
final class SupportTitles implements ICollection {
    private static final Pattern PARAGRAPHS = Pattern.compile("\n\\s*");

    @Override
    public String name() {
        return "alchemy";
    }

    @Override
    public String file() {
        return "alchemy.jsonl.gz";
    }

    @Override
    public String origin() {
        return "Support articles of Microsoft 365, copyright Microsoft Corporation, Creative Commons Attribution 4.0 International";
    }

    @Override
    public Map<String, List<ParallelText>> read(Path file) throws IOException {
        Map<String, List<ParallelText>> texts = new HashMap<>();
        for (Map<String, String> article : JsonLines.read(file)) {
            String english = article.getOrDefault("en_slug", "");
            String title = article.getOrDefault("title", "");
            if (!english.isBlank() && !title.isBlank()) {
                texts.computeIfAbsent(LanguageKey.of(article.get("lang")), key -> new ArrayList<>()).add(ParallelText.of(title, english));
            }
        }
        return texts;
    }

    @Override
    public List<PolyglotText> others(Path file) throws IOException {
        Map<String, Map<String, List<String>>> articles = new TreeMap<>();
        for (Map<String, String> article : JsonLines.read(file)) {
            articles.computeIfAbsent(article.get("path"), key -> new HashMap<>()).put(LanguageKey.of(article.get("lang")),
                    PARAGRAPHS.splitAsStream(article.getOrDefault("text", "")).toList());
        }
        return articles.values().stream().map(PolyglotText::new).toList();
    }
}
