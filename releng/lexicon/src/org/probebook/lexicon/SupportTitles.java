// SPDX-License-Identifier: EPL-2.0
package org.probebook.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probebook.index.internal.analysis.LanguageKey;
import org.probebook.index.internal.learning.ParallelText;

/** Short support articles in many languages but English, of whose English there is only the title. */
final class SupportTitles implements ICollection {

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
        return "Microsoft 365 support articles, copyright Microsoft Corporation, CC BY 4.0";
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
}
