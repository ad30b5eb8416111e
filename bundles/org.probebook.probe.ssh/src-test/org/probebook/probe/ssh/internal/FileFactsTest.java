// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.probe.Reason;

class FileFactsTest {
    private static final Reply MISSING = Replies.failed(1, "stat: cannot statx '/gone': No such file or directory");

    @Test
    void readsTheMode() throws Exception {
        assertEquals(Optional.of("644"), FileFacts.mode(Replies.out("644\n")));
        assertEquals(Optional.of("4755"), FileFacts.mode(Replies.out("4755\n")));
        assertEquals(Optional.empty(), FileFacts.mode(MISSING));
        assertEquals(Optional.empty(), FileFacts.mode(Replies.failed(1, "stat: can't stat '/etc/passwd/x': Not a directory")));
        Replies.unknown(Reason.MALFORMED, FileFacts::mode, Replies.out("rw-r--r--\n"));
    }

    @Test
    void whatCannotBeSeenIsNeitherThereNorNot() throws Exception {
        assertEquals(Optional.of("yes"), FileFacts.exists(Replies.out("644\n")));
        assertEquals(Optional.of("no"), FileFacts.exists(MISSING));
        Replies.unknown(Reason.ACCESS_DENIED, FileFacts::exists, Replies.failed(1, "stat: cannot statx '/root/x': Permission denied"));
        Replies.unknown(Reason.UNSUPPORTED, FileFacts::exists, Replies.failed(1, "stat: cannot statx '/mnt/x': Input/output error"));
    }
}
