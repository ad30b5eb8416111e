// SPDX-License-Identifier: EPL-2.0
package org.probebook.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleNameTest {
    @ParameterizedTest
    @CsvSource({ "pumps/nl/valve.md, pumps/valve.md", "pumps/pt-BR/Help/A.md, pumps/help/a.md", "pumps/zh-TW/a, pumps/a",
            "pumps/NL/a, pumps/nl/a",
            "pumps/help/a, pumps/help/a", "pumps/nl, pumps/nl", "pumps/nl/, pumps/nl/", "pumps/a/nl/b, pumps/a/nl/b",
            "nl/pumps/a, nl/pumps/a",
            "KB258837, Q258837", "pb-Pump, pb-pump" })
    void translationsMeetUnderOneKey(String id, String key) {
        assertEquals(key, ArticleName.problemKey(id));
    }
}
