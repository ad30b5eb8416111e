// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.SmbSessionsProbe;
import org.probebook.knowledge.probes.SystemFact;
import org.probebook.knowledge.probes.SystemFactProbe;

class ArgumentTest {

    @Test
    void aClassTellsItsArgumentsTheOwnOnesFirst() {
        assertEquals(List.of("anonymous-only", "minimum-age", "timeout"),
                Argument.of(ProbesPackage.Literals.SMB_SESSIONS_PROBE).stream().map(Argument::name).toList());
    }

    @Test
    void kindsNeedsAndUsualValuesComeFromTheClass() {
        Argument port = argument(ProbesPackage.Literals.TLS_CERTIFICATE_PROBE, "port");
        Argument key = argument(ProbesPackage.Literals.REGISTRY_VALUE_PROBE, "key");
        Argument fact = argument(ProbesPackage.Literals.SYSTEM_FACT_PROBE, "fact");
        assertAll(() -> assertEquals(Argument.Kind.NUMBER, port.kind()), () -> assertEquals("443", port.usual().orElseThrow()),
                () -> assertTrue(key.needed()), () -> assertTrue(key.usual().isEmpty()),
                () -> assertEquals(Argument.Kind.CHOICE, fact.kind()),
                () -> assertTrue(fact.choices().contains("file-mode")));
    }

    @Test
    void helpIsTheModelsCommentWithoutItsMarks() {
        for (Argument argument : Argument.of(ProbesPackage.Literals.REGISTRY_VALUE_PROBE)) {
            assertFalse(argument.help().isBlank(), argument.name());
            assertFalse(argument.help().startsWith("*") || argument.help().contains("{@"), argument.help());
        }
    }

    @Test
    void whatIsTypedIsReadAsTheClassWantsIt() {
        SmbSessionsProbe sessions = (SmbSessionsProbe) ProbeKinds.create(ProbesPackage.Literals.SMB_SESSIONS_PROBE);
        give(sessions, "minimum-age", " 90 ");
        give(sessions, "anonymous-only", "Yes");
        SystemFactProbe fact = (SystemFactProbe) ProbeKinds.create(ProbesPackage.Literals.SYSTEM_FACT_PROBE);
        give(fact, "fact", "file-mode");
        assertAll(() -> assertEquals(90, sessions.getMinimumAge()), () -> assertTrue(sessions.isAnonymousOnly()),
                () -> assertEquals(SystemFact.FILE_MODE, fact.getFact()),
                () -> assertEquals("90", argument(ProbesPackage.Literals.SMB_SESSIONS_PROBE, "minimum-age").of(sessions)));
    }

    @Test
    void whatCannotBeReadIsSaid() {
        Probe sessions = ProbeKinds.create(ProbesPackage.Literals.SMB_SESSIONS_PROBE);
        assertEquals("'soon' is no minimum age: give a whole number",
                assertThrows(IllegalArgumentException.class, () -> give(sessions, "minimum-age", "soon")).getMessage());
        assertThrows(IllegalArgumentException.class, () -> give(sessions, "anonymous-only", "maybe"));
        Probe fact = ProbeKinds.create(ProbesPackage.Literals.SYSTEM_FACT_PROBE);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> give(fact, "fact", "weather")).getMessage()
                .contains("disk-used-percent"));
    }

    private static void give(Probe probe, String name, String text) {
        argument(probe.eClass(), name).give(probe, text);
    }

    private static Argument argument(org.eclipse.emf.ecore.EClass probes, String name) {
        return Argument.of(probes).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }
}
