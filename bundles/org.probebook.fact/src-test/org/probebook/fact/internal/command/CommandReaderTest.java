// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.Block;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.fact.Fact.Command;
import org.probebook.fact.internal.remark.Remark;
import org.probebook.fact.internal.text.Passage;

class CommandReaderTest {

    private static List<String> commands(Block... blocks) {
        Section section = new Section(SectionKind.RESOLUTION, "Resolution", 1, List.of(blocks));
        List<Remark> remarks = new ArrayList<>();
        CommandReader reader = new CommandReader(section.text(), remarks::add);
        Passage.of(section).forEach(reader::passage);
        return remarks.stream().map(Remark::fact).filter(Command.class::isInstance).map(Command.class::cast).map(Command::line).toList();
    }

    private static List<String> prose(String text) {
        return commands(new Block.Paragraph(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Run chkdsk /f and wait.                                                     | chkdsk /f
            by using the net session /delete <harbour> command                          | net session /delete <harbour>
            At a command prompt, type "harbour -fix" (without the quotation marks).     | harbour -fix
            At a command prompt, type regsvr32 crane.dll, and then press ENTER.         | regsvr32 crane.dll
            Click Start, click Run, type "msconfig", and then click OK.                 | msconfig
            This is what netstat -n shows.                                              | netstat -n
            Use the NET VIEW command to list them.                                      | NET VIEW
            Use the CRANE /G command to lift it.                                        | CRANE /G
            To stop it, use: net stop crane /y                                          | net stop crane /y
            Typ bij de opdrachtprompt "ipconfig /all" en druk op ENTER.                 | ipconfig /all
            Geben Sie an der Eingabeaufforderung "ipconfig /all" ein.                   | ipconfig /all
            Tapez « ipconfig /all » à l'invite de commandes.                            | ipconfig /all
            """)
    void sentencesHoldCommands(String text, String command) {
        assertEquals(List.of(command), prose(text).stream().map(String::strip).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Run regedit and look for the key.", "Click Run, type \"regedt32\", and then click OK.",
            "At the prompt, type cd \\crane and press ENTER.",
            "In the Find box, type \"harbour\".", "The net result is a route to the print server.", "On the File menu, click Run.",
            "Expand the HKEY_LOCAL_MACHINE key.",
            "Copy the file to the folder c:\\crane.", "You can ping the server." })
    void otherWordsAreNoCommands(String text) {
        assertEquals(List.of(), prose(text));
    }

    @Test
    void announcedLinesAreCommands() {
        assertEquals(List.of("crane /load /port:3"),
                commands(new Block.Item("1.", 0, "At a command prompt, type the following command:"),
                        new Block.Verbatim("crane /load /port:3")));
        assertEquals(List.of("copy a:\\crane.dll c:\\crane", "ren crane.dll crane.old"), commands(
                new Block.Paragraph("Type the following commands at the command prompt:"),
                new Block.Verbatim("cd crane\ncopy a:\\crane.dll c:\\crane\nren crane.dll crane.old")));
    }

    @Test
    void quotesRemarksAndPromptsAreNotTyped() {
        assertEquals(List.of("copy crane.dll c:\\crane"),
                commands(new Block.Paragraph("At the MS-DOS prompt, type the following and press ENTER:"),
                        new Block.Verbatim("\" copy crane.dll c:\\crane \" (without the\nquotation marks)")));
        assertEquals(List.of("ipconfig /all"), commands(new Block.Verbatim("C:\\>ipconfig /all")));
    }

    @Test
    void longCommandsGoOnInTheNextLine() {
        assertEquals(List.of("crane /load /source:\\\\harbour\\cargo\\containers\\list.txt /quiet"), commands(
                new Block.Paragraph("Run the following command at a command prompt:"),
                new Block.Verbatim("crane /load /source:\\\\harbour\\cargo\\containers\\list.txt\n   /quiet")));
    }

    @Test
    void anotherWayIsAnnouncedToo() {
        assertEquals(List.of("crane -join c:\\dock", "crane -join"),
                commands(new Block.Paragraph("From a command prompt, type the following:"),
                        new Block.Verbatim("crane -join c:\\dock"), new Block.Paragraph("-or-"), new Block.Verbatim("crane -join")));
    }

    @Test
    void codeAndSettingsAreNoCommands() {
        assertEquals(List.of(), commands(new Block.Paragraph("Type the following code in the Command window:"),
                new Block.Verbatim("USE cargo\nBROWSE LAST")));
        assertEquals(List.of(),
                commands(new Block.Paragraph("Type the following value:"), new Block.Verbatim("Value Name: Crane\nData Type: REG_DWORD")));
        assertEquals(List.of(), commands(new Block.Verbatim("device=c:\\crane\\smartdrv.exe /double_buffer\nSELECT * FROM cargo")));
    }

    @Test
    void linesOfKnownToolsNeedNoAnnouncement() {
        assertEquals(List.of("net use x: \\\\harbour\\cargo", "netstat -an"),
                commands(new Block.Verbatim("net use x: \\\\harbour\\cargo\nnetstat -an")));
    }
}
