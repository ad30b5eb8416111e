// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.junit.jupiter.api.Test;
import org.probebook.knowledge.AnyOf;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.validation.Pumps;

/** What a version control system shows of an edit is the edit. */
class LineDiffTest {
    private final KnowledgeFile files = new KnowledgeFile(List.of());

    @Test
    void aWordIsALine() throws IOException {
        assertChanges(1, 1, problem -> problem.getTitle().getFirst().setValue("The pump keeps lines that nobody uses, "
                + "however many there are of them, and however long it has been since somebody did, which is more than one line of a terminal holds"));
        assertChanges(1, 1, problem -> leaf(problem).setExpected("17"));
        assertChanges(1, 1, problem -> problem.getCauses().getFirst().setPrior(2.5));
        assertChanges(1, 1,
                problem -> problem.getCauses().getFirst().getPassages().getFirst().setQuote("two lines\nand \"quotes\" & <signs>"));
        assertChanges(1, 1, problem -> problem.getSymptoms().getFirst().getConditions().add(problem.getConditions().getFirst()));
    }

    @Test
    void anElementMoreIsItsLinesMore() throws IOException {
        assertChanges(0, 1, problem -> problem.getTitle().add(Pumps.text("nl", "De pomp houdt lijnen vast")));
        assertChanges(0, 1, problem -> problem.getSymptoms().getFirst().getFacts().add("win32:1395"));
        assertChanges(0, 1, problem -> leaf(problem).getPlatforms().add("nt4"));
        assertChanges(5, 0, problem -> ((AnyOf) problem.getConditions().getFirst()).getParts().remove(1));
    }

    @Test
    void movingAnElementMovesItsLines() throws IOException {
        assertChanges(5, 5, problem -> {
            EList<Condition> parts = ((AnyOf) problem.getConditions().getFirst()).getParts();
            parts.move(0, 1);
        });
    }

    @Test
    void theSameProblemGivesTheSameBytesOnEverySystem() throws IOException {
        String written = written(Pumps.problem());
        String separator = System.lineSeparator();
        System.setProperty("line.separator", "\r\n");
        try {
            assertEquals(written, written(Pumps.problem()));
        } finally {
            System.setProperty("line.separator", separator);
        }
        assertEquals(written,
                written(files.read("a.xmi", new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)), Problem.class)));
        assertTrue(written.endsWith(">\n"));
        assertFalse(written.contains("\r") || written.contains("file:") || written.contains("platform:"), written);
        assertTrue(written.lines().skip(2).allMatch(line -> line.strip().startsWith("<") && line.endsWith(">")), written);
    }

    private void assertChanges(int gone, int come, Consumer<Problem> edit) throws IOException {
        Problem problem = Pumps.problem();
        List<String> before = written(problem).lines().toList();
        edit.accept(problem);
        List<String> after = written(problem).lines().toList();
        int kept = common(before, after);
        assertEquals(List.of(gone, come), List.of(before.size() - kept, after.size() - kept), String.join("\n", after));
    }

    /** Length of the longest common subsequence, which is what a line diff leaves alone. */
    private static int common(List<String> before, List<String> after) {
        int[][] lengths = new int[before.size() + 1][after.size() + 1];
        for (int i = 1; i <= before.size(); i++) {
            for (int j = 1; j <= after.size(); j++) {
                lengths[i][j] = before.get(i - 1).equals(after.get(j - 1))
                        ? lengths[i - 1][j - 1] + 1
                        : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
            }
        }
        return lengths[before.size()][after.size()];
    }

    private static Expectation leaf(Problem problem) {
        return (Expectation) ((AnyOf) problem.getConditions().getFirst()).getParts().getFirst();
    }

    private String written(Problem problem) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write("pump.xmi", problem, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
