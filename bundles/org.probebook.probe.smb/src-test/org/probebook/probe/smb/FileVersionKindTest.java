// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.probebook.knowledge.probes.FileVersionProbe;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.probe.HostSession;
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

    private Map<String, String> read(String share, String path) throws Exception {
        FileVersionProbe probe = ProbesFactory.eINSTANCE.createFileVersionProbe();
        probe.setShare(share);
        probe.setPath(path);
        try (HostSession session = samba.as("probe")) {
            return kind.observe(probe, session).values();
        }
    }

    private void assertFails(Reason reason, String share, String path) {
        assertEquals(reason, assertThrows(ProbeException.class, () -> read(share, path)).reason());
    }

    @Test
    void aProgramTellsItsVersionHoweverItsPathIsWritten() throws Exception {
        Map<String, String> expected = Map.of("version", "4.0.1381.7052", "size", "1024");
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
    void aFileThatIsNoProgramHasASizeOnly() throws Exception {
        Files.writeString(samba.folder().resolve("admin/notes.txt"), "just a note");
        assertEquals(Map.of("size", "11"), read("ADMIN$", "notes.txt"));
        Files.createFile(samba.folder().resolve("admin/empty.dll"));
        assertEquals(Optional.of("0"), Optional.ofNullable(read("ADMIN$", "empty.dll").get("size")));
    }

    @Test
    void aFolderIsNoFileAndAPathLeadsNowhereElse() {
        assertFails(Reason.UNSUPPORTED, "ADMIN$", "system32");
        assertFails(Reason.MALFORMED, "ADMIN$", "");
        assertFails(Reason.MALFORMED, "ADMIN$", "system32\\..\\..\\secret");
        assertFails(Reason.MALFORMED, "ADMIN$", "C:\\boot.ini");
    }
}
