// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.knowledge.probes.RegistryValueProbe;
import org.probebook.knowledge.probes.RegistryView;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.Observation;
import org.probebook.probe.Platform;
import org.probebook.probe.Reason;

/** What the questions look like, and what is made of the answers. */
class WinrmKindsTest {
    private static final String NOTHING = "<n:EnumerateResponse><n:EnumerationContext/><w:Items/><w:EndOfSequence/></n:EnumerateResponse>";

    private static String items(String item) {
        return "<n:EnumerateResponse><n:EnumerationContext/><w:Items><w:XmlFragment>" + item
                + "</w:XmlFragment></w:Items><w:EndOfSequence/></n:EnumerateResponse>";
    }

    @ParameterizedTest
    @CsvSource({ "Running, Auto, running, automatic", "Stopped, Manual, stopped, manual", "Paused, Disabled, paused, disabled",
            "Start Pending, Boot, starting, boot", "Stop Pending, System, stopping, system", "Running, Delayed, running, (none)" })
    void tellsAService(String state, String mode, String told, String start) throws Exception {
        try (WinrmStub host = new WinrmStub(
                asked -> items("<p:Name>Spooler</p:Name><p:StartMode>" + mode + "</p:StartMode><p:State>" + state + "</p:State>"))) {
            Observation observation = Asked.service(host.port(), "Spooler").answer();
            assertEquals(told, observation.value("state").orElseThrow());
            assertEquals(start, observation.value("start").orElse("(none)"));
            assertTrue(host.heard().getLast().contains("Win32_BaseService WHERE Name='Spooler'"), host.heard()::getLast);
        }
    }

    @Test
    void whatTheHostDoesNotKnowIsAbsent() throws Exception {
        try (WinrmStub host = new WinrmStub(asked -> asked.contains("StdRegProv")
                ? "<p:EnumValues_OUTPUT><p:ReturnValue>2</p:ReturnValue></p:EnumValues_OUTPUT>"
                : asked.contains("Win32_Share") ? items("<p:Path>C:\\</p:Path>") : NOTHING)) {
            assertTrue(Asked.service(host.port(), "NoSuch").answer().values().isEmpty());
            assertTrue(Asked.registry(host.port(), "HKLM\\SOFTWARE\\NoSuch", "a").answer().values().isEmpty());
            assertTrue(Asked.file(host.port(), "C$", "nothing.dll").answer().values().isEmpty());
        }
        try (WinrmStub host = new WinrmStub(asked -> NOTHING)) {
            assertTrue(Asked.file(host.port(), "gone$", "nothing.dll").unknown(Reason.UNSUPPORTED).contains("no share"));
        }
    }

    @Test
    void readsOnWhereTheFirstAnswerIsEmpty() throws Exception {
        try (WinrmStub host = new WinrmStub(asked -> asked.contains("<n:Pull>")
                ? "<n:PullResponse><w:Items><p:Win32_Service><p:State>Running</p:State></p:Win32_Service></w:Items></n:PullResponse>"
                : "<n:EnumerateResponse><n:EnumerationContext>uuid:7&amp;8</n:EnumerationContext></n:EnumerateResponse>")) {
            assertEquals("running", Asked.service(host.port(), "Spooler").answer().value("state").orElseThrow());
            assertTrue(host.heard().getLast().contains("<n:EnumerationContext>uuid:7&amp;8</n:EnumerationContext>"));
        }
        try (WinrmStub host = new WinrmStub(
                asked -> "<n:PullResponse><n:EnumerationContext>more</n:EnumerationContext></n:PullResponse>")) {
            Asked.service(host.port(), "Spooler").unknown(Reason.MALFORMED);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "4 | GetDWORDValue | <p:uValue>4294967295</p:uValue> | REG_DWORD | 4294967295",
            "1 | GetStringValue | <p:sValue>a &lt; b</p:sValue> | REG_SZ | a < b", "1 | GetStringValue | <p:sValue/> | REG_SZ | ''",
            "2 | GetExpandedStringValue | <p:sValue>C:\\Windows</p:sValue> | REG_EXPAND_SZ | C:\\Windows",
            "3 | GetBinaryValue | <p:uValue>0</p:uValue><p:uValue>255</p:uValue> | REG_BINARY | 00ff",
            "7 | GetMultiStringValue | <p:sValue>one</p:sValue><p:sValue>two</p:sValue> | REG_MULTI_SZ | one/two",
            "11 | GetQWORDValue | <p:uValue>18446744073709551615</p:uValue> | REG_QWORD | 18446744073709551615" })
    void tellsAValueOfEachType(String number, String method, String output, String type, String value) throws Exception {
        String listed = "<p:EnumValues_OUTPUT><p:ReturnValue>0</p:ReturnValue><p:sNames xsi:nil=\"true\"/><p:sNames>keepconn</p:sNames><p:Types>1</p:Types><p:Types>"
                + number
                + "</p:Types></p:EnumValues_OUTPUT>";
        String read = "<p:" + method + "_OUTPUT><p:ReturnValue>0</p:ReturnValue>" + output + "</p:" + method + "_OUTPUT>";
        try (WinrmStub host = new WinrmStub(
                asked -> asked.contains("EnumValues_INPUT") ? listed : asked.contains(method + "_INPUT") ? read : "404")) {
            Observation observation = Asked.registry(host.port(), "HKLM\\SOFTWARE\\Fixture & Sons", "KeepConn").answer();
            assertEquals(type, observation.value("type").orElseThrow());
            assertEquals(value, observation.value("value").orElseThrow().replace('\n', '/'));
            assertTrue(host.heard().getLast()
                    .contains("<p:hDefKey>2147483650</p:hDefKey><p:sSubKeyName>SOFTWARE\\Fixture &amp; Sons</p:sSubKeyName>"));
        }
    }

