// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Both founding problems, in two roles, on machines that say all that is asked for; and what a stock Samba cannot say. */
class CheckFoundingProblemsTest {
    private static final String PARAMETERS = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\LanmanWorkstation\\Parameters";
    private static final String LSA = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\LSA";
    private static final String LEAKED = "pb-leaked-sessions";
    private static final String NULL_SESSIONS = "pb-null-sessions";

    @TempDir
    private static Path folder;
    private static Cli cli;

    @BeforeAll
    static void library() {
        cli = new Cli(folder.resolve("library"), Map.of("PROBEBOOK_PASSWORD", "Passw0rd!"));
    }

    /** Answer, and reason if there is one, of each condition: leaves and groups. */
    private static Map<String, String> check(int code, String article, String server, String client) throws IOException {
        Cli.Result result = cli.run("check", article, "--server", server, "--client", client, "--timeout", "30", "--json");
        Map<String, String> told = new TreeMap<>();
        for (String list : new String[] { "findings", "groups" }) {
            for (JsonNode one : result.json().get(list)) {
                String reason = one.path("reason").asText("");
                told.put(one.get("condition").asText(), one.get("answer").asText() + (reason.isEmpty() ? "" : ": " + reason));
            }
        }
        assertEquals(code, result.code(), result.out() + result.err());
        return told;
    }

    private static Map<String, String> leaked(int code, String server, String client) throws IOException, InterruptedException {
        try (Stub one = Stub.start(folder, server); Stub other = Stub.start(folder, client)) {
            Map<String, String> told = check(code, LEAKED, one.host(""), other.host(""));
            assertEquals(told, check(code, "Q258837", one.host(""), other.host("")), "by the name of the article that it is about");
            return told;
        }
    }

    private static Map<String, String> nullSessions(int code, String server, String client) throws IOException, InterruptedException {
        try (Stub one = Stub.start(folder, server); Stub other = Stub.start(folder, client)) {
            Map<String, String> told = check(code, NULL_SESSIONS, one.host(""), other.host(""));
            assertEquals(told, check(code, "KB328459", one.host(""), other.host("")), "by the name of the article that it is about");
            return told;
        }
    }

    private static String machine(String version, String... statements) {
        return "machine | BOX | " + version + " | workstation\n" + String.join("\n", statements) + "\n";
    }

