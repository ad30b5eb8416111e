// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.probe.Reason;

class FileSystemsTest {
    private static final String HEAD = "Filesystem     1024-blocks      Used Available Capacity Mounted on\n";

    @ParameterizedTest
    @CsvSource({ "'/dev/sda1 41152812 9871224 29158432 26% /', 26", "'overlay 100 33 67 33% /', 33",
            "'//nas/my files 100 0 100 0% /mnt/my files', 0",
            "'/dev/sda2 100 95 0 100% /full', 100", "'/dev/sda2 100 98 -3 104% /overfull', 100", "'/dev/sda3 1000000 1 999999 1% /', 1",
            "'C:\\ 100 50 50 50% /mnt/c', 50" })
    void readsUsedSpace(String line, String percent) throws Exception {
        assertEquals(Optional.of(percent), FileSystems.usedPercent(Replies.out(HEAD + line + "\n")));
    }

    @Test
    void tellsWhatIsNotThere() throws Exception {
        assertEquals(Optional.empty(), FileSystems.usedPercent(Replies.failed(1, "df: /gone: No such file or directory")));
        assertEquals(Optional.empty(), FileSystems
                .inodesUsedPercent(Replies.failed(1, "stat: cannot read file system information for '/gone': No such file or directory")));
    }

    @Test
    void saysWhyNothingIsKnown() {
        Replies.unknown(Reason.ACCESS_DENIED, FileSystems::usedPercent, Replies.failed(1, "df: /srv/x: Permission denied"));
        Replies.unknown(Reason.UNSUPPORTED, FileSystems::usedPercent, Replies.failed(127, "env: 'df': No such file or directory"));
        Replies.unknown(Reason.UNSUPPORTED, FileSystems::usedPercent, Replies.out(HEAD + "proc 0 0 0 - /proc\n"));
        Replies.unknown(Reason.MALFORMED, FileSystems::usedPercent, Replies.out("nonsense"));
        Replies.unknown(Reason.MALFORMED, FileSystems::usedPercent, Replies.out(""));
        Replies.unknown(Reason.UNSUPPORTED, FileSystems::inodesUsedPercent, Replies.out("0 0\n"));
        Replies.unknown(Reason.MALFORMED, FileSystems::inodesUsedPercent, Replies.out("%c %d\n"));
    }

    @Test
    void readsUsedInodesEvenBehindAGreeting() throws Exception {
        assertEquals(Optional.of("25"), FileSystems.inodesUsedPercent(Replies.out("Welcome to web1!\n1000 750\n")));
        assertEquals(Optional.of("1"), FileSystems.inodesUsedPercent(Replies.out("1000000 999999\n")));
    }
}
