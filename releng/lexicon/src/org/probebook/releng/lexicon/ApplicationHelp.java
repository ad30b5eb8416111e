// SPDX-License-Identifier: EPL-2.0
package org.probebook.releng.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probebook.index.internal.analysis.LanguageKey;
import org.probebook.index.internal.learning.ParallelText;

/** Pages of an office suite's help, translated by people; each page is one run of text. */
final class ApplicationHelp implements ICollection {
    private static final String ENGLISH = "en";

    @Override
    public String name() {
        return "lo-help";
    }

    @Override
    public String file() {
        return "lo-help.jsonl.gz";
    }

    @Override
    public String origin() {
        return "LibreOffice help, copyright LibreOffice contributors, Mozilla Public License 2.0";
    }

    @Override
    public Map<String, List<ParallelText>> read(Path file) throws IOException {
        List<Map<String, String>> pages = JsonLines.read(file);
        Map<String, List<String>> english = new HashMap<>();
        pages.stream().filter(page -> page.get("lang").equals(ENGLISH)).forEach(page -> english.put(page.get("path"), paragraphs(page)));
        Map<String, List<ParallelText>> texts = new HashMap<>();
        for (Map<String, String> page : pages) {
            List<String> original = english.get(page.get("path"));
            if (original != null && !page.get("lang").equals(ENGLISH)) {
                texts.computeIfAbsent(LanguageKey.of(page.get("lang")), key -> new ArrayList<>()).add(new ParallelText(paragraphs(page), original));
            }
        }
        return texts;
    }

    private static List<String> paragraphs(Map<String, String> page) {
        return List.of(page.getOrDefault("title", ""), page.getOrDefault("text", ""));
    }
}