    private static String sessions(int count, String user, int seconds) {
        StringBuilder sessions = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            sessions.append("session | \\\\192.0.2." + i + " | " + user + " | " + seconds + " | 40\n");
        }
        return sessions.toString();
    }

    private static String program(String path, String version) {
        return "program | ADMIN$ | " + path + " | " + version;
    }

    @Test
    void leakedSessionsOnAWorkstationThatIsFullAndAClientWithAnOldDriver() throws IOException, InterruptedException {
        String client = machine("4.0", "dword | " + PARAMETERS + " | KeepConn | 0", program("system32\\drivers\\rdr.sys", "4.0.1381.7000"),
                program("system32\\wkssvc.dll", "4.0.1381.7052"));
        assertEquals(new TreeMap<>(Map.of("session-limit", "holds", "limit-10", "holds", "limit-5", "not-applicable", "client-leaks",
                "holds", "idle-kept", "does-not-hold", "rdr-old", "holds", "wkssvc-old", "does-not-hold")),
                leaked(1, machine("4.0", sessions(10, "anna", 4000)), client));
    }

    @Test
    void leakedSessionsOnANewerClientThatKeepsItsConnections() throws IOException, InterruptedException {
        assertEquals(new TreeMap<>(Map.of("session-limit", "does-not-hold", "limit-10", "does-not-hold", "limit-5", "not-applicable",
                "client-leaks", "holds", "idle-kept", "holds", "rdr-old", "not-applicable", "wkssvc-old", "not-applicable")),
                leaked(1, machine("5.0", sessions(9, "anna", 4000)), machine("5.0")));
    }

    @Test
    void noLeakWhereAllThreeAreRight() throws IOException, InterruptedException {
        String client = machine("4.0", "dword | " + PARAMETERS + " | KeepConn | 0", program("system32\\drivers\\rdr.sys", "4.0.1381.7052"),
                program("system32\\wkssvc.dll", "4.0.1381.33000"));
        Map<String, String> told = leaked(0, machine("4.0", sessions(2, "anna", 4000)), client);
        assertEquals("does-not-hold", told.get("client-leaks"));
        assertEquals("does-not-hold", told.get("session-limit"));
    }

    @Test
    void nullSessionsOnAnOpenMachineAndAClientThatSharesPrinters() throws IOException, InterruptedException {
        String server = machine("5.0", sessions(8, "", 1800), "session | \\\\192.0.2.20 | anna | 60 | 2",
                "session | \\\\192.0.2.21 | bert | 60 | 2", "open | \\PIPE\\spoolss |", "open | C:\\docs\\plan.doc | anna",
                "dword | " + LSA + " | RestrictAnonymous | 1");
        assertEquals(new TreeMap<>(Map.ofEntries(Map.entry("session-limit", "holds"), Map.entry("limit-10", "holds"),
                Map.entry("limit-5", "not-applicable"), Map.entry("nameless-old", "holds"), Map.entry("spoolss-open", "holds"),
                Map.entry("anonymous-allowed", "holds"), Map.entry("anonymous-works", "holds"), Map.entry("restrict-nt4", "not-applicable"),
                Map.entry("restrict-2000", "holds"), Map.entry("restrict-xp", "not-applicable"),
                Map.entry("restrict-xp-value", "not-applicable"), Map.entry("restrict-xp-sam", "not-applicable"),
                Map.entry("printer-shares", "holds"))), nullSessions(1, server, machine("5.0", "printer | laser", "disk | docs")));
    }

    @Test
    void noNullSessionsOnAClosedMachine() throws IOException, InterruptedException {
        String server = machine("5.0", sessions(1, "", 60), "session | \\\\192.0.2.20 | anna | 6000 | 2", "anonymous | 2",
                "open | C:\\docs\\plan.doc | anna", "dword | " + LSA + " | RestrictAnonymous | 2");
        Map<String, String> told = nullSessions(0, server, machine("5.0", "disk | docs"));
        for (String condition : new String[] { "nameless-old", "spoolss-open", "anonymous-works", "restrict-2000", "printer-shares" }) {
            assertEquals("does-not-hold", told.get(condition), condition);
        }
    }

    @Test
    void aMachineThatTellsClientsOnlyLeavesUsersAndAgesUnknown() throws IOException, InterruptedException {
        String server = machine("5.0", sessions(12, "", 1800), "no-level | 10 | 124", "no-level | 1 | 124");
        Map<String, String> told = nullSessions(1, server, machine("5.0"));
        assertEquals("holds", told.get("limit-10"));
        assertEquals("unknown: unsupported", told.get("nameless-old"));
    }

    @Test
    void theEditionIsReadSoThatTheRightLimitIsCompared() throws IOException, InterruptedException {
        String options = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\ProductOptions";
        String home = machine("5.1", sessions(5, "anna", 1800), "text | " + options + " | ProductSuite | Personal");
        Map<String, String> told = leaked(1, home, machine("5.1"));
        assertEquals("not-applicable", told.get("limit-10"));
        assertEquals("holds", told.get("limit-5"));
        Map<String, String> silent = leaked(1, machine("5.1", sessions(5, "anna", 1800)), machine("5.1"));
        assertEquals("unknown: unsupported", silent.get("limit-5"), "a machine that does not tell its edition");
    }

    @Test
    void aFullMachineCannotBeAskedAndIsNotCalledSound() throws IOException, InterruptedException {
        String server = machine("5.0", "refuse | SESSION_SETUP | 0xC00000D0 | 0");
        try (Stub full = Stub.start(folder, server)) {
            Cli.Result result = cli.run("check", LEAKED, "--server", full.host(""), "--json");
            assertEquals(2, result.code(), result.out());
            assertTrue(result.out().contains("error 71, 0xC00000D0"), result.out());
        }
    }

    @Test
    void aStockSambaLeavesPipesAgesAndEditionUnknown() throws IOException, InterruptedException {
        try (Servers samba = Servers.start(Files.createDirectories(folder.resolve("samba")))) {
            String host = "127.0.0.1,smb=" + samba.smb + ",user=probe";
            Map<String, String> told = check(1, NULL_SESSIONS, host + ",platform=xp", host);
            for (String condition : new String[] { "spoolss-open", "nameless-old", "limit-10", "limit-5" }) {
                assertEquals("unknown: unsupported", told.get(condition), condition);
            }
            assertEquals("holds", told.get("anonymous-works"));
            assertEquals("does-not-hold", told.get("restrict-xp-value"));
            assertEquals("holds", told.get("restrict-xp-sam"));
            assertEquals("holds", told.get("printer-shares"));
            assertEquals("unknown: unsupported", check(1, LEAKED, host + ",platform=xp", host).get("limit-10"));
        }
    }
}
