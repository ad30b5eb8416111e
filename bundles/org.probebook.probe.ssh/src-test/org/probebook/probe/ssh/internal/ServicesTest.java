// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.probe.Reason;

class ServicesTest {

    @ParameterizedTest
    @CsvSource({ "loaded, active", "loaded, failed", "masked, inactive", "loaded, activating" })
    void readsTheState(String load, String active) throws Exception {
        assertEquals(Optional.of(active), Services.state(Replies.out("LoadState=" + load + "\nActiveState=" + active + "\n")));
        assertEquals(Optional.of(active), Services.state(Replies.out("hello\nActiveState=" + active + "\nLoadState=" + load + "\n")));
    }

    @Test
    void tellsAnUnknownUnit() throws Exception {
        assertEquals(Optional.empty(), Services.state(Replies.out("LoadState=not-found\nActiveState=inactive\n")));
    }

    @Test
    void saysWhyNothingIsKnown() {
        Replies.unknown(Reason.UNSUPPORTED, Services::state, Replies.failed(127, "env: 'systemctl': No such file or directory"));
        Replies.unknown(Reason.UNSUPPORTED, Services::state,
                Replies.failed(1,
                        "System has not been booted with systemd as init system (PID 1). Can't operate.\nFailed to connect to bus: Host is down"));
        Replies.unknown(Reason.ACCESS_DENIED, Services::state, Replies.failed(1, "Failed to connect to bus: Permission denied"));
        Replies.unknown(Reason.MALFORMED, Services::state, Replies.out("LoadState=loaded\n"));
    }
}
