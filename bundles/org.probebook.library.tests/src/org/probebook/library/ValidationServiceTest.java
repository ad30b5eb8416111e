// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.validation.Elements;
import org.probebook.knowledge.validation.Severity;
import org.probebook.knowledge.validation.Violation;

/** Where libraries can be opened, EMF's own validation knows the rules, those of the installed probe kinds included. */
class ValidationServiceTest {
    @TempDir
    private Path folder;

    @Test
    void emfTellsWhatTheInstalledRulesFind() throws IOException {
        try (Library library = LibraryFolders.open(folder.resolve("library"))) {
            Problem problem = EcoreUtil.copy(library.knowledge("pb-leaked-sessions").orElseThrow());
            assertEquals(List.of(), messages(problem));
            Elements.of(problem, Expectation.class).forEach(leaf -> leaf.setAttribute("colour"));
            problem.getSymptoms().getFirst().getFacts().add("win32:seventy");
            List<String> expected = library.authoring().violations(problem).stream().filter(one -> one.severity() != Severity.INFO)
                    .map(Violation::message).sorted().toList();
            assertEquals(expected, messages(problem));
            assertTrue(expected.stream().anyMatch(message -> message.contains("observes no 'colour'; choose one of ")),
                    expected.toString());
            assertTrue(expected.stream().anyMatch(message -> message.contains("'win32:seventy' is no term of a fact")),
                    expected.toString());
        }
    }

    private static List<String> messages(Problem problem) {
        return Diagnostician.INSTANCE.validate(problem).getChildren().stream().filter(one -> one.getSeverity() > Diagnostic.INFO)
                .map(Diagnostic::getMessage).sorted().toList();
    }
}
