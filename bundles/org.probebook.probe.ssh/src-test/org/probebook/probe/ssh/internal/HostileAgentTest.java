// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agents that are not what they should be. */
class HostileAgentTest {
    private static final Logger LOG = System.getLogger(HostileAgentTest.class.getName());
    @TempDir
    Path folder;

    /** A length beyond any, none, one that never comes whole, another message, and counts and lengths within that do not fit. */
    @ParameterizedTest
    @ValueSource(strings = { "ffffffff", "7fffffff0c", "00000000", "000100000c", "0000000105", "000000050cffffffff",
            "000000090c00000001ffffffff",
            "000000090c000000017fffffff", "000000020c00", "" })
    void doesNotTakeNonsenseForKeys(String answer) throws Exception {
        String told = failure(HexFormat.of().parseHex(answer), false);
        assertTrue(told.contains("agent"), told);
    }

    @Test
    void endsWhenTheAgentKeepsSilent() throws Exception {
        long start = System.nanoTime();
        assertTrue(failure(new byte[0], true).contains("in time"));
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 5);
    }

    @Test
    void passesKeysOverThatItDoesNotKnow() throws Exception {
        try (ServerSocketChannel door = door(HexFormat.of().parseHex("000000110c00000001000000030102030000000178"), true);
                Agent agent = Agent.join(folder.resolve("agent"), Duration.ofSeconds(5))) {
            assertEquals(0, agent.getIdentities().size());
            assertTrue(door.isOpen());
        }
    }

    @Test
    void saysThatNobodyIsThere() throws Exception {
        assertThrows(IOException.class, () -> Agent.join(folder.resolve("none"), Duration.ofSeconds(1)));
        Path file = Files.createFile(folder.resolve("file"));
        assertThrows(IOException.class, () -> Agent.join(file, Duration.ofSeconds(1)));
    }

    private String failure(byte[] answer, boolean stays) throws IOException {
        try (ServerSocketChannel door = door(answer, stays)) {
            assertTrue(door.isOpen());
            return assertThrows(IOException.class, () -> Agent.join(folder.resolve("agent"), Duration.ofMillis(700)).close()).getMessage();
        }
    }

    private ServerSocketChannel door(byte[] answer, boolean stays) throws IOException {
        ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        door.bind(UnixDomainSocketAddress.of(folder.resolve("agent")));
        Thread.ofVirtual().start(() -> {
            try (SocketChannel visitor = door.accept()) {
                ByteBuffer heard = ByteBuffer.allocate(100);
                visitor.read(heard);
                visitor.write(ByteBuffer.wrap(answer));
                while (stays && visitor.read(heard.clear()) >= 0) {
                    LOG.log(Level.DEBUG, "more was asked");
                }
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "the visitor left", e);
            }
        });
        return door;
    }
}
