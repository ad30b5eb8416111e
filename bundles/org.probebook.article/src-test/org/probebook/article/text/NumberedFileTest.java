// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedFileTest {

    @ParameterizedTest
    @CsvSource({ "KB900001.docx,KB900001,", "900001.pdf,KB900001,", "q900001-nl.txt,Q900001,nl", "kb900001_pt-BR.txt,KB900001,pt-BR",
            "900001.de.txt,KB900001,de", "Q900001,Q900001,", "900001.md,KB900001," })
    void theNumberIsTheArticles(String name, String id, String language) {
        assertEquals(Optional.of(new NumberedFile(id, Optional.ofNullable(language))), NumberedFile.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "valve.txt", "20150304.pdf", "1234.txt", "KB900001-final.docx", "KB 900001.txt" })
    void otherNamesSayNothing(String name) {
        assertEquals(Optional.empty(), NumberedFile.of(name));
    }
}
