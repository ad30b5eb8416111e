// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.probes.FileVersionProbe;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.probe.Answer;
import org.probebook.probe.CheckPlan;
import org.probebook.probe.Finding;
import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeEngine;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.SmbHosts;

class FileVersionKindTest {
    private static SambaFixture samba;

    private final FileVersionKind kind = new FileVersionKind();

    FileVersionKindTest() {
        kind.hosts = new SmbHosts();
    }

    @BeforeAll
    static void start() throws Exception {
        samba = SambaFixture.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (samba != null) {
            samba.close();
        }
    }

    private static FileVersionProbe probe(String share, String path) {
        FileVersionProbe probe = ProbesFactory.eINSTANCE.createFileVersionProbe();
        probe.setShare(share);
        probe.setPath(path);
        return probe;
    }

    private Map<String, String> read(String share, String path) throws Exception {
        try (HostSession session = samba.as("probe")) {
            return kind.observe(probe(share, path), session).values();
        }
    }

    private void assertFails(Reason reason, String share, String path) {
        assertEquals(reason, assertThrows(ProbeException.class, () -> read(share, path)).reason());
    }

    @Test
    void aProgramTellsItsVersionHoweverItsPathIsWritten() throws Exception {
        Path file = samba.folder().resolve("admin/system32/drivers/rdr.sys");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2002-03-04T05:06:07.5Z")));
        Map<String, String> expected = Map.of("version", "4.0.1381.7052", "size", "1024", "modified", "2002-03-04T05:06:07.500Z");
        assertEquals(expected, read("ADMIN$", "system32\\drivers\\rdr.sys"));
        assertEquals(expected, read(null, "\\System32\\Drivers\\Rdr.sys"));
        assertEquals(expected, read("admin$", "%SystemRoot%\\system32/drivers/RDR.SYS"));
    }

    @Test
    void anotherVersionIsSeenAtOnce() throws Exception {
        samba.script("version", "system32\\changing.dll", "5.1.2600.5512");
        assertEquals("5.1.2600.5512", read("ADMIN$", "system32\\changing.dll").get("version"));
        samba.script("version", "system32\\changing.dll", "5.1.2600.6000");
        assertEquals("5.1.2600.6000", read("ADMIN$", "system32\\changing.dll").get("version"));
    }

    @Test
    void aMissingFileIsAbsentAndAMissingShareIsNot() throws Exception {
        assertEquals(Map.of(), read("ADMIN$", "system32\\missing.dll"));
        assertEquals(Map.of(), read("ADMIN$", "no\\such\\folder\\missing.dll"));
        assertFails(Reason.UNSUPPORTED, "nosuchshare", "a.dll");
    }

    @Test
    void aFileThatIsNoProgramHasASizeAndATime() throws Exception {
        Path notes = Files.writeString(samba.folder().resolve("admin/notes.txt"), "just a note");
        Files.setLastModifiedTime(notes, FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));
        assertEquals(Map.of("size", "11", "modified", "2026-01-02T03:04:05Z"), read("ADMIN$", "notes.txt"));
        Files.createFile(samba.folder().resolve("admin/empty.dll"));
        assertEquals(Optional.of("0"), Optional.ofNullable(read("ADMIN$", "empty.dll").get("size")));
    }

    /** A version says nothing of whether the file is there: many have none. */
    @ParameterizedTest
    @CsvSource({ "plain.txt, size, EXISTS, HOLDS", "plain.txt, size, ABSENT, DOES_NOT_HOLD", "none.txt, size, EXISTS, DOES_NOT_HOLD",
            "none.txt, size, ABSENT, HOLDS", "none.txt, modified, ABSENT, HOLDS", "plain.txt, version, ABSENT, HOLDS" })
    void whetherAFileIsThereIsAskedOfItsSize(String path, String attribute, Comparator comparator, Answer answer) throws Exception {
        Files.writeString(samba.folder().resolve("admin/plain.txt"), "text");
        Expectation leaf = KnowledgeFactory.eINSTANCE.createExpectation();
        leaf.setProbe(probe("ADMIN$", path));
        leaf.setAttribute(attribute);
        leaf.setComparator(comparator);
        leaf.setRole(Role.HOST);
        CheckPlan plan = CheckPlan.of(List.of(leaf), Map.of(Role.HOST, samba.host()));
        List<Finding> findings = new ArrayList<>();
        new ProbeEngine(List.of(kind), List.of()).run(plan, host -> SambaFixture.account("probe"), findings::add, null);
        assertEquals(answer, findings.getFirst().answer());
    }

    @Test
    void aFolderIsNoFileAndAPathLeadsNowhereElse() {
        assertFails(Reason.UNSUPPORTED, "ADMIN$", "system32");
        assertFails(Reason.MALFORMED, "ADMIN$", "");
        assertFails(Reason.MALFORMED, "ADMIN$", "system32\\..\\..\\secret");
        assertFails(Reason.MALFORMED, "ADMIN$", "C:\\boot.ini");
    }
}
