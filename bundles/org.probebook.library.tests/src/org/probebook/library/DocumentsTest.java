// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.probebook.article.Article;
import org.probebook.article.IArticleSource;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

/** The libraries behind documents find each other, their schemas and their fonts inside the framework. */
class DocumentsTest {
    private static final Path DOCUMENTS = Path.of("testdata", "documents");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({ "KB900071.docx, Symptomen, 1 aan", "KB900072.odt, Symptomen, 1 aan", "KB900073.rtf, Symptomen, Open het ventiel.",
            "KB900074.xlsx, Fouten, 1.5", "KB900075.xls, Fouten, 1.5", "KB900076.pptx, Symptomen, De pomp stopt.",
            "KB900077.ppt, Symptomen, De pomp stopt.", "KB900078.pdf, Symptoms, Open the valve." })
    void everyFormatIsReadThroughItsService(String name, String heading, String words)
            throws IOException, InvalidSyntaxException, UnreadableArticleException {
        SourceFile file = new SourceFile("pumps", name, Files.readAllBytes(DOCUMENTS.resolve(name)));
        Article article = source(file).read(file).getFirst();
        assertEquals(name.substring(0, name.indexOf('.')), article.id());
        assertEquals(1, article.sections().stream().filter(section -> section.heading().equals(heading)).count(), article.toString());
        assertEquals(1, article.sections().stream().filter(section -> section.text().contains(words)).count(), article.toString());
    }

    @Test
    void documentsAreImported() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        for (String name : List.of("KB900071.docx", "KB900072.odt", "KB900073.rtf", "KB900074.xlsx", "KB900075.xls", "KB900076.pptx",
                "KB900077.ppt", "KB900078.pdf")) {
            Files.copy(DOCUMENTS.resolve(name), in.resolve(name));
        }
        BundleContext context = FrameworkUtil.getBundle(DocumentsTest.class).getBundleContext();
        try (Library library = context.getService(context.getServiceReference(ILibraries.class)).open(folder.resolve("library"), null)) {
            ImportReport report = library.importFrom(List.of(in), null);
            assertEquals(List.of(), report.rejected());
            assertEquals(8, report.added());
            assertEquals("De pomp stopt met fout 71", library.articles().articles("KB900071").getFirst().title());
            assertEquals("The pump stops with error 71", library.articles().articles("KB900078").getFirst().title());
        }
    }

    private static IArticleSource source(SourceFile file) throws InvalidSyntaxException {
        BundleContext context = FrameworkUtil.getBundle(DocumentsTest.class).getBundleContext();
        List<IArticleSource> sources = new ArrayList<>();
        for (ServiceReference<IArticleSource> reference : context.getServiceReferences(IArticleSource.class, null)) {
            sources.add(context.getService(reference));
        }
        assertFalse(sources.isEmpty());
        return sources.stream().max(Comparator.comparing(source -> source.recognise(file))).orElseThrow();
    }
}
