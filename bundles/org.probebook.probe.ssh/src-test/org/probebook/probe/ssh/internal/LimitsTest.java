// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.probebook.probe.Reason;

class LimitsTest {
    private static final Reply LIMITS = Replies.out("Limit   Soft Limit  Hard Limit  Units\nMax open files  1024  unlimited  files\n");
    private static final Told OPEN_FILES = new Told.Value("1024", Map.of("hard", "18446744073709551615"),
            "nofile: soft 1024, hard unlimited");

    @Test
    void readsTheAccounts() throws Exception {
        assertEquals(OPEN_FILES, Replies.told(Limits.ofTheAccount("nofile"), LIMITS));
    }

    @Test
    void readsAServices() throws Exception {
        Question question = Limits.of("web", "nofile");
        Reply running = Replies.out("LoadState=loaded\nMainPID=4711\n");
        assertEquals(OPEN_FILES, Replies.told(question, running, LIMITS));
        assertEquals("cat /proc/4711/limits", ((Told.Next) question.read(running)).question().command().toString());
        assertEquals(new Told.Absent("there is no service web"), Replies.told(question, Replies.out("LoadState=not-found\nMainPID=0\n")));
        assertEquals(new Told.Absent("web runs no main process"), Replies.told(question, Replies.out("LoadState=loaded\nMainPID=0\n")));
    }

    @Test
    void saysWhyNothingIsKnown() {
        Question question = Limits.of("web", "nofile");
        Replies.unknown(Reason.MALFORMED, question, Replies.out("LoadState=loaded\nMainPID=1/../../etc\n"));
        Replies.unknown(Reason.MALFORMED, question, Replies.out("LoadState=loaded\n"));
        Replies.unknown(Reason.UNSUPPORTED, question, Replies.failed(127, "env: 'systemctl': No such file or directory"));
        Replies.unknown(Reason.UNSUPPORTED, question, Replies.out("LoadState=loaded\nMainPID=7\n"),
                Replies.failed(1, "cat: /proc/7/limits: No such file or directory"));
        Replies.unknown(Reason.UNSUPPORTED, Limits.ofTheAccount("nproc"), LIMITS);
        Replies.unknown(Reason.ACCESS_DENIED, Limits.ofTheAccount("nproc"), Replies.failed(1, "cat: /proc/self/limits: Permission denied"));
    }
}