    @Test
    void readsTheUnnamedValueAsText() throws Exception {
        try (WinrmStub host = new WinrmStub(
                asked -> "<p:GetStringValue_OUTPUT><p:ReturnValue>0</p:ReturnValue><p:sValue>text</p:sValue></p:GetStringValue_OUTPUT>")) {
            assertEquals("text", Asked.registry(host.port(), "HKLM\\SOFTWARE", "").answer().value("value").orElseThrow());
        }
        try (WinrmStub host = new WinrmStub(
                asked -> "<p:GetStringValue_OUTPUT><p:ReturnValue>1</p:ReturnValue></p:GetStringValue_OUTPUT>")) {
            assertTrue(Asked.registry(host.port(), "HKLM\\SOFTWARE", null).answer().values().isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({ "5, ACCESS_DENIED", "2147749891, ACCESS_DENIED", "87, UNSUPPORTED", "'', UNSUPPORTED" })
    void anErrorOfTheRegistryHasItsReason(String code, Reason reason) throws Exception {
        try (WinrmStub host = new WinrmStub(
                asked -> "<p:EnumValues_OUTPUT><p:ReturnValue>" + code + "</p:ReturnValue></p:EnumValues_OUTPUT>")) {
            Asked.registry(host.port(), "HKLM\\SOFTWARE\\Secret", "a").unknown(reason);
        }
    }

    @Test
    void aViewOfTheRegistryCannotBeChosen() throws Exception {
        try (WinrmStub host = new WinrmStub(asked -> NOTHING)) {
            Asked asked = Asked.registry(host.port(), "HKLM\\SOFTWARE", "a");
            ((RegistryValueProbe) asked.probe()).setView(RegistryView.BITS_32);
            asked.unknown(Reason.UNSUPPORTED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "20310131120000.000000+060", "2031-01-31T11:00:00Z", "2031-01-31T12:00:00+01:00" })
    void tellsAFile(String time) throws Exception {
        try (WinrmStub host = new WinrmStub(asked -> asked.contains("Win32_Share")
                ? items("<p:Path>C:\\WINDOWS</p:Path>")
                : items("<p:FileSize>4711</p:FileSize><p:LastModified><c:Datetime xmlns:c=\"c\">" + time
                        + "</c:Datetime></p:LastModified><p:Version>10.0.19041.1 (WinBuild.160101.0800)</p:Version>"))) {
            Observation observation = Asked.file(host.port(), "", "%SystemRoot%\\system32\\drivers/o'clock.sys").answer();
            assertEquals(Map.of("version", "10.0.19041.1", "size", "4711", "modified", "2031-01-31T11:00:00Z"), observation.values());
            assertTrue(host.heard().getLast().contains("Name='C:\\\\WINDOWS\\\\system32\\\\drivers\\\\o\\'clock.sys'"),
                    host.heard()::getLast);
        }
    }

    @ParameterizedTest
    @CsvSource({ "10.0.22631, 1, 48, 11, professional", "10.0.19045, 1, 101, 10, home", "10.0.20348, 3, 7, 10, server",
            "6.1.7601, 1, 4, 7, ''",
            "6.3.9600, 2, 8, 8, server" })
    void tellsThePlatform(String version, String type, String product, String token, String edition) throws Exception {
        try (WinrmStub host = new WinrmStub(
                asked -> items("<p:Caption>Fixture Windows</p:Caption><p:Version>" + version + "</p:Version><p:ProductType>" + type
                        + "</p:ProductType><p:OperatingSystemSKU>" + product + "</p:OperatingSystemSKU>"));
                HostSession session = Asked.service(host.port(), "any").session()) {
            WinrmPlatformReader reader = new WinrmPlatformReader();
            reader.hosts = Asked.hosts();
            assertTrue(reader.reaches(session.host()));
            Platform platform = session.within(Duration.ofSeconds(8), () -> reader.read(session));
            assertEquals(new Platform(token, edition, "Fixture Windows " + version), platform);
        }
    }

    @Test
    void reachesOnlyHostsThatSaySo() {
        assertFalse(new WinrmServiceKind().reaches(Host.parse("192.0.2.7")));
        assertFalse(new WinrmServiceKind().reaches(Host.parse("local,winrm=5986")));
        assertTrue(new WinrmServiceKind().reaches(Host.parse("192.0.2.7,winrm=5986")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "a\\b", "a/b", "a\u0000b", "a\nb" })
    void refusesWhatIsNoService(String name) {
        Asked.service(9, name).unknown(Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "..\\secret", "a\\..\\b", "C:\\a", "a\u0001" })
    void refusesWhatIsNoPath(String path) {
        Asked.file(9, "ADMIN$", path).unknown(Reason.MALFORMED);
    }

    /** An argument of a pack is data: it ends neither the query nor the element that it stands in. */
    @Test
    void anArgumentStaysInItsQuotes() throws Exception {
        try (WinrmStub host = new WinrmStub(asked -> NOTHING)) {
            Asked.service(host.port(), "x' OR Name LIKE '%<a>&").answer();
            assertTrue(host.heard().getLast().contains("Name='x\\' OR Name LIKE \\'%&lt;a&gt;&amp;'</w:Filter>"), host.heard()::getLast);
        }
    }
}
