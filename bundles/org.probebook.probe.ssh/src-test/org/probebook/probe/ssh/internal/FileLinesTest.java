// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

class FileLinesTest {
    private static final Reply TEXT = Replies.out("90 regular file\n");

    @Test
    void readsTheFirstLineThatBeginsSo() throws Exception {
        Reply found = Replies.out("Welcome, Port 1\n3:#Port 22\n9:  Port 2222 \n12:Port 24\n");
        assertEquals(new Told.Value("Port 2222", Map.of("last", "Port 24"), "line 9: Port 2222"), Replies.told(question(), TEXT, found));
    }

    @Test
    void tellsThatThereIsNone() throws Exception {
        assertEquals(new Told.Absent("no line begins with 'Port'"), Replies.told(question(), TEXT, Replies.failed(1, "")));
        assertEquals(new Told.Absent("no line begins with 'Port'"), Replies.told(question(), TEXT, Replies.out("3:#Port 22\n")));
        assertEquals(new Told.Absent("there is no file /etc/x"),
                Replies.told(question(), Replies.failed(1, "stat: cannot statx '/etc/x': No such file or directory")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "4096 directory", "0 fifo", "0 character special file", "0 socket", "99999999999 regular file" })
    void readsNoOtherFile(String kind) throws Exception {
        Replies.unknown(Reason.UNSUPPORTED, question(), Replies.out(kind + "\n"));
    }

    @Test
    void saysWhyNothingIsKnown() throws Exception {
        Replies.unknown(Reason.ACCESS_DENIED, question(), TEXT, Replies.failed(2, "grep: /etc/x: Permission denied"));
        Replies.unknown(Reason.ACCESS_DENIED, question(), Replies.failed(1, "stat: cannot statx '/etc/x': Permission denied"));
        Replies.unknown(Reason.UNSUPPORTED, question(), TEXT, Replies.failed(127, "env: 'grep': No such file or directory"));
        Replies.unknown(Reason.UNSUPPORTED, question(), TEXT, Replies.failed(1, "something else"));
        Replies.unknown(Reason.MALFORMED, question(), Replies.out("nonsense\n"));
        Replies.unknown(Reason.UNSUPPORTED, question(), TEXT, Replies.out("1:#Port\n".repeat(1000)));
    }

    private static Question question() throws ProbeException {
        return FileLines.of("/etc/x", "Port");
    }
}
