// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.fact.Fact.FileVersion;

class ArticleFactsTest {

    private static <F extends Fact> List<String> found(Class<F> kind, Function<F, String> shortly, String... lines) {
        return new Sample("Crow").section(SectionKind.RESOLUTION, lines).facts().stream().map(ArticleFact::fact).filter(kind::isInstance)
                .map(kind::cast)
                .map(shortly).toList();
    }

    private static List<String> files(String... lines) {
        return found(FileVersion.class, file -> (file.name() + " " + file.version() + " " + file.platform()).strip(), lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Date        Time    Version      Size     File name     Platform#05/12/2000  05:29p  4.0.1381.70  265,264  Rooster.sys   Intel",
            "Date        Time    Size     File name     Version      Platform#05/12/2000  05:29p  265,264  Rooster.sys   4.0.1381.70  Intel",
            "File name    Version      Date        Time    Size     Platform#Rooster.sys  4.0.1381.70  05/12/2000  05:29p  265,264  Intel",
            "Version      Size     File name    Platform#4.0.1381.70  265,264  Rooster.sys  Intel",
            "Datum       Tijd   Versie       Grootte  Bestandsnaam  Platform#12-05-2000  17:29  4.0.1381.70  265.264  Rooster.sys   Intel",
            "Datum       Zeit   Version      Größe    Dateiname    Plattform#12.05.2000  17:29  4.0.1381.70  265.264  Rooster.sys  Intel" })
    void tablesOfFilesInAnyOrder(String table) {
        String[] lines = table.split("#");
        assertEquals(List.of("Rooster.sys 4.0.1381.70 Intel"),
                files("This has these files:", "|" + lines[0], "|------------", "|" + lines[1]));
    }

    @Test
    void cellsMayBeBlank() {
        assertEquals(List.of("Hen.ini", "Rooster.sch 2.00", "Crow.exe 2.0.1380.1 Alpha"),
                files("|Date        Time   Version       Size     File name    Platform", "|---",
                        "|01/04/2000  03:16a                67       Hen.ini",
                        "|01/04/2000  03:16a  2.00          1.61 MB  Rooster.sch",
                        "|03/28/2000  04:44p  2.0.1380.1    1.23 MB  Crow.exe     Alpha"));
    }

    @Test
    void tablesInBoxes() {
        String rule = "+-----------------+";
        assertEquals(List.of("Rooster.sys 5.5.2", "Crow.dll"),
                files(String.join(" ", rule, "| File name | Version |", rule, "| Rooster.sys | 5.5.2 |", rule,
                        "| Crow.dll | N/A |", rule)));
    }

    @Test
    void titlesOfOtherArticlesTellNothingOfThisOne() {
        List<ArticleFact> facts = new Sample("Crow")
                .section(SectionKind.REFERENCES, "See these:", "Q123456 Error 71 When the Rooster Crows", "234567 Fout 71 bij het kraaien")
                .reference("KB234567").facts();
        assertEquals(List.of("article:q123456", "article:q234567"), facts.stream().map(fact -> fact.fact().term()).toList());
    }

    @Test
    void eventsThatASentenceAnnounces() {
        List<ArticleFact> facts = new Sample("Crow")
                .section(SectionKind.SYMPTOMS, "These events are logged:", "|2110", "|The rooster fell.", "|", "|3016 - No hen was found.")
                .facts();
        assertEquals(List.of("event:2110", "event:3016"), facts.stream().map(fact -> fact.fact().term()).toList());
    }

    @Test
    void codesInProgramsAreNoErrors() {
        assertEquals(List.of(),
                new Sample("Crow").section(SectionKind.MORE_INFORMATION, "Use this code:", "|Dim Loud As Long", "|Const CROW = &H80004005",
                        "|If Loud = 80004005 Then",
                        "|End If").facts());
    }

    @Test
    void placesAreInTheSectionAndAnythingIsRead() {
        Random random = new Random(11);
        List<String> pieces = List.of("HKEY_LOCAL_MACHINE\\Software\\Crow", "Value Name: ", "REG_DWORD", ": ", " = ", "\"", "'", "[", "]",
                "<", ">", "(", ")", "0x1", "5", "\\", "set ",
                "the Crow value ", "to ", "delete ", "service ", "stop ", "net stop ", "type \"", ".", "\n", "|", "+--+",
                "File name  Version", "a.dll 1.2.3", "port ", "-", "Q123456 ",
                "key ", "Default", "\t", "HKLM,\"a\",\"b\",1,2", "hex(7):4", ",", "\\Registry\\Machine", "   ");
        for (int round = 0; round < 3_000; round++) {
            List<String> lines = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                StringBuilder line = new StringBuilder(random.nextBoolean() ? "|" : "");
                for (int j = random.nextInt(14); j > 0; j--) {
                    line.append(pieces.get(random.nextInt(pieces.size())));
                }
                lines.add(line.toString());
            }
            Sample sample = new Sample("Crow").section(SectionKind.RESOLUTION, lines.toArray(String[]::new));
            int length = sample.article().sections().stream().map(Section::text).mapToInt(String::length).sum();
            for (ArticleFact fact : sample.facts()) {
                assertTrue(fact.fact().at().to() <= length, () -> fact + " in " + lines);
            }
        }
    }

    @Test
    void longArticlesAreReadInLinearTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (String line : List.of("|a.dll  1.2.3  5", "|File name  Version", "Stop the Rooster service and ", "|HKLM\\A\\B",
                "|Value Name: x", "Q123456 Error 5 at ", "|REG_DWORD x", "set x to 1 ",
                "|\"a\"=dword:1", "|x = 1", "delete the A key, ", "| a | b +--+", "net stop a ")) {
            StringBuilder text = new StringBuilder(line);
            while (text.length() < 400_000) {
                text.append(line.startsWith("|") ? "\n" + line.substring(1) : line);
            }
            long before = threads.getCurrentThreadCpuTime();
            new Sample("Crow").section(SectionKind.RESOLUTION, "|HKLM\\SYSTEM\\Rooster", text.toString()).facts();
            // In quadratic time it would be hours; what else the machine does must not count.
            assertTrue(threads.getCurrentThreadCpuTime() - before < 20_000_000_000L, "slow on " + line);
        }
    }
}
