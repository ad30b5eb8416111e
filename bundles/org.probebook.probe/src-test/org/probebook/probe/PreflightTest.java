// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.probe.Forecast.Outlook;
import org.probebook.probe.Footprint.Rights;

class PreflightTest {
    private final FakeKind kind = new FakeKind(Map.of());

    @Test
    void whatEveryoneMayAskIsAsked() {
        assertEquals(Outlook.ASKED, forecast("192.0.2.1", Rights.NONE, false).outlook());
        assertEquals(Outlook.ASKED, forecast("192.0.2.1", Rights.ACCOUNT, true).outlook());
    }

    @Test
    void whatTakesMoreThanWasNamedIsDoubtful() {
        Forecast nobody = forecast("192.0.2.1", Rights.ACCOUNT, false);
        assertEquals(Outlook.DOUBTFUL, nobody.outlook());
        assertTrue(nobody.message().contains("no account was named"), nobody.message());
        assertEquals(Outlook.DOUBTFUL, forecast("192.0.2.1", Rights.ADMINISTRATOR, true).outlook());
    }

    @Test
    void anotherPlatformIsNotApplicable() {
        Forecast forecast = forecast("192.0.2.1,platform=linux", Rights.NONE, false);
        assertEquals(Outlook.NOT_APPLICABLE, forecast.outlook());
        assertTrue(forecast.message().contains("nt4"), forecast.message());
    }

    @Test
    void whatNothingInstalledReachesIsUnsupported() {
        Forecast forecast = forecast("local", Rights.NONE, false);
        assertEquals(Outlook.UNSUPPORTED, forecast.outlook());
        assertEquals(Optional.empty(), forecast.footprint());
    }

    @Test
    void beforeTheHostIsKnownTheWayThatTakesMostIsTold() {
        FakeKind remote = new FakeKind(Map.of());
        remote.rights = Rights.ADMINISTRATOR;
        assertEquals(Optional.of(Rights.ADMINISTRATOR),
                new ProbeKinds(List.of(kind, remote, kind)).footprint(ProbesFactory.eINSTANCE.createRegistryValueProbe())
                        .map(Footprint::rights));
    }

    /** Of a question about NT 4. */
    private Forecast forecast(String host, Rights rights, boolean account) {
        Expectation leaf = KnowledgeFactory.eINSTANCE.createExpectation();
        leaf.setProbe(ProbesFactory.eINSTANCE.createRegistryValueProbe());
        leaf.setComparator(Comparator.EXISTS);
        leaf.getPlatforms().add("nt4");
        kind.rights = rights;
        List<Forecast> forecasts = new ProbeEngine(List.of(kind), List.of())
                .preflight(CheckPlan.of(List.of(leaf), Map.of(Role.HOST, Host.parse(host))), asked -> account);
        assertTrue(kind.asked.isEmpty(), "a preflight asks nobody");
        return forecasts.getFirst();
    }
}
