// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.cases.CasesPackage;
import org.probebook.knowledge.cases.HostList;
import org.probebook.knowledge.internal.storage.ModelVersion;
import org.probebook.knowledge.probes.ProbesPackage;

/** Files of every version of the model are read as what they mean today; those of a later one are refused in words. */
class VersionsTest {
    private static final Path FILES = Path.of("testdata/versions");
    private final KnowledgeFile files = new KnowledgeFile(List.of());

    static IntStream versions() {
        return IntStream.rangeClosed(ModelVersion.OLDEST, ModelVersion.OF_THE_DAY);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyVersionIsReadAsTheModelOfTheDay(int version) throws IOException {
        String latest = Files.readString(FILES.resolve("version-" + ModelVersion.OF_THE_DAY + ".xmi"));
        assertEquals(latest, written(read(Files.readString(FILES.resolve("version-" + version + ".xmi")))));
    }

    @Test
    void thePackagesAreOfTheVersionOfTheDay() {
        for (String namespace : List.of(KnowledgePackage.eNS_URI, ProbesPackage.eNS_URI, CasesPackage.eNS_URI)) {
            assertTrue(namespace.endsWith("/" + ModelVersion.OF_THE_DAY), namespace);
        }
    }

    @Test
    void aSavedFileSaysItsVersion() throws IOException {
        Problem problem = read(Files.readString(FILES.resolve("version-0.xmi")));
        assertEquals(new ModelVersion(ModelVersion.OF_THE_DAY),
                ModelVersion.of(written(problem).getBytes(StandardCharsets.UTF_8)).orElseThrow());
    }

    @Test
    void aProblemWithoutLanguageWasInEnglish() throws IOException {
        String old = Files.readString(FILES.resolve("version-0.xmi")).replace(" language=\"nl\"", "");
        assertEquals("en", read(old).getTitle().getFirst().getLanguage());
    }

    @Test
    void hostListsAreMigratedToo() throws IOException {
        String old = "<cases:HostList xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cases=\"https://probebook.org/knowledge/cases/0\"><hosts name=\"desk\"/></cases:HostList>";
        HostList list = files.read("hosts.xmi", new ByteArrayInputStream(old.getBytes(StandardCharsets.UTF_8)), HostList.class);
        assertEquals("desk", list.getHosts().getFirst().getName());
    }

    @Test
    void aLaterVersionIsRefusedInWords() throws IOException {
        assertEquals(
                "pump.xmi was written by a newer Probebook (version 7 of the model; this one reads 0 to 1): update Probebook to open it",
                refusal(latest().replace("knowledge/1", "knowledge/7").replace("probes/1", "probes/7")));
    }

    @Test
    void whatTheVersionDoesNotKnowIsNamed() throws IOException {
        assertEquals(
                "pump.xmi says 'mood' of a Problem in line 2, which version 1 of the model does not know: it may be of a newer Probebook, or misspelt",
                refusal(latest().replace("id=\"pump-idle\"", "id=\"pump-idle\" mood=\"bad\"")));
        assertRefused("says 'colours' of a Symptom in line 7", latest().replace("<facts>win32:71</facts>", "<colours>red</colours>"));
        assertRefused("uses 'PressureProbe' in line 21, which neither", latest().replace("SmbSessionsProbe", "PressureProbe"));
        assertRefused("refers to 'gone' in line", latest().replace("explains=\"no-lines-left\"", "explains=\"gone\""));
        assertRefused("install the plug-in", latest().replace("https://probebook.org/knowledge/probes/1", "https://example.org/pressure"));
        assertRefused("says 'mood' of a Problem, which version 1",
                Files.readString(FILES.resolve("version-0.xmi")).replace("id=\"pump-idle\"", "mood=\"bad\""));
    }

    @Test
    void whatIsDamagedOrHostileIsRefusedInOneLine() throws IOException {
        String old = Files.readString(FILES.resolve("version-0.xmi"));
        for (String file : List.of("", "no xml", "<a/>", latest().substring(0, 900), old.substring(0, 900),
                old.replace("<k:Problem", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><k:Problem"),
                latest().replace("<knowledge:Problem", "<!DOCTYPE x [<!ENTITY e \"e\">]><knowledge:Problem"))) {
            String refusal = refusal(file);
            assertTrue(refusal.startsWith("pump.xmi ") && refusal.lines().count() == 1, refusal);
            assertFalse(refusal.contains("Exception"), refusal);
        }
    }

    private static String latest() throws IOException {
        return Files.readString(FILES.resolve("version-1.xmi"));
    }

    private Problem read(String file) throws IOException {
        return files.read("pump.xmi", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), Problem.class);
    }

    private void assertRefused(String reason, String file) {
        String refusal = refusal(file);
        assertTrue(refusal.contains(reason), refusal);
    }

    private String refusal(String file) {
        return assertThrows(IOException.class, () -> read(file)).getMessage();
    }

    private String written(Problem problem) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write("pump.xmi", problem, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
