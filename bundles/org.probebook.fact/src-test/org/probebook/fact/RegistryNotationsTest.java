// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probebook.fact.Sample.KEY;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.SectionKind;

class RegistryNotationsTest {

    private static List<String> fix(String... lines) {
        return new Sample("Crow").section(SectionKind.RESOLUTION, lines).registry();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "Value Name;Data Type;Value", "Name;Type;Data", "Value name;Value type;Value data",
            "Naam;Type;Waarde",
            "Waardenaam;Gegevenstype;Gegevens", "Wertname;Datentyp;Wert", "Name;Typ;Daten", "Nom de la valeur;Type de données;Données",
            "Nom;Type;Valeur",
            "Nombre del valor;Tipo de datos;Datos", "Nombre;Tipo;Valor", "Nome del valore;Tipo;Dati", "値の名前;データ型;値のデータ" })
    void blocksOfLabelsInManyLanguages(String name, String type, String data) {
        assertEquals(List.of("fix *|KeepAwake=16"),
                fix("1. Go to this key:", "|" + KEY, "2. Add this value:", "|" + name + ": KeepAwake", "|" + type + ": REG_DWORD",
                        "|" + data + ": 0x10"));
    }

    @Test
    void rangesAndDefaultsBelongToTheValue() {
        assertEquals(List.of("fix *|KeepAwake in 1..900", "mentioned *|KeepAwake=600 in 1..900 DEFAULT"),
                fix("1. Go to:", "|" + KEY, "2. Add this value:", "|Value Name: KeepAwake", "|Data Type: REG_DWORD",
                        "|Range: 1 to 900 seconds", "|Default: 600"));
        assertEquals(List.of("fix *|KeepAwake=5", "mentioned *|KeepAwake=1200 DEFAULT"),
                fix("1. Go to:", "|" + KEY, "2. Add this value:", "|Value Name: KeepAwake", "|Data Type: DWORD", "|Value: 5",
                        "|(Default: 1,200)"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "KeepAwake : REG_DWORD : 16", "KeepAwake REG_DWORD 0x10", "KeepAwake:REG_DWORD:0x10",
            "KeepAwake   REG_DWORD   16 (decimal)",
            "KeepAwake (DWORD) = 16", "KeepAwake = 16 (REG_DWORD)", "KeepAwake = 16", "KeepAwake=0x10" })
    void oneLineTellsAll(String line) {
        assertEquals(List.of("fix *|KeepAwake=16"), fix("Add this value:", "|" + KEY, "|", "|   " + line));
    }

    @Test
    void aLabelMayHoldTheWholeLine() {
        assertEquals(List.of("fix *|KeepAwake in 1..65535"),
                fix("Use this:", "|Key   : " + KEY, "|Value : KeepAwake REG_DWORD 1 to 65535 seconds"));
        assertEquals(List.of("fix *|KeepAwake=1"), fix("Use this:", "|Key: " + KEY, "|Value: KeepAwake (REG_DWORD)", "|Data value: 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Change the KeepAwake value from 0 to 1.", "Set the value of KeepAwake to 1.", "Set KeepAwake to 1.",
            "Change the KeepAwake entry to 0x1.",
            "Add a DWORD value named KeepAwake with a data value of 1.", "Modify the \"KeepAwake\" value to \"1\".",
            "Edit KeepAwake:REG_DWORD: to 1.",
            "Wijzig de waarde KeepAwake in de waarde 1.", "Setzen Sie den Wert KeepAwake auf 1.", "Définissez la valeur KeepAwake sur 1." })
    void sentencesTellWhatToDo(String sentence) {
        assertEquals(List.of("fix *|KeepAwake=1"), fix("1. Go to this key:", "|" + KEY, "2. " + sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Delete the KeepAwake value.", "Remove the value KeepAwake.", "Right-click KeepAwake, and then click Delete.",
            "Verwijder de waarde KeepAwake.",
            "Löschen Sie den Wert KeepAwake.", "Supprimez la valeur KeepAwake." })
    void valuesAreDeleted(String sentence) {
        assertEquals(List.of("fix *|KeepAwake DELETE"), fix("1. Go to this key:", "|" + KEY, "2. " + sentence));
    }

    @Test
    void keysAreDeleted() {
        String other = "HKEY_CURRENT_USER\\Software\\Rooster";
        assertEquals(List.of("fix * DELETE", "fix HKCU\\Software\\Rooster DELETE"),
                fix("1. Delete the following keys:", "- " + KEY, "- " + other));
        assertEquals(List.of("fix * DELETE"), fix("1. Select this key:", "|" + KEY, "2. On the Edit menu, click Delete."));
        assertEquals(List.of("fix *\\Nest DELETE"), fix("1. Select this key:", "|" + KEY, "2. If the Nest key exists, delete it."));
        assertEquals(List.of("fix *\\Nest DELETE", "fix *\\Barn DELETE"),
                fix("1. Select this key:", "|" + KEY, "2. Delete the following subkeys:", "- Nest", "- Barn", "3. Quit Registry Editor."));
    }

    @Test
    void rightsAreGiven() {
        assertEquals(List.of("fix * PERMISSION"), fix("1. Select this key:", "|" + KEY, "2. On the Security menu, click Permissions."));
    }

    @Test
    void aKeyInOneStepAndItsValueInAnother() {
        assertEquals(List.of("fix *|KeepAwake=1"), fix("1. Locate the KeepAwake value under the following key:", "|" + KEY,
                "2. On the Edit menu, click DWORD, type \"1\" (without the quotation marks), and then click OK."));
        assertEquals(List.of("fix *|KeepAwake=1"), fix("1. From the HKEY_LOCAL_MACHINE subtree, go to the following key:",
                "|\\SYSTEM\\CurrentControlSet\\Services\\Rooster\\Parameters", "2. Double-click KeepAwake, and change it to 1."));
        assertEquals(List.of("fix *\\Nest|KeepAwake=1"),
                fix("1. Go to:", "|" + KEY, "2. On the Edit menu, click Add Key.", "|Key Name: Nest",
                        "3. Open the Nest key, and add this value:", "|Value Name: KeepAwake", "|Data Type: REG_DWORD", "|Value: 1"));
    }

    @Test
    void eachPartIsTypedInASentence() {
        assertEquals(List.of("fix *|KeepAwake=0"),
                fix("1. Go to this key:", "|\\" + KEY, "2. Enter KeepAwake as the Value Name.", "3. Set the Data Type to REG_DWORD.",
                        "4. Enter 0 (zero) as the data."));
        assertEquals(List.of("fix *|KeepAwake=1"), fix("1. Go to this key:", "|" + KEY, "2. Set the KeepAwake value to 0 x 1 (Hex)."));
    }

    @Test
    void theNameMayEndThePath() {
        assertEquals(List.of("fix *|KeepAwake=4"), fix("Set the following registry value to 4:", "|" + KEY + "\\KeepAwake"));
        assertEquals(List.of("fix *|KeepAwake=4"), fix("Add this:", "|" + KEY + "\\KeepAwake:REG_DWORD:4"));
        assertEquals(List.of("fix *|KeepAwake=4"), fix("Setting this is enough.", "|" + KEY + "\\KeepAwake = 4"));
    }

    @Test
    void exportsAreReadWhole() {
        assertEquals(
                List.of("fix HKCU\\Rooster|Sound=C:\\Crow\\loud.wav", "fix HKCU\\Rooster|Awake=26", "fix HKCU\\Rooster|Barns=North\nSouth",
                        "fix HKCU\\Rooster|(Default)=old", "fix HKCU\\Rooster|Gone DELETE", "fix HKCU\\Hen DELETE"),
                fix("Merge this:", "|REGEDIT4", "|", "|[HKEY_CURRENT_USER\\", "|   Rooster]", "|\"Sound\"=\"C:\\\\Crow\\\\loud.wav\"",
                        "|\"Awake\"=dword:0000001a",
                        "|\"Barns\"=hex(7):4e,6f,72,74,68,00,53,\\", "|  6f,75,74,68,00,00", "|@=\"old\"", "|\"Gone\"=-",
                        "|[-HKEY_CURRENT_USER\\Hen]"));
    }

    @Test
    void setupFilesAndTrees() {
        assertEquals(List.of("fix HKLM\\SOFTWARE\\Rooster|Awake=1", "fix HKLM\\SOFTWARE\\Hen|Gone DELETE"),
                fix("Use:", "|[Add.Reg]", "|HKLM,\"SOFTWARE\\Rooster\",\"Awake\",0x00010001,1", "|[Del.Reg]",
                        "|HKLM,\"SOFTWARE\\Hen\",\"Gone\""));
        assertEquals(List.of("fix HKLM\\Software\\Rooster\\Run|Crow=crow.exe"),
                fix("Make this file:", "|\\Registry\\Machine", "|    Software", "|        Rooster",
                        "|            Run", "|                Crow = REG_SZ \"crow.exe\""));
    }

    @Test
    void listsOfStringsGoOverLines() {
        assertEquals(List.of("fix *|Barns=North\nSouth"),
                fix("Use:", "|" + KEY, "|", "|Value Name: Barns", "|Data Type: REG_MULTI_SZ", "|Value: North", "|       South"));
        assertEquals(List.of("fix *|Barns=North\nSouth"), fix("Use:", "|" + KEY, "|", "|Barns:REG_MULTI_SZ:", "|", "|North", "|South"));
    }

    @Test
    void theSectionAndTheWordsTellTheSense() {
        String block = "Set the KeepAwake value to 1 in " + KEY + ".";
        assertEquals(List.of("workaround *|KeepAwake=1"), new Sample("Crow").section(SectionKind.WORKAROUND, block).registry());
        assertEquals(List.of("workaround *|KeepAwake=1"),
                new Sample("Crow").section(SectionKind.RESOLUTION, "To work around this problem, do this:", block).registry());
        assertEquals(List.of("cause *|KeepAwake=1"),
                new Sample("Crow").section(SectionKind.CAUSE, "The KeepAwake value in " + KEY + " is set to 1.").registry());
        assertEquals(List.of("fix *|KeepAwake=1"), new Sample("How to wake").section(SectionKind.MORE_INFORMATION, block).registry());
        assertEquals(List.of("diagnostic *|CrowLogLevel=1"),
                new Sample("Crow").section(SectionKind.MORE_INFORMATION, block.replace("KeepAwake", "CrowLogLevel")).registry());
        assertEquals(List.of("mentioned *"),
                new Sample("Crow").section(SectionKind.MORE_INFORMATION, "Nests are kept in " + KEY + ".").registry());
    }

    @Test
    void whatIsNotOfTheRegistryIsLeftAlone() {
        assertEquals(List.of("fix *|KeepAwake=1"), fix("1. Go to:", "|" + KEY, "2. Set KeepAwake to 1.", "3. Quit Registry Editor.",
                "4. Add this line to the [Nest] section of Barn.ini:", "|Hatch = Yes", "5. Set the Volume option to 5."));
        assertEquals(List.of(), fix("Dim KeepAwake As Long", "|Private Const Name = \"x\"", "|Declare Function Crow Lib \"hen\""));
    }

    @Test
    void namesStandInTheTextWhereTheSpanSays() {
        Sample sample = new Sample("Crow").section(SectionKind.RESOLUTION, "Set the KeepAwake value to 1 in " + KEY + ".");
        ArticleFact fact = sample.facts().getFirst();
        String text = sample.article().sections().getFirst().text();
        assertEquals("KeepAwake value to 1", text.substring(fact.fact().at().from(), fact.fact().at().to()));
    }

    @Test
    void whatIsSaidOverTwoSectionsStandsInOneOfThem() {
        Sample sample = new Sample("Crow").section(SectionKind.CAUSE, "The value KeepAwake is wrong in this key:", "|" + KEY)
                .section(SectionKind.RESOLUTION,
                        "This is long enough to be longer than the section before, which it says nothing of by itself, as can be seen when it is read to its end.",
                        "Set the value to 7. Or set the value to 9.");
        for (ArticleFact fact : sample.facts()) {
            assertTrue(fact.fact().at().to() <= sample.article().sections().get(fact.section()).text().length(), fact.toString());
        }
    }
}
