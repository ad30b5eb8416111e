// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.RegistryValueProbe;
import org.probebook.knowledge.probes.RegistryView;

class ProbeWordsTest {

    @Test
    void aChoiceIsToldUnlessItIsTheDefault() {
        RegistryValueProbe probe = ProbesFactory.eINSTANCE.createRegistryValueProbe();
        probe.setKey("HKLM\\SOFTWARE\\X");
        probe.setName("v");
        assertEquals("registry value HKLM\\SOFTWARE\\X v", ProbeWords.line(probe));
        probe.setView(RegistryView.BITS_32);
        assertEquals(Map.of("key", "HKLM\\SOFTWARE\\X", "name", "v", "view", "32"), ProbeWords.arguments(probe));
        assertEquals("shares disk", ProbeWords.line(ProbesFactory.eINSTANCE.createSharesProbe()));
    }
}
