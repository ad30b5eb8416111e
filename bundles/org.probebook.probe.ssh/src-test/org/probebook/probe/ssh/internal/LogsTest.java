// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

class LogsTest {
    private static final String AT = "1900000000.123456 web1 web[4711]: ";
    private static final Told NONE = new Told.Value("0", Map.of(), "no such line");

    @Test
    void countsLinesOfTheJournal() throws Exception {
        assertEquals(new Told.Value("2", Map.of("last", "disk failed again"), "2 lines, the last: disk failed again"),
                Replies.told(unit(), Replies.out("Welcome, nothing failed\n" + AT + "disk failed\n" + AT + "all well\n" + AT
                        + "now\n                  disk failed again\n")));
        assertEquals(NONE, Replies.told(unit(), Replies.out("1900000000.000001 failed failed[7]: all well\n")));
    }

    @Test
    void doesNotMistakeAMisspeltServiceForAQuietOne() throws Exception {
        Reply empty = Replies.out("-- No entries --\n");
        assertEquals(NONE, Replies.told(unit(), empty, Replies.out("LoadState=loaded\n")));
        assertEquals(new Told.Absent("there is no service web"), Replies.told(unit(), empty, Replies.out("LoadState=not-found\n")));
        assertEquals(NONE, Replies.told(Logs.ofUnit(Logs.KERNEL, "failed", 60), empty));
    }

    @Test
    void doesNotCallAnUnreadableJournalEmpty() throws Exception {
        Replies.unknown(Reason.ACCESS_DENIED, unit(), Replies.of(0, "-- No entries --\n",
                "Hint: You are currently not seeing messages from other users and the system.\n      Users in groups 'adm', 'systemd-journal' can see all messages.\n"));
        Replies.unknown(Reason.ACCESS_DENIED, unit(), Replies.failed(1, "No journal files were opened due to insufficient permissions."));
        Replies.unknown(Reason.UNSUPPORTED, unit(), Replies.of(0, "-- No entries --\n", "No journal files were found.\n"));
        Replies.unknown(Reason.UNSUPPORTED, unit(), Replies.failed(127, "env: 'journalctl': No such file or directory"));
        Replies.unknown(Reason.UNSUPPORTED, unit(), Replies.out((AT + "disk failed\n").repeat(10_000)));
    }

    @Test
    void countsLinesOfAFile() throws Exception {
        Question question = Logs.ofFile("/var/log/x", "failed", 60);
        Reply text = Replies.out("90 regular file\n");
        Reply clock = Replies.out("1900000000 +0200\n");
        Reply end = Replies.out("2030-03-17T10:00:00Z failed\n2030-03-17T19:46:00+02:00 failed too\n");
        assertEquals(
                new Told.Value("1", Map.of("last", "2030-03-17T19:46:00+02:00 failed too"), "1 line: 2030-03-17T19:46:00+02:00 failed too"),
                Replies.told(question, text, clock, end));
        assertEquals(NONE, Replies.told(question, Replies.out("0 regular empty file\n"), clock, Replies.out("")));
        assertEquals(new Told.Absent("there is no file /var/log/x"),
                Replies.told(question, Replies.failed(1, "stat: cannot statx '/var/log/x': No such file or directory")));
        Replies.unknown(Reason.ACCESS_DENIED, question, text, clock,
                Replies.failed(1, "tail: cannot open '/var/log/x' for reading: Permission denied"));
        Replies.unknown(Reason.UNSUPPORTED, question, text, clock, Replies.out("no time, and failed\n"));
        Replies.unknown(Reason.UNSUPPORTED, question, Replies.out("2000000 regular file\n"), clock,
                Replies.out("2030-03-17T17:46:00Z failed\n"));
        Replies.unknown(Reason.MALFORMED, question, text, Replies.out("no clock\n"));
    }

    private static Question unit() throws ProbeException {
        return Logs.ofUnit("web", "failed", 60);
    }
}
