// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.PipeList;

/** Answers that no test server gives: as Windows writes them, and as nobody should. */
@Timeout(20)
class SrvsvcTest {

    /** The beginning of an enumeration: level, container, and an array of so many elements. */
    private static NdrWriter array(int level, int announced, int count) {
        return new NdrWriter().uint32(level).uint32(level).pointer().uint32(announced).pointer().uint32(count);
    }

    /** The end of one: total, no resume handle, status. */
    private static NdrWriter end(NdrWriter results, int total, int status) {
        return results.uint32(total).nullPointer().uint32(status);
    }

    private static NdrWriter refusal(int level, int status) {
        return end(new NdrWriter().uint32(level).uint32(level).pointer().uint32(0).nullPointer(), 0, status);
    }

    private static NdrWriter twoSessions() {
        NdrWriter results = array(10, 2, 2);
        results.pointer().pointer().uint32(4000).uint32(3600);
        results.pointer().pointer().uint32(5).uint32(0xFFFFFFFFL);
        return end(results.string("\\\\192.0.2.5").string("").string("192.0.2.6").string("anna"), 2, 0);
    }

    private static Srvsvc server(ScriptedPipe pipe) throws Exception {
        return Srvsvc.on(pipe, "host");
    }

    private static void assertFails(Reason reason, NdrWriter... answers) throws Exception {
        ScriptedPipe pipe = ScriptedPipe.bound();
        for (NdrWriter answer : answers) {
            pipe.results(answer);
        }
        Srvsvc server = server(pipe);
        assertEquals(reason, assertThrows(ProbeException.class, server::sessions).reason());
    }

    @Test
    void level10TellsUsersAndTimes() throws Exception {
        SmbSessions sessions = server(ScriptedPipe.bound().results(twoSessions())).sessions();
        assertEquals(10, sessions.level());
        assertTrue(sessions.times());
        assertEquals(new SmbSession("192.0.2.5", "", false, OptionalLong.of(4000), 3600), sessions.sessions().get(0));
        assertEquals("anna", sessions.sessions().get(1).user());
    }

    @Test
    void aServerThatKnowsFewerLevelsIsAskedForThose() throws Exception {
        NdrWriter one = array(1, 1, 1).pointer().pointer().uint32(3).uint32(0xFFFFFFFFL).uint32(0).uint32(1).string("\\\\A")
                .string("Guest");
        SmbSessions sessions = server(ScriptedPipe.bound().results(refusal(10, 124)).results(end(one, 1, 0))).sessions();
        assertEquals(List.of(new SmbSession("A", "Guest", true, OptionalLong.empty(), 0)), sessions.sessions());
        assertFalse(sessions.times());
        NdrWriter zero = array(0, 1, 1).pointer().string("B");
        SmbSessions least = server(ScriptedPipe.bound().results(refusal(10, 124)).results(refusal(1, 50)).results(end(zero, 1, 0)))
                .sessions();
        assertEquals(0, least.level());
        assertFalse(least.users());
    }

    @Test
    void aRefusalHasItsReason() throws Exception {
        assertFails(Reason.ACCESS_DENIED, refusal(10, 5));
        assertFails(Reason.UNSUPPORTED, refusal(10, 124), refusal(1, 124), refusal(0, 124));
        assertFails(Reason.UNSUPPORTED, refusal(10, 1722));
    }

    @Test
    void wrongLengthsAreMalformed() throws Exception {
        assertFails(Reason.MALFORMED, array(10, 2, 3));
        assertFails(Reason.MALFORMED, array(10, 0x7FFFFFFF, 0x7FFFFFFF));
        assertFails(Reason.MALFORMED,
                new NdrWriter().uint32(10).uint32(10).pointer().uint32(5).nullPointer().uint32(0).uint32(0).uint32(0));
        NdrWriter longName = array(10, 1, 1).pointer().pointer().uint32(1).uint32(1).uint32(0x40000000).uint32(0).uint32(0x40000000);
        assertFails(Reason.MALFORMED, longName);
        NdrWriter offset = array(10, 1, 1).pointer().nullPointer().uint32(1).uint32(1).uint32(4).uint32(2).uint32(2).uint32(0).uint32(0);
        assertFails(Reason.MALFORMED, offset);
        assertFails(Reason.MALFORMED, new NdrWriter());
    }

    @Test
    void pipesAreToldFromFiles() throws Exception {
        NdrWriter results = array(3, 4, 4);
        for (int i = 0; i < 4; i++) {
            results.uint32(i).uint32(3).uint32(0).pointer().pointer();
        }
        for (String path : List.of("\\PIPE\\spoolss", "C:\\docs\\spoolss", "\\srvsvc", "\\\\pipe\\Spoolss")) {
            results.string(path).string("");
        }
        PipeList pipes = PipeList.of(server(ScriptedPipe.bound().results(end(results, 4, 0))).files());
        assertEquals(List.of("spoolss", "srvsvc", "Spoolss"), pipes.names());
        assertEquals(2, pipes.count(PipeList.name("\\PIPE\\SPOOLSS")));
        assertEquals("", PipeList.name(null));
    }

    @Test
    void aServerTellsItsVersionAndItsType() throws Exception {
        NdrWriter results = new NdrWriter().uint32(101).pointer().uint32(500).pointer().uint32(0x14).uint32(0).uint32(0x1003).nullPointer()
                .string("OLDBOX").uint32(0);
        ServerInfo info = server(ScriptedPipe.bound().results(results)).info();
        assertEquals(new ServerInfo(500, "OLDBOX", 4, 0, 0x1003), info);
        assertTrue(info.workstation());
        assertFalse(info.server());
    }

    @Test
    void noDamageEscapesAsAnythingElse() throws Exception {
        Random random = new Random(258837);
        byte[] good = twoSessions().toBytes();
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = good.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            Srvsvc server = server(ScriptedPipe.bound().results(new NdrWriter().bytes(damaged)).results(refusal(1, 5)));
            try {
                server.sessions();
            } catch (ProbeException e) {
                assertTrue(e.reason() != Reason.UNREACHABLE, e.getMessage());
            }
        }
    }
}
