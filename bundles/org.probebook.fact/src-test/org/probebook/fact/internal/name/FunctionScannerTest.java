// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.fact.Fact.ApiName;
import org.probebook.fact.internal.remark.Remark;
import org.probebook.fact.internal.remark.RemarkReading;
import org.probebook.fact.internal.text.Passage;

class FunctionScannerTest {

    private static List<String> names(String text) {
        return RemarkReading.of(text, Passage.of(text)).stream().sorted(Comparator.comparingInt(remark -> remark.fact().at().from()))
                .map(Remark::fact).filter(ApiName.class::isInstance).map(ApiName.class::cast).map(ApiName::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Call CreateFile() first.                   | CreateFile
            The NetSessionEnum function fails.         | NetSessionEnum
            It is the WSAStartup API that fails.       | WSAStartup
            A call to the connect() function           | connect
            de functie GetTickCount                    | GetTickCount
            die Funktion GetTickCount                  | GetTickCount
            la fonction GetTickCount                   | GetTickCount
            """)
    void functions(String text, String name) {
        assertEquals(List.of(name), names(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Use the NetSessionEnum, NetSessionDel, and NetFileClose functions.",
            "Call NetSessionEnum, NetSessionDel and NetFileClose.",
            "de functies NetSessionEnum, NetSessionDel en NetFileClose" })
    void listsOfFunctions(String text) {
        assertEquals(List.of("NetSessionEnum", "NetSessionDel", "NetFileClose"), names(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "The PowerPoint program starts.", "This function fails.", "The file SysMon.dll is there.",
            "several APIs function" })
    void otherNames(String text) {
        assertEquals(List.of(), names(text));
    }
}
