// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

class KernelSettingsTest {

    @ParameterizedTest
    @CsvSource({ "net.ipv4.ip_forward, /proc/sys/net/ipv4/ip_forward",
            "net.ipv4.conf.eth0/100.forwarding, /proc/sys/net/ipv4/conf/eth0.100/forwarding",
            "net/ipv4/conf/eth0.100/forwarding, /proc/sys/net/ipv4/conf/eth0.100/forwarding", "vm.swappiness, /proc/sys/vm/swappiness" })
    void knowsTheFile(String name, String file) throws Exception {
        assertEquals(file, KernelSettings.file(name));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "swappiness", "..", "../../etc/shadow", "net..ipv4", "vm.x/../../../etc/shadow", "/etc/passwd",
            "vm.swappiness; id", "vm.*", "-n.x y", ".a.b" })
    void staysBelowTheSettings(String name) {
        assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> KernelSettings.file(name)).reason());
    }

    @Test
    void readsTheValue() throws Exception {
        assertEquals(Optional.of("60"), KernelSettings.value(Replies.out("60\n")));
        assertEquals(Optional.of("4096 131072 6291456"), KernelSettings.value(Replies.out("4096\t131072\t6291456\n")));
        assertEquals(Optional.empty(), KernelSettings.value(Replies.failed(1, "cat: /proc/sys/vm/gone: No such file or directory")));
        Replies.unknown(Reason.ACCESS_DENIED, KernelSettings::value, Replies.failed(1, "cat: /proc/sys/kernel/secret: Permission denied"));
    }
}
