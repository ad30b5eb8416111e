// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.storage.KnowledgeFile;

/** Files of knowledge that cannot be read take nothing else with them, and are not lost. */
class KnowledgeBaseTest {
    private static final String HEAD = "<knowledge:Problem xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:knowledge=\"https://probebook.org/knowledge/";

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("later.xmi"), HEAD + "9\" id=\"later\"/>");
        Files.writeString(folder.resolve("older.xmi"), HEAD + "0\" id=\"older\" title=\"The pump hums\"/>");
        Files.writeString(folder.resolve("pump.xmi"), HEAD + "1\" id=\"pump\"/>");
        Files.writeString(folder.resolve("notes.txt"), "none of ours");
    }

    @Test
    void whatCanBeReadCountsAndTheRestIsTold() throws IOException {
        KnowledgeBase base = base();
        assertEquals(List.of("older", "pump"), base.all().stream().map(Problem::getId).toList());
        assertEquals("The pump hums", base.all().getFirst().getTitle().getFirst().getValue());
        assertEquals(1, base.unreadable().size());
        assertTrue(base.unreadable().getFirst().contains("later.xmi was written by a newer Probebook"), base.unreadable().toString());
    }

    @Test
    void whatCannotBeReadIsNotOverwritten() throws IOException {
        Problem problem = KnowledgeFactory.eINSTANCE.createProblem();
        problem.setId("later");
        KnowledgeBase base = base();
        assertTrue(assertThrows(IOException.class, () -> base.save(problem)).getMessage().contains("move that file elsewhere"));
        assertTrue(Files.readString(folder.resolve("later.xmi")).contains("knowledge/9"));
        problem.setId("another");
        base.save(problem);
        assertEquals(3, base().all().size());
    }

    @Test
    void whatIsSavedIsOfTheVersionOfTheDay() throws IOException {
        KnowledgeBase base = base();
        base.save(base.all().getFirst());
        assertTrue(Files.readString(folder.resolve("older.xmi")).contains("https://probebook.org/knowledge/1"));
    }

    private KnowledgeBase base() {
        return new KnowledgeBase(folder, List.of(), new KnowledgeFile(List.of()));
    }
}
