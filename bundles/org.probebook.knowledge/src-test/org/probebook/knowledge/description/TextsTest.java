// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.description;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Text;

class TextsTest {

    @Test
    void theAskedLanguageThenEnglishThenAny() {
        List<Text> texts = List.of(text("nl", "schijf"), text("en", "disk"));
        assertEquals("schijf", Texts.in(texts, "nl"));
        assertEquals("disk", Texts.in(texts, "de"));
        assertEquals("schijf", Texts.in(texts.subList(0, 1), "de"));
        assertEquals("", Texts.in(List.of(), "de"));
    }

    private static Text text(String language, String words) {
        Text text = KnowledgeFactory.eINSTANCE.createText();
        text.setLanguage(language);
        text.setValue(words);
        return text;
    }
}
