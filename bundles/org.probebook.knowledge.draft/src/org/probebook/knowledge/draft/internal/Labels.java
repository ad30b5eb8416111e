// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.HashMap;
import java.util.Map;

import org.probebook.article.text.DataTable;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Text;

/** Names for what is drafted, in the article's language where {@code labels.tsv} has it, else in English. */
final class Labels {
    private static final String ENGLISH = "en";
    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        DataTable.rows(Labels.class, "labels.tsv").forEach(row -> WORDS.put(row[0] + ' ' + row[1], row[2]));
    }

    private final String language;

    Labels(String language) {
        this.language = language.split("-")[0];
    }

    Text of(String what, String thing, String value) {
        String own = WORDS.get(what + ' ' + language);
        Text text = KnowledgeFactory.eINSTANCE.createText();
        text.setLanguage(own == null ? ENGLISH : language);
        text.setValue((own == null ? WORDS.get(what + ' ' + ENGLISH) : own).replace("{0}", thing).replace("{1}", value));
        return text;
    }
}
