// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

class ContentPathTest {

    @ParameterizedTest
    @ValueSource(strings = { "/etc/ssh/sshd_config", "/etc/fstab", "/proc/mounts", "/proc/net/dev", "/proc/sys/vm/swappiness",
            "/var/log/my app.log",
            "/sys/class/net/eth0/mtu", "/etc/..data/x", "/srv/it's $(a) file", "/etc/keys.conf" })
    void filesAreRead(String path) throws Exception {
        assertEquals(path, ContentPath.parse(path));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "/", "etc/fstab", "~/x", "-x", "/etc/../dev/zero", "/./dev/zero", "/etc/..", "/dev/zero", "//dev/zero",
            "/dev/tcp/x",
            "/proc/kmsg", "/proc/kcore", "/proc/1/mem", "/proc/self/environ", "/proc/self/root/dev/zero",
            "/sys/kernel/debug/tracing/trace_pipe",
            "/sys/kernel/tracing/trace_pipe", "/etc/shadow", "/etc/shadow-", "/ETC/SHADOW", "/root/.ssh/id_ed25519",
            "/etc/ssh/ssh_host_rsa_key",
            "/etc/krb5.keytab", "/home/a/.netrc", "/etc/ssl/private/web.pem", "/a\nb", "/a\u0000", "/a\u2028b" })
    void othersAreNot(String path) {
        assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> ContentPath.parse(path)).reason());
    }
}
