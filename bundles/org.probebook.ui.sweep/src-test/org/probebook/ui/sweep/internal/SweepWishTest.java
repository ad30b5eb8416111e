// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.probebook.knowledge.Role;
import org.probebook.probe.Host;

class SweepWishTest {

    @Test
    void aPasswordGoesOnlyWithTheAccountThatItWasTypedFor() {
        assertEquals("probe:typed", asked("probe", "typed", "192.0.2.1"));
        assertEquals("probe:typed", asked("probe", "typed", "192.0.2.1,user=probe"));
        assertEquals("other:kept", asked("probe", "typed", "192.0.2.1,user=other"));
        assertEquals("other:typed", asked("", "typed", "192.0.2.1,user=other"));
    }

    @Test
    void whatWasKeptServesWhereNothingWasTyped() {
        assertEquals("probe:kept", asked("probe", "", "192.0.2.1"));
        assertEquals("nobody:", asked("", "typed", "192.0.2.1"));
        assertEquals("nobody:", asked("probe", "typed", "local"));
    }

    @Test
    void aWishDoesNotPrintItsPassword() {
        assertFalse(wish("probe", "typed").toString().contains("typed"));
        assertTrue(wish("probe", "typed").toString().contains("probe"));
    }

    private static String asked(String account, String password, String host) {
        var credentials = wish(account, password).credentials(known -> Optional.of("kept".toCharArray())).of(Host.parse(host));
        return credentials.account() + ":" + new String(credentials.password());
    }

    private static SweepWish wish(String account, String password) {
        return new SweepWish(List.of("pb-hens"), "192.0.2.0/24", Set.of(Role.HOST), account, password.toCharArray(), 5, Optional.empty());
    }
}
