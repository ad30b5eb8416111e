// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void languagesNameThemselves() {
        assertEquals("Nederlands (nl)", Words.language("nl"));
        assertTrue(Words.language("zh-CN").endsWith("(zh-CN)"), Words.language("zh-CN"));
    }

    @Test
    void tokensBecomeLabels() {
        assertEquals("Registry value", Words.label("registry-value"));
    }

    @Test
    void theCommandLineMayNameALibrary() {
        Path folder = Path.of("some", "folder").toAbsolutePath();
        assertEquals(Optional.of(folder), LibraryOption.of(new String[] { "-x", "--library", "some/folder" }));
        assertEquals(Optional.of(folder), LibraryOption.of(new String[] { "--library=some/./folder" }));
        assertEquals(Optional.empty(), LibraryOption.of(new String[] { "--library" }));
    }

    @Test
    void aFailureIsOneLine() {
        assertEquals("first", Failure.words(new IllegalStateException("first\nsecond")));
        assertTrue(Failure.words(new NullPointerException()).contains("NullPointerException"));
        assertTrue(Failure.words(new NoSuchFileException("/a/b")).contains("/a/b"));
    }

    @Test
    void darkGroundsAreTold() {
        assertTrue(Tone.dark(new RGB(40, 44, 52)));
        assertFalse(Tone.dark(new RGB(255, 255, 255)));
    }
}
