// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.probebook.article.Article;
import org.probebook.article.Section;
import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Text;
import org.probebook.knowledge.validation.Severity;
import org.probebook.probe.Answer;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Verdict;

/** The knowledge of the sample pack hangs together: with itself, with its articles, and with the probe kinds that are installed. */
class SamplePackTest {
    @TempDir
    private static Path folder;

    private static Library library;

    @BeforeAll
    static void open() throws IOException {
        List<Library> opened = new ArrayList<>();
        List<IOException> failed = new ArrayList<>();
        ServiceCaller.callOnce(SamplePackTest.class, ILibraries.class, libraries -> {
            try {
                opened.add(libraries.open(folder.resolve("library"), null));
            } catch (IOException e) {
                failed.add(e);
            }
        });
        assertEquals(List.of(), failed);
        library = opened.getFirst();
    }

    @AfterAll
    static void close() throws IOException {
        library.close();
    }

    @Test
    void twentyProblemsAndMoreAreInSeveralLanguages() throws IOException {
        List<Set<String>> languages = new ArrayList<>();
        for (Problem problem : library.problems()) {
            languages.add(articles(problem.getId()).stream().map(Article::language).collect(Collectors.toSet()));
        }
        assertTrue(languages.stream().filter(of -> of.size() >= 2).count() >= 20, languages.toString());
        assertTrue(
                languages.stream().flatMap(Set::stream).collect(Collectors.toSet()).containsAll(Set.of("en", "nl", "de", "fr", "es", "ja")),
                languages.toString());
    }

    @Test
    void twentySixProblemsAndMoreBreakNoRule() throws IOException {
        assertTrue(library.problems().size() >= 26, "problems: " + library.problems().size());
        assertEquals(List.of(), library.lint().report(List.of(), new NullProgressMonitor()).violations().stream()
                .filter(one -> one.violation().severity() == Severity.ERROR)
                .map(one -> one.problem() + ": " + one.violation().message()).toList());
    }

    @Test
    void everyFileIsAsTheEditorWouldSaveItSoThatAFirstEditShowsItselfAlone() throws IOException {
        Bundle pack = pack();
        for (Problem problem : library.problems()) {
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            library.authoring().write(EcoreUtil.copy(problem), saved);
            try (InputStream file = pack.getEntry("sample/knowledge/" + problem.getId() + ".xmi").openStream()) {
                assertEquals(new String(file.readAllBytes(), StandardCharsets.UTF_8), saved.toString(StandardCharsets.UTF_8));
            }
        }
    }

    private static Bundle pack() {
        return List.of(FrameworkUtil.getBundle(SamplePackTest.class).getBundleContext().getBundles()).stream()
                .filter(bundle -> "sample".equals(bundle.getHeaders().get("Probebook-Pack"))).findFirst().orElseThrow();
    }

    /** A recording is named after its problem, and after whether the machines had the fault: {@code pb-disk-full.fault.xmi}, {@code pb-disk-full.sound.xmi}. */
    @ParameterizedTest
    @MethodSource("recordings")
    void knowledgeAnswersOnRecordedMachinesAsItShould(String recording) throws IOException {
        String[] name = recording.substring(recording.lastIndexOf('/') + 1).split("\\.");
        Path file = folder.resolve("recording.xmi");
        try (InputStream in = pack().getEntry(recording).openStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        CheckReport report = library.checks()
                .replay(List.of(name[0]), library.checks().read(file), finding -> assertTrue(finding.host().name().startsWith("host-")),
                        null)
                .getFirst();
        assertEquals(name[1].equals("fault") ? Answer.HOLDS : Answer.DOES_NOT_HOLD, report.cause(), recording);
        assertTrue(report.verdicts().stream().flatMap(Verdict::leaves).anyMatch(leaf -> leaf.answer() != Answer.UNKNOWN), recording);
    }

    static List<String> recordings() {
        List<String> recordings = Collections.list(pack().getEntryPaths("sample/recordings/"));
        assertTrue(recordings.size() >= 3, recordings.toString());
        return recordings;
    }

    @Test
    void everyPassageStandsInItsArticle() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Problem problem : library.problems()) {
            for (Passage passage : all(problem, Passage.class)) {
                if (!stands(passage)) {
                    missing.add(problem.getId() + ", " + passage.getSection() + ": " + passage.getQuote());
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyExpectationHasAPassageALabelAndAKnownAttribute() throws Exception {
        Collection<IProbeKind> kinds = kinds();
        for (Problem problem : library.problems()) {
            for (Expectation leaf : all(problem, Expectation.class)) {
                String name = problem.getId() + ", " + leaf.getId();
                assertTrue(!leaf.getPassages().isEmpty() && !leaf.getLabel().isEmpty(), name);
                List<IProbeKind> able = kinds.stream().filter(kind -> kind.probe().isInstance(leaf.getProbe())).toList();
                assertTrue(!able.isEmpty(), name + ": no kind asks " + leaf.getProbe().eClass().getName());
                String attribute = leaf.getAttribute();
                assertTrue(
                        attribute == null
                                || able.stream().allMatch(kind -> kind.attributes().stream().anyMatch(a -> a.name().equals(attribute))),
                        name + ": nothing observes " + attribute);
            }
        }
    }

    @Test
    void everyCauseLeadsToAFixAndEveryFixComesFromACause() throws IOException {
        for (Problem problem : library.problems()) {
            Set<Fix> fixes = new HashSet<>(problem.getFixes());
            for (Cause cause : problem.getCauses()) {
                assertTrue(cause.getPrior() > 0 && !cause.getFixes().isEmpty(), problem.getId() + ", " + cause.getId());
                fixes.removeAll(cause.getFixes());
            }
            assertEquals(Set.of(), fixes, problem.getId());
            problem.getFixes().forEach(fix -> assertTrue(!fix.getSteps().isEmpty(), problem.getId() + ", " + fix.getId()));
        }
    }

    @Test
    void textsAreInAllLanguagesOfTheArticles() throws IOException {
        for (Problem problem : library.problems()) {
            Set<String> languages = articles(problem.getId()).stream().map(Article::language).collect(Collectors.toSet());
            assertEquals(languages, problem.getTitle().stream().map(Text::getLanguage).collect(Collectors.toSet()), problem.getId());
        }
    }

    private static boolean stands(Passage passage) throws IOException {
        for (Article article : library.articles().articles(passage.getArticle())) {
            for (Section section : article.sections()) {
                if (section.kind().token().equals(passage.getSection())
                        && squeezed(section.text()).contains(squeezed(passage.getQuote()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<Article> articles(String name) throws IOException {
        return library.articles().articles(name);
    }

    private static <T extends EObject> List<T> all(Problem problem, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Iterator<EObject> contents = problem.eAllContents(); contents.hasNext();) {
            EObject next = contents.next();
            if (type.isInstance(next)) {
                found.add(type.cast(next));
            }
        }
        return found;
    }

    private static List<IProbeKind> kinds() throws InvalidSyntaxException {
        BundleContext context = FrameworkUtil.getBundle(SamplePackTest.class).getBundleContext();
        List<IProbeKind> kinds = new ArrayList<>();
        for (ServiceReference<IProbeKind> reference : context.getServiceReferences(IProbeKind.class, null)) {
            kinds.add(context.getService(reference));
        }
        return kinds;
    }
}
