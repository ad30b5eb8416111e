// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.fact.Fact.ErrorCode;
import org.probebook.fact.Fact.FileVersion;
import org.probebook.fact.Fact.RegistryValue;

class FactRecogniserTest {
    private final FactRecogniser recogniser = new FactRecogniser();

    private List<String> terms(String text) {
        return recogniser.recognise(text).stream().map(Fact::term).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "error 71", "Error 71", "ERROR: 71", "error code 71", "error code: 71", "Error #71", "error71", "error (71)",
            "systeemfout 71", "Systeemfout 71 is opgetreden.",
            "foutcode 71", "Fehler 71", "Systemfehler Nr. 71", "erreur 71", "code d’erreur : 71", "errore 71", "codice di errore 71",
            "error del sistema 71",
            "código de error 71", "erro 71", "fel 71", "fejl 71", "virhe 71", "ошибка 71", "kod błędu 71", "chyba 71", "hata kodu 71",
            "エラー 71", "システムエラー71が発生", "エラー コード: 71", "오류 71",
            "错误 71", "錯誤代碼：71", "エラー「71」", "0x80070047", "80070047", "HRESULT 0x80070047", "error 0x47", "ERROR_REQ_NOT_ACCEP",
            "-2147024825" })
    void spellingsOfOneErrorMeet(String text) {
        assertEquals(List.of("win32:71"), terms(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "STOP 0x0000000A", "STOP: 0x0000000a (0x00000004, 0x00000002, 0x00000000, 0x80114738)", "Stop 0xA", "STOP 0A",
            "*** STOP: 0x0000000A",
            "bugcheck 0xA", "bluescreen 0A", "blue screen 0000000A", "IRQL_NOT_LESS_OR_EQUAL" })
    void spellingsOfOneBlueScreenMeet(String text) {
        assertEquals(List.of("stop:a"), terms(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Event ID 1081", "Event ID: 1081", "event 1081", "EventID=1081", "Gebeurtenis-id: 1081", "Ereignis-ID 1081",
            "ID d'événement 1081", "Id. de suceso: 1081",
            "イベント ID: 1081", "事件 ID 1081" })
    void eventsHaveTheirOwnNumbering(String text) {
        assertEquals(List.of("event:1081"), terms(text));
    }

    @Test
    void codesInARowShareOneCue() {
        assertEquals(List.of("win32:71", "win32:1395"), terms("programs receive error code 71 or 1395 then"));
        assertEquals(List.of("event:5", "event:6", "event:7"), terms("Event IDs 5, 6, and 7 are logged"));
        assertEquals(List.of("win32:1157", "win32:1157"), terms("Error 1157 (0x485)"));
    }

    @Test
    void statusCodesNeedNoCue() {
        assertEquals(List.of("ntstatus:c0000005"), terms("exception c0000005 in the spooler"));
        assertEquals(List.of("hresult:80040154"), terms("fails with 80040154"));
        assertEquals(List.of("hresult:80004005"), terms("Number: -2147467259"));
        assertEquals(List.of("ntstatus:c0000005"), terms("STATUS_ACCESS_VIOLATION"));
    }

    @Test
    void numbersOfOtherThingsAreNoCodes() {
        assertEquals(List.of(), terms("On 05/12/2000 at 10:15 the error log of version 4.0 had 265,264 lines, 5 % of them new"));
        assertEquals(List.of(), terms("You can stop 3 services. Press STOP when 10 are left"));
        assertEquals(List.of(), terms("This displays an error.\n1. Click Start"));
        assertEquals(List.of(), terms("10 errors and 3 error messages"));
    }

    @Test
    void everyReadingOfAnAmbiguousPrintIsKept() {
        assertEquals(List.of("win32:71", "number:71"), recogniser.recognise("error 71").getFirst().terms());
        assertEquals(List.of("stop:50", "number:80", "number:50"), recogniser.recognise("STOP 50").getFirst().terms());
        assertEquals(List.of("event:71", "number:71"), recogniser.recognise("event 71").getFirst().terms());
    }

    @Test
    void aProgramsOwnNumbersStayApart() {
        assertEquals(List.of("app:70"), terms("Run-time error '70'"));
        assertEquals(List.of("error:5059"), terms("Error 5059"));
        assertEquals("error 5059", recogniser.recognise("Error 5059").getFirst().label());
    }

    @Test
    void codesOfLettersAndDigits() {
        assertEquals(List.of("code:lnk2001", "code:a4004", "code:s1000"), terms("LNK2001 and A4004, SQLSTATE: S1000"));
        assertEquals(List.of(), terms("the HP4000 printer, model X-C4500"));
    }

    @Test
    void spansPointAtWhatIsPrinted() {
        String text = "Then error 0x47 appears in \\PIPE\\spoolss";
        List<Fact> facts = recogniser.recognise(text);
        assertEquals("0x47", text.substring(facts.get(0).at().from(), facts.get(0).at().to()));
        assertEquals("\\PIPE\\spoolss", text.substring(facts.get(1).at().from(), facts.get(1).at().to()));
        assertEquals("0x47", ((ErrorCode) facts.get(0)).printed());
    }

    @Test
    void articleNumbersInEverySpelling() {
        assertEquals(List.of("article:q258837", "article:q258837", "article:q258837"), terms("Q258837, KB258837, KB 258837 and Q2588"));
        assertEquals(List.of("file:q301625i.exe"), terms("run Q301625i.exe"));
    }

    @Test
    void registryKeysOverLineEndsWithTheirValues() {
        String text = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\n   \\Services\\Rooster\\Parameters\nValue Name: KeepAwake\nData Type: REG_DWORD\nValue: 0";
        List<Fact> facts = recogniser.recognise(text);
        String key = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\Rooster\\Parameters";
        assertEquals(List.of(key, key + "\\KeepAwake"), facts.stream().map(Fact::label).toList());
    }

    @Test
    void registryKeysInSentencesAndFlattenedText() {
        String key = "HKLM\\Software\\Example\\Windows Rooster\\CurrentVersion";
        assertEquals(key,
                recogniser.recognise("Set HKEY_LOCAL_MACHINE\\Software\\Example\\Windows Rooster\\CurrentVersion to another value.")
                        .getFirst().label());
        assertEquals("HKLM\\SYSTEM\\Rooster Wake Times",
                recogniser.recognise("Find\n   HKEY_LOCAL_MACHINE\\SYSTEM\\Rooster Wake Times\nand").getFirst().label());
        List<Fact> flat = recogniser
                .recognise("HKLM\\SYSTEM\\Rooster 3. On the menu add: Value Name: KeepAwake Data Type: REG_DWORD Value: 0");
        assertEquals(List.of("HKLM\\SYSTEM\\Rooster", "HKLM\\SYSTEM\\Rooster\\KeepAwake"), flat.stream().map(Fact::label).toList());
    }

    @Test
    void aRegistryKeyEndsWhereTheNextStepBegins() {
        for (String next : List.of("3. Click Add.", "b) Click Add.", "- Click Add.", "NOTE: It may be missing.")) {
            assertEquals("HKLM\\SYSTEM\\Rooster",
                    recogniser.recognise("HKEY_LOCAL_MACHINE\\SYSTEM\\Rooster\\\n" + next).getFirst().label());
        }
        assertEquals("HKLM\\SYSTEM\\Rooster\\Crow",
                recogniser.recognise("HKEY_LOCAL_MACHINE\\SYSTEM\\Rooster\\\n   Crow\n").getFirst().label());
        assertEquals("HKLM\\SYSTEM\\Rooster Wake", recogniser.recognise("Find:\n- HKLM\\SYSTEM\\Rooster Wake\n").getFirst().label());
    }

    @Test
    void registryValuesUnderForeignLabelsAndInExports() {
        List<Fact> dutch = recogniser.recognise("HKEY_LOCAL_MACHINE\\SYSTEM\\Haan\nNaam: KraaiStil\nType: REG_DWORD\nWaarde: 2");
        assertEquals("HKLM\\SYSTEM\\Haan\\KraaiStil", dutch.getLast().label());
        List<Fact> export = recogniser.recognise("[HKEY_CURRENT_USER\\Haan]\n\"Kraai\"=dword:00000001");
        assertEquals("Kraai", ((RegistryValue) export.getLast()).name());
    }

    @Test
    void filesWithVersionsInTablesAndProse() {
        assertEquals("Rooster.sys 4.0.1381.7052",
                recogniser.recognise("05/12/2000 05:29p 4.0.1381.7052 265,264 Rooster.sys Intel").getFirst().label());
        assertEquals("Rooster.sys 5.0.2195.2", recogniser.recognise("Rooster.sys version 5.0.2195.2 is needed").getFirst().label());
        assertEquals("Rooster.sys 5.0.2195.2", recogniser.recognise("Rooster.sys (5.0.2195.2)").getFirst().label());
        assertEquals("Rooster.sys 6.0.1", recogniser.recognise("Rooster.sys\t265,264\t05/12/2000\t6.0.1").getFirst().label());
        assertEquals("", ((FileVersion) recogniser.recognise("Close Rooster.exe. Then wait.").getFirst()).version());
    }

    @Test
    void anyTextIsReadInLinearTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Random random = new Random(7);
        List<String> pieces = List.of("HKLM", "\\", ".", ":", "\"", "-", "0x", "8", "C000", " ", "71", "\n", "<", ">", "error", "STOP", "(",
                ",", "Q12345", "\u30A8", "\uD83D", "\\PIPE\\",
                "a.dll", "Value Name:", "REG_", "=", "\t", "or", "Event ID");
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            recogniser.recognise(text.toString());
        }
        List<String> parts = List.of("HKLM\\a b", "error ", "1,", ":", "\"", "\\PIPE\\", "-1", "a.dll ", "0x8007", "(", "\\", "'", "<",
                "\u201C", "%", "~", "0 x ",
                "HKEY_", "h", "=", "[", "HKLM,", "\n\\", "\"HKLM\\", "Value:", ";", "{", "\n", "\t", " ", "a", "HKLM", "]", "/",
                "\\Registry\\Machine", "a b: ", "HKLM\\a: b ", "Q12345 a\n\n");
        // One behind the other as well: what is looked for in a run may stand in none of the others.
        List<String> texts = Stream.concat(parts.stream().map(part -> part.repeat(1_000_000 / part.length())),
                Stream.of(
                        parts.stream().map(part -> "run " + part.repeat(100_000 / part.length()) + "x\n\n").collect(Collectors.joining())))
                .toList();
        for (String text : texts) {
            long before = threads.getCurrentThreadCpuTime();
            recogniser.recognise(text);
            // In quadratic time it would be hours; what else the machine does must not count.
            assertTrue(threads.getCurrentThreadCpuTime() - before < 20_000_000_000L, "slow on " + text.substring(0, 20));
        }
    }
}
