// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.probe.Reason;

class PackagesTest {

    @Test
    void readsDpkg() throws Exception {
        assertEquals(Optional.of("1:9.2p1-2+deb12u3"), Packages.dpkg(Replies.out("installed 1:9.2p1-2+deb12u3\n")));
        assertEquals(Optional.of("2.36-9"), Packages.dpkg(Replies.out("installed 2.36-9\ninstalled 2.36-9\n")), "two architectures");
        assertEquals(Optional.empty(), Packages.dpkg(Replies.out("config-files 3.0.2-1\n")), "removed, its configuration left");
        assertEquals(Optional.empty(), Packages.dpkg(Replies.out("not-installed \n")));
        assertEquals(Optional.empty(), Packages.dpkg(Replies.failed(1, "dpkg-query: no packages found matching gone")));
        Replies.unknown(Reason.UNSUPPORTED, Packages::dpkg, Replies.failed(127, "env: 'dpkg-query': No such file or directory"));
        Replies.unknown(Reason.UNSUPPORTED, Packages::dpkg, Replies.failed(2, "dpkg-query: error: failed to open package info file"));
    }

    @Test
    void readsRpm() throws Exception {
        assertEquals(Optional.of("8.0p1-19.el8"), Packages.rpm(Replies.out("8.0p1-19.el8\n")));
        assertEquals(Optional.of("1:5.14.0-427.el9"), Packages.rpm(Replies.out("1:5.14.0-362.el9\n1:5.14.0-427.el9\n")), "several kernels");
        assertEquals(Optional.empty(), Packages.rpm(Replies.of(1, "package gone is not installed\n", "")));
        Replies.unknown(Reason.UNSUPPORTED, Packages::rpm, Replies.failed(1, "error: cannot open Packages database in /var/lib/rpm"));
        Replies.unknown(Reason.MALFORMED, Packages::rpm, Replies.out(""));
    }
}
