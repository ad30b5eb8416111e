// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.probebook.knowledge.probes.SystemFact;
import org.probebook.knowledge.probes.SystemFactProbe;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

class QuestionsTest {

    @ParameterizedTest
    @CsvSource({ "DISK_USED_PERCENT, /var, df -P -k -- /var",
            "SERVICE_STATE, getty@tty1, systemctl show --property=LoadState --property=ActiveState -- 'getty@tty1'",
            "FILE_MODE, /a b, stat -L -c '%a' -- '/a b'", "KERNEL_RELEASE, '', uname -r",
            "TCP_LISTENING, 22, grep -h -s -F ' 0A ' /proc/net/tcp /proc/net/tcp6",
            "FILE_LINE, /etc/fstab, stat -L -c '%s %F' -- /etc/fstab",
            "LIMIT, nofile, cat /proc/self/limits", "TIME_OFFSET, '', date '+%s.%N'",
            "LOG_LINES_SINCE, ssh, journalctl --no-pager --output=short-unix --lines=10000 --since=-60min --unit=ssh",
            "LOG_LINES_SINCE, kernel, journalctl --no-pager --output=short-unix --lines=10000 --since=-60min --dmesg",
            "LOG_LINES_SINCE, /var/log/x, stat -L -c '%s %F' -- /var/log/x" })
    void writesFixedCommands(SystemFact fact, String argument, String command) throws Exception {
        assertEquals(List.of(command),
                Questions.of(Replies.fact(fact, argument, "x")).stream().map(question -> question.command().toString()).toList());
    }

    @ParameterizedTest
    @CsvSource({ "SERVICE_STATE, -H", "SERVICE_STATE, ssh*", "SERVICE_STATE, a b", "SERVICE_STATE, a;id", "SERVICE_STATE, ''",
            "PACKAGE_VERSION, --admindir=/x", "PACKAGE_VERSION, *",
            "PACKAGE_VERSION, a/b", "PACKAGE_VERSION, $(id)", "DISK_USED_PERCENT, relative", "DISK_USED_PERCENT, -rf",
            "DISK_USED_PERCENT, ''", "FILE_EXISTS, ~/x",
            "TCP_LISTENING, 0", "TCP_LISTENING, 65536", "TCP_LISTENING, ssh", "TCP_LISTENING, 22 23", "KERNEL_SETTING, ../x",
            "FILE_LINE, x", "FILE_LINE, /dev/zero",
            "FILE_LINE, /etc/shadow", "LIMIT, files", "LIMIT, ''", "LOG_LINES_SINCE, a b", "LOG_LINES_SINCE, *", "LOG_LINES_SINCE, -f",
            "LOG_LINES_SINCE, /dev/kmsg" })
    void refusesWhatIsNoArgument(SystemFact fact, String argument) {
        assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> Questions.of(Replies.fact(fact, argument, "x"))).reason());
    }

    @ParameterizedTest
    @EnumSource(names = { "KERNEL_RELEASE", "MEMORY_AVAILABLE_PERCENT", "UPTIME_SECONDS", "TIME_OFFSET" }, mode = EnumSource.Mode.EXCLUDE)
    void refusesLinesAndControls(SystemFact fact) {
        assertThrows(ProbeException.class, () -> Questions.of(Replies.fact(fact, "/a\ntouch x", "x")));
        assertThrows(ProbeException.class, () -> Questions.of(Replies.fact(fact, "/a\u0000", "x")));
        assertThrows(ProbeException.class, () -> Questions.of(Replies.fact(fact, null, "x")));
    }

    @Test
    void anArgumentBesideIsCheckedToo() {
        SystemFactProbe limit = Replies.fact(SystemFact.LIMIT, "nofile", "");
        limit.setService("-H evil");
        SystemFactProbe log = Replies.fact(SystemFact.LOG_LINES_SINCE, "ssh", "x");
        log.setMinutes(10_081);
        SystemFactProbe now = Replies.fact(SystemFact.LOG_LINES_SINCE, "ssh", "x");
        now.setMinutes(0);
        for (SystemFactProbe probe : List.of(limit, log, now, Replies.fact(SystemFact.FILE_LINE, "/x", "*"),
                Replies.fact(SystemFact.LOG_LINES_SINCE, "ssh", null),
                Replies.fact(SystemFact.LOG_LINES_SINCE, "/x", "a\nb"))) {
            assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> Questions.of(probe)).reason());
        }
    }
}
