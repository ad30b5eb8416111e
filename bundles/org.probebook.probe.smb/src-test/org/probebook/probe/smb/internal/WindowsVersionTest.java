// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.probe.Platform;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.rpc.ServerInfo;

class WindowsVersionTest {

    @ParameterizedTest
    @CsvSource({ "4,0,nt4", "5,0,2000", "5,1,xp", "5,2,2003", "6,0,vista", "6,1,7", "6,2,8", "6,3,8", "10,0,10", "3,51,windows",
            "11,0,windows" })
    void versionsHaveTheirNames(int major, int minor, String token) throws Exception {
        assertEquals(token, WindowsVersion.platform(new ServerInfo(500, "HOST", major, minor, 0)).token());
    }

    @ParameterizedTest
    @CsvSource({ "4, 0, 0x1003, workstation", "5, 0, 0x1003, professional", "5, 1, 0x1003, ''", "5, 0, 0x9003, server",
            "5, 2, 0x100b, server", "6, 1, 0x809a03, ''", "4, 0, 0x0, ''" })
    void theEditionIsToldByTheTypeOnlyWhereThatTellsIt(int major, int minor, String type, String edition) throws Exception {
        assertEquals(edition, WindowsVersion.platform(new ServerInfo(500, "HOST", major, minor, Integer.decode(type))).edition());
    }

    @Test
    void anotherFamilyIsNotSupported() {
        ProbeException refusal = assertThrows(ProbeException.class, () -> WindowsVersion.platform(new ServerInfo(400, "HOST", 4, 0, 0)));
        assertEquals(Reason.UNSUPPORTED, refusal.reason());
    }

    @Test
    void whatTheHostSaidIsKept() throws Exception {
        Platform platform = WindowsVersion.platform(new ServerInfo(500, "HOST", 4, 0, 0x1003));
        assertEquals("Windows 4.0", platform.described());
    }
}
