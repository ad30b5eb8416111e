// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

class SvcctlTest {

    private static NdrWriter state(int state) {
        return new NdrWriter().uint32(0x20).uint32(state).uint32(0).uint32(0).uint32(0).uint32(0).uint32(0).uint32(0);
    }

    private static NdrWriter config(int start, int status) {
        NdrWriter results = new NdrWriter().uint32(0x20).uint32(start).uint32(1).pointer().nullPointer().uint32(0).nullPointer().pointer()
                .pointer();
        return results.string("C:\\x.exe").string("LocalSystem").string("X Service").uint32(0).uint32(status);
    }

    private static Optional<WindowsService> ask(ScriptedPipe pipe) throws Exception {
        try (Svcctl control = Svcctl.on(pipe)) {
            return control.service("X");
        }
    }

    private static void assertFails(Reason reason, ScriptedPipe pipe) {
        assertEquals(reason, assertThrows(ProbeException.class, () -> ask(pipe)).reason());
    }

    @Test
    void stateAndStartTypeAreNamed() throws Exception {
        assertEquals(Optional.of(new WindowsService("paused", Optional.of("automatic"))),
                ask(ScriptedPipe.bound().handle(0).handle(0).results(state(7)).results(config(2, 0))));
        assertEquals(Optional.of(new WindowsService("starting", Optional.of("boot"))),
                ask(ScriptedPipe.bound().handle(0).handle(0).results(state(2)).results(config(0, 0))));
    }

    @Test
    void aStartTypeThatOneMayNotSeeIsMissing() throws Exception {
        assertEquals(Optional.of(new WindowsService("running", Optional.empty())),
                ask(ScriptedPipe.bound().handle(0).handle(0).results(state(4)).results(config(0, 5))));
    }

    @Test
    void anUnknownServiceIsAbsentAndARefusalIsNot() throws Exception {
        assertEquals(Optional.empty(), ask(ScriptedPipe.bound().handle(0).handle(1060)));
        assertFails(Reason.ACCESS_DENIED, ScriptedPipe.bound().handle(5));
        assertFails(Reason.ACCESS_DENIED, ScriptedPipe.bound().handle(0).handle(5));
    }

    @Test
    void aStateThatDoesNotExistIsMalformed() {
        assertFails(Reason.MALFORMED, ScriptedPipe.bound().handle(0).handle(0).results(state(0)));
        assertFails(Reason.MALFORMED, ScriptedPipe.bound().handle(0).handle(0).results(state(99)));
        assertFails(Reason.MALFORMED, ScriptedPipe.bound().handle(0).handle(0).results(state(4)).results(config(9, 0)));
    }
}
