// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.knowledge.storage.KnowledgeFile;
import org.probebook.probe.Host;

/** Passwords that are kept, for whom they are given out, and where they are not to be found. */
class SecretsTest {
    private static final char[] PASSWORD = "Gr\u00fcn-7-Quitte".toCharArray();
    private static final Host BARN = Host.parse("192.0.2.7,user=probe,smb=4455");

    @TempDir
    private Path library;
    @TempDir
    private Path home;

    @BeforeEach
    void keep() throws IOException {
        book().put("barn", BARN, List.of());
        book().keep("barn", PASSWORD);
    }

    @Test
    void aPasswordIsGivenOutForItsHost() throws IOException {
        assertArrayEquals(PASSWORD, book().password(book().host("barn").orElseThrow()).orElseThrow());
    }

    @Test
    void noFileHoldsItReadably() throws IOException {
        for (Path folder : List.of(library, home)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                    assertFalse(text.contains("Quitte") || text.contains("UXVpdHRl"), file.toString());
                }
            }
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("key"))));
    }

    @Test
    void aListThatNamesAnotherAddressOrAccountGetsNone() throws IOException {
        Path file = library.resolve("hosts.xmi");
        String list = Files.readString(file);
        for (String changed : List.of(list.replace("192.0.2.7", "198.51.100.9"), list.replace("user=\"probe\"", "user=\"root\""))) {
            assertFalse(changed.equals(list));
            Files.writeString(file, changed);
            assertEquals(Optional.empty(), book().password(book().host("barn").orElseThrow()));
        }
    }

    @Test
    void aHostThatIsDescribedAnewOrRemovedLosesIt() throws IOException {
        String before = Files.readString(home.resolve("passwords"));
        book().put("barn", BARN, List.of());
        assertEquals(Optional.empty(), book().password(book().host("barn").orElseThrow()));
        book().keep("barn", PASSWORD);
        assertTrue(book().remove("barn"));
        assertTrue(Files.readString(home.resolve("passwords")).length() < before.length(), "it is not kept for nobody");
    }

    @Test
    void aHostWithoutAccountKeepsNone() throws IOException {
        book().put("shed", Host.parse("192.0.2.8"), List.of());
        HostBook book = book();
        assertTrue(assertThrows(IllegalArgumentException.class, () -> book.keep("shed", PASSWORD)).getMessage().contains("account"));
        assertThrows(NotFoundException.class, () -> book.keep("mill", PASSWORD));
    }

    @Test
    void aLostKeyIsSaid() throws IOException {
        Files.writeString(home.resolve("key"), "another");
        HostBook book = book();
        Host barn = book.host("barn").orElseThrow();
        String message = assertThrows(IOException.class, () -> book.password(barn)).getMessage();
        assertTrue(message.contains("give the passwords again"), message);
    }

    private HostBook book() {
        return new HostBook(library.resolve("hosts.xmi"), new KnowledgeFile(List.of()), new Secrets(home));
    }
}
