// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Which lists of platforms are about a common machine. */
class PlatformTokensTest {

    @Test
    void anEmptyListIsAnyAndWindowsIsEveryVersion() {
        assertTrue(PlatformTokens.overlap(List.of(), List.of("linux")));
        assertTrue(PlatformTokens.overlap(List.of("windows"), List.of("nt4")));
        assertTrue(PlatformTokens.overlap(List.of("nt4", "xp"), List.of("xp")));
        assertFalse(PlatformTokens.overlap(List.of("nt4"), List.of("xp")));
        assertFalse(PlatformTokens.overlap(List.of("windows"), List.of("linux")));
        assertEquals(Set.of("xp"), PlatformTokens.common(List.of("windows"), List.of("xp", "linux")));
        assertEquals(Set.of("linux"), PlatformTokens.common(List.of(), List.of("linux")));
    }
}
