// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.stub.ProgramBytes;

class ProgramFileTest {

    /** A file in memory that counts how often it is asked, and gives a few bytes only at once. */
    private static final class Memory implements ByteSource {
        private final byte[] bytes;
        private final int atOnce;
        private int reads;

        Memory(byte[] bytes, int atOnce) {
            this.bytes = bytes;
            this.atOnce = atOnce;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public byte[] read(long offset, int length) {
            reads++;
            return Arrays.copyOfRange(bytes, (int) offset, (int) offset + Math.min(length, atOnce));
        }
    }

    private static Optional<String> version(byte[] bytes) throws Exception {
        return ProgramFile.version(new Memory(bytes, Integer.MAX_VALUE));
    }

    private static void assertMalformed(byte[] bytes) {
        assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> version(bytes)).reason());
    }

    @Test
    void narrowAndWideProgramsTellTheirVersion() throws Exception {
        assertEquals(Optional.of("4.0.1381.7052"), version(ProgramBytes.of(false, 4, 0, 1381, 7052)));
        assertEquals(Optional.of("10.0.65535.1"), version(ProgramBytes.of(true, 10, 0, 65535, 1)));
    }

    @Test
    void fewPartsAreReadHoweverTheyCome() throws Exception {
        Memory file = new Memory(ProgramBytes.of(false, 4, 0, 1381, 7052), Integer.MAX_VALUE);
        ProgramFile.version(file);
        assertTrue(file.reads <= 3, () -> file.reads + " reads");
        assertEquals(Optional.of("1.2.3.4"), ProgramFile.version(new Memory(ProgramBytes.of(false, 1, 2, 3, 4), 1)));
    }

    @Test
    void whatIsNoProgramOrHasNoVersionHasNone() throws Exception {
        assertEquals(Optional.empty(), version(new byte[0]));
        assertEquals(Optional.empty(),
                version("just text, and long enough to be looked into further than the first bytes".getBytes(StandardCharsets.US_ASCII)));
        byte[] sixteenBit = ProgramBytes.of(false, 1, 2, 3, 4);
        sixteenBit[ProgramBytes.HEADER] = 'N';
        assertEquals(Optional.empty(), version(sixteenBit));
        byte[] otherResources = ProgramBytes.of(false, 1, 2, 3, 4);
        otherResources[ProgramBytes.RESOURCES + 16] = 3;
        assertEquals(Optional.empty(), version(otherResources));
    }

    @Test
    void aFileThatContradictsItselfIsMalformed() {
        byte[] good = ProgramBytes.of(false, 1, 2, 3, 4);
        assertMalformed(with(good, ProgramBytes.HEADER + 6, 0x7FFF)); // sections
        assertMalformed(with(good, ProgramBytes.OPTIONAL, 0x1234)); // sort of header
        assertMalformed(with(good, ProgramBytes.OPTIONAL + 96 + 16, 0x700000)); // resources outside
        assertMalformed(with(good, ProgramBytes.RESOURCES + 14, 0xFFFF)); // entries
        assertMalformed(with(good, ProgramBytes.RESOURCES + 20, 0x10)); // a leaf where a directory belongs
        assertMalformed(with(good, ProgramBytes.RESOURCES + 0x48, 0x7FFFFFFF)); // data outside
        assertMalformed(with(good, ProgramBytes.VERSION + 40, 1)); // no fixed part
        assertMalformed(Arrays.copyOf(good, ProgramBytes.VERSION)); // cut
    }

    @Test
    void noDamageEscapesAsAnythingElse() throws Exception {
        Random random = new Random(20020131);
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = ProgramBytes.of(i % 2 == 0, 4, 0, 1381, 7052);
            for (int change = 0; change < 4; change++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                version(damaged);
            } catch (ProbeException e) {
                assertEquals(Reason.MALFORMED, e.reason());
            }
        }
    }

    @Test
    void theTemplateOfTheTestServersIsThisProgram() throws Exception {
        Path template = Path.of("../../releng/fixtures/program.bin");
        assertArrayEquals(ProgramBytes.of(false, 1, 2, 3, 4), Files.readAllBytes(template));
    }

    private static byte[] with(byte[] file, int offset, int value) {
        byte[] changed = file.clone();
        ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(offset, value);
        return changed;
    }
}
