// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.fact.Fact.Port;
import org.probebook.fact.internal.remark.Remark;
import org.probebook.fact.internal.remark.RemarkReading;
import org.probebook.fact.internal.text.Passage;

class PortScannerTest {

    private static List<String> ports(String text) {
        return RemarkReading.of(text, Passage.of(text)).stream().sorted(Comparator.comparingInt(remark -> remark.fact().at().from()))
                .map(Remark::fact).filter(Port.class::isInstance).map(Port.class::cast).map(Port::label).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It listens on TCP port 445.                   | TCP port 445
            Open port 135 on the firewall.                | port 135
            Open UDP ports 137 and 138.                   | UDP port 137,UDP port 138
            Ports 137, 138, and 139 are blocked.          | port 137,port 138,port 139
            port number 8080                              | port 8080
            TCP-poort 445 en poort 139                    | TCP port 445,port 139
            Öffnen Sie die Ports 137 und 138.             | port 137,port 138
            el puerto TCP 445                             | TCP port 445
            TCP ポート 445 を開きます                     | TCP port 445
            """)
    void portsOfTheNetwork(String text, String ports) {
        assertEquals(List.of(ports.split(",")), ports(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "COM port 20", "printer port 9", "plug it into port 3", "a port number", "I/O port 220", "port 1024-5000",
            "the report 445", "port 99999",
            "parallel port 10", "port 0x378", "support 135" })
    void otherPorts(String text) {
        assertEquals(List.of(), ports(text));
    }
}
