// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

class RegistryPathTest {

    @ParameterizedTest
    @CsvSource({ "HKLM\\SOFTWARE\\Fixture, 80000002, SOFTWARE\\Fixture", "hkey_current_user\\Console\\, 80000001, Console",
            "HKCR, 80000000, ''",
            "HKU\\\\S-1-5-18, 80000003, S-1-5-18", "HKCC\\System, 80000005, System" })
    void readsAKey(String key, String hive, String path) throws Exception {
        assertEquals(new RegistryPath(Integer.parseUnsignedInt(hive, 16), path), RegistryPath.parse(key));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "SOFTWARE\\Fixture", "HKXX\\a", "\\\\server\\HKLM\\a", "HKLM\\a\u0000b", "HKLM\\a\nb" })
    void refusesWhatIsNone(String key) {
        assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> RegistryPath.parse(key)).reason());
    }

    @ParameterizedTest
    @CsvSource({ "4.0, nt4", "5.1.2600, xp", "6.3.9600, 8", "10.0, 10", "10.0.19045, 10", "10.0.22000, 11", "10.0.26100, 11",
            "11.0, windows",
            "nonsense, windows", "10.0.x, 10" })
    void knowsTheReleases(String version, String token) {
        assertEquals(token, WindowsReleases.token(version));
    }
}
