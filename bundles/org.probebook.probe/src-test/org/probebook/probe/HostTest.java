// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostTest {

    @Test
    void readsWhatIsNotUsualAboutAHost() {
        Host host = Host.parse("127.0.0.1,smb=4455,ssh=2222,user=probe,platform=nt4,edition=workstation");
        assertEquals("127.0.0.1", host.address());
        assertEquals("127.0.0.1", host.name());
        assertEquals(4455, host.port("smb", 445));
        assertEquals(443, host.port("https", 443));
        assertEquals("probe", host.user());
        assertEquals("nt4", host.platform());
        assertEquals("workstation", host.edition());
    }

    @Test
    void readsAnAddressInBrackets() {
        assertEquals("::1", Host.parse("[::1],ssh=22").address());
    }

    @Test
    void readsAListOfNameServers() {
        assertEquals(List.of("127.0.0.1:5301", "127.0.0.1:5302"),
                Host.parse("example.test,dns=127.0.0.1:5301+127.0.0.1:5302").settingParts("dns"));
    }

    @Test
    void thisMachineIsLocal() {
        assertTrue(Host.parse("local").local());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", ",", ",,", ",smb=445", "h,smb", "h,smb=0", "h,smb=65536", "h,smb=x", "h,colour=red", "h,=1" })
    void refusesWhatIsNoHost(String text) {
        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class, () -> Host.parse(text));
        assertTrue(failure.getMessage().length() > 20, failure.getMessage());
    }

    @Test
    void doesNotRepeatASecretThatDoesNotBelongThere() {
        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class, () -> Host.parse("h,password=hunter2"));
        assertTrue(failure.getMessage().startsWith("'password' is no setting"), failure.getMessage());
        assertFalse(failure.getMessage().contains("hunter2"), failure.getMessage());
    }
}
