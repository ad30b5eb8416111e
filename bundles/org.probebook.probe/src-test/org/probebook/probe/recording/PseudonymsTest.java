// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from 10.0.0.7 to 10.0.0.8 and 10.0.0.7 | from address-1 to address-2 and address-1
            at fe80::1:2 now                       | at address-1 now
            2001:db8:0:0:0:0:0:1 answers           | address-1 answers
            mail to hen@farm.example.org           | mail to mail-1
            \\\\HENHOUSE\\eggs                     | \\\\machine-1\\eggs
            in /home/hen/.ssh                      | in /home/user-1/.ssh
            C:\\Users\\Hen\\x                      | C:\\Users\\user-1\\x
            password=egg; next                     | password=secret-1; next
            Authorization: Basic ZWdn              | Authorization: Basic secret-1
            CN=farm.example, DNS:a.b.farm  | CN=domain-1, DNS:domain-2
            see https://www.farm.example/x | see https://domain-1/x
            owner S-1-5-21-1-2-3-500               | owner sid-1
            link 00:1a:2B:3c:4d:5e up              | link mac-1 up
            """)
    void privateMatterIsNamedByItsSort(String text, String redacted) {
        assertEquals(redacted, new Pseudonyms().in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "version 4.0.1381.7052", "127.0.0.1 and 0.0.0.0", "10:20:30", "S-1-5-32-544", "REG_DWORD 0x1 (1)",
            "read wkssvc.dll", "libssl.so.3", "read /etc/a.b.conf", "std::string", "::1", "no password set" })
    void whatTellsNothingStays(String text) {
        assertEquals(text, new Pseudonyms().in(text));
    }

    @Test
    void whatIsKnownIsFoundAsAWordOnly() {
        Pseudonyms names = new Pseudonyms();
        names.know("host", "hen");
        names.know("account", "ab");
        assertEquals("host-1 and HENHOUSE, host-1.", names.in("Hen and HENHOUSE, hen."));
    }

    @Test
    void hostileTextTakesNoTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String part : new String[] { "1.", "a:", "a@b.", "a.b.c.", "a-", "-----BEGIN PRIVATE KEY-----", "password=", "\\\\a",
                    "S-1-5-21-1",
                    "/home/" }) {
                new Pseudonyms().in(part.repeat(20_000));
            }
        });
    }
}
