// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.util.List;

import org.eclipse.jface.dialogs.DialogSettings;
import org.junit.jupiter.api.Test;
import org.probebook.knowledge.Role;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;

class HostHistoryTest {
    private final DialogSettings settings = new DialogSettings("hosts");
    private final HostHistory history = new HostHistory(settings);

    @Test
    void theLastHostsComeFirstAfterThisMachine() {
        history.keep(Role.SERVER, entry("192.0.2.1"));
        history.keep(Role.CLIENT, entry("192.0.2.2"));
        history.keep(Role.SERVER, entry("192.0.2.1"));
        assertEquals(List.of("local", "192.0.2.1", "192.0.2.2", "web"), history.offers(List.of("web", "192.0.2.2")));
        assertEquals("192.0.2.2", history.last(Role.CLIENT));
    }

    @Test
    void aProblemOfOneMachineStartsWithThisOne() {
        assertEquals("local", history.last(Role.HOST));
        assertEquals("", history.last(Role.SERVER));
    }

    @Test
    void aPasswordIsNeverKept() throws Exception {
        history.keep(Role.SERVER, entry("192.0.2.1"));
        StringWriter stored = new StringWriter();
        settings.save(stored);
        assertTrue(stored.toString().contains("DOM\\ann"), stored.toString());
        assertFalse(stored.toString().contains("secret"), stored.toString());
        assertFalse(entry("192.0.2.1").toString().contains("secret"));
    }

    @Test
    void whatTheUserSaysOutranksTheProfile() {
        Host known = Host.parse("192.0.2.1,smb=4455,user=bob,platform=linux,edition=server");
        Host host = new HostEntry("web", "nt4", "", "DOM\\ann", "secret".toCharArray()).host(known);
        assertEquals(List.of("nt4", "server", "DOM\\ann"), List.of(host.platform(), host.edition(), host.user()));
        assertEquals(4455, host.port("smb", 445));
        Credentials credentials = new HostEntry("web", "", "", "DOM\\ann", "secret".toCharArray()).credentials(host);
        assertEquals("DOM\\ann", credentials.account());
        assertTrue(entry("x").credentials(Host.parse("192.0.2.1")).anonymous());
    }

    private static HostEntry entry(String host) {
        return new HostEntry(host, "", "", "DOM\\ann", "secret".toCharArray());
    }
}
