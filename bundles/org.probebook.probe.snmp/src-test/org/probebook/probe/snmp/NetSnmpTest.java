// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.snmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.probe.HostSession;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** What a real agent answers. */
class NetSnmpTest {
    private static final String LOCATION = "1.3.6.1.2.1.1.6.0";
    private static NetSnmp agent;

    @BeforeAll
    static void start() throws Exception {
        agent = NetSnmp.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (agent != null) {
            agent.close();
        }
    }

    @Test
    void answersACommunity() throws Exception {
        assertEquals("Fixture", Asked.community(agent.port(), NetSnmp.COMMUNITY, LOCATION).value());
        Observation uptime = Asked.community(agent.port(), NetSnmp.COMMUNITY, Asked.UPTIME).answer();
        assertEquals("TimeTicks", uptime.value("type").orElseThrow());
        assertTrue(Long.parseLong(uptime.value("number").orElseThrow()) < 360_000);
        assertTrue(Asked.community(agent.port(), NetSnmp.COMMUNITY, "1.3.6.1.2.1.1.99.0").answer().values().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ "'', monitor", "sha-256+aes, monitor", "sha-512, signer", "sha+des, switch" })
    void answersAUser(String security, String user) throws Exception {
        assertTrue(Long.parseLong(Asked.user(agent.port(), security, user, NetSnmp.PASSWORD).value()) < 360_000);
    }

    @ParameterizedTest
    @CsvSource({ "'', monitor, another password", "sha+aes, monitor, a long password", "'', nobody, a long password",
            "sha-512+aes, signer, a long password" })
    void refusesAWrongAccount(String security, String user, String password) {
        Asked.user(agent.port(), security, user, password).unknown(Reason.SIGN_IN_FAILED);
    }

    @Test
    void refusesWhoMaySeeNothing() {
        Asked.user(agent.port(), "", "barred", NetSnmp.PASSWORD).unknown(Reason.ACCESS_DENIED);
        Asked.user(agent.port(), "sha-256", "monitor", NetSnmp.PASSWORD).unknown(Reason.ACCESS_DENIED);
    }

    @Test
    void aWrongCipherIsSilenceWithAHint() {
        Asked asked = Asked.user(agent.port(), "sha-256+des", "monitor", NetSnmp.PASSWORD);
        try (HostSession session = asked.session()) {
            ProbeException failure = assertThrows(ProbeException.class, () -> asked.answer(session, Duration.ofSeconds(1)));
            assertEquals(Reason.TIMED_OUT, failure.reason());
            assertTrue(failure.getMessage().contains("another cipher"), failure::getMessage);
        }
    }
}
