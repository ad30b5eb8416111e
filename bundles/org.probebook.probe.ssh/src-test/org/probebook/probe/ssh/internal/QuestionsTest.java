// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.probebook.knowledge.probes.SystemFact;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

class QuestionsTest {

    @ParameterizedTest
    @CsvSource({ "DISK_USED_PERCENT, /var, df -P -k -- /var",
            "SERVICE_STATE, getty@tty1, systemctl show --property=LoadState --property=ActiveState -- 'getty@tty1'",
            "FILE_MODE, /a b, stat -L -c '%a' -- '/a b'", "KERNEL_RELEASE, '', uname -r",
            "TCP_LISTENING, 22, grep -h -s -F ' 0A ' /proc/net/tcp /proc/net/tcp6" })
    void writesFixedCommands(SystemFact fact, String argument, String command) throws Exception {
        assertEquals(List.of(command), Questions.of(fact, argument).stream().map(question -> question.command().toString()).toList());
    }

    @ParameterizedTest
    @CsvSource({ "SERVICE_STATE, -H", "SERVICE_STATE, ssh*", "SERVICE_STATE, a b", "SERVICE_STATE, a;id", "SERVICE_STATE, ''",
            "PACKAGE_VERSION, --admindir=/x", "PACKAGE_VERSION, *",
            "PACKAGE_VERSION, a/b", "PACKAGE_VERSION, $(id)", "DISK_USED_PERCENT, relative", "DISK_USED_PERCENT, -rf",
            "DISK_USED_PERCENT, ''", "FILE_EXISTS, ~/x",
            "TCP_LISTENING, 0", "TCP_LISTENING, 65536", "TCP_LISTENING, ssh", "TCP_LISTENING, 22 23", "KERNEL_SETTING, ../x" })
    void refusesWhatIsNoArgument(SystemFact fact, String argument) {
        assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> Questions.of(fact, argument)).reason());
    }

    @ParameterizedTest
    @EnumSource(names = { "KERNEL_RELEASE", "MEMORY_AVAILABLE_PERCENT", "UPTIME_SECONDS" }, mode = EnumSource.Mode.EXCLUDE)
    void refusesLinesAndControls(SystemFact fact) {
        assertThrows(ProbeException.class, () -> Questions.of(fact, "/a\ntouch x"));
        assertThrows(ProbeException.class, () -> Questions.of(fact, "/a\u0000"));
        assertThrows(ProbeException.class, () -> Questions.of(fact, null));
    }

    @Test
    void aPathMayHoldAnything() throws Exception {
        for (String word : CommandTest.NASTY) {
            String path = "/" + word;
            Command command = Questions.of(SystemFact.FILE_EXISTS, path).getFirst().command();
            assertEquals(path.strip(), command.words().getLast());
            assertTrue(command.words().contains("--"));
        }
    }
}
