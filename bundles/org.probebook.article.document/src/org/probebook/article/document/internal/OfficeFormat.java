// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The families of office documents, told apart by their bytes. */
public enum OfficeFormat {
    /** A zip of XML parts as Microsoft's programs have written since 2007. */
    OPEN_XML,
    /** A zip of XML parts as LibreOffice writes. */
    OPEN_DOCUMENT,
    /** The binary files of Microsoft's programs before 2007, and the box around encrypted ones of today. */
    BINARY,
    /** Rich text. */
    RICH_TEXT;

    private static final byte[] COMPOUND = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };
    private static final byte[] ZIP = { 'P', 'K', 3, 4 };
    private static final byte[] RTF = { '{', '\\', 'r', 't' };
    /** A directory entry of a compound file, and where its name's length stands in it. */
    private static final int ENTRY = 128;
    private static final int NAME_LENGTH = 64;
    /** The streams that the programs keep their documents in; letter case does not matter. */
    private static final Set<String> STREAMS = Set.of("worddocument", "workbook", "book", "powerpoint document", "encryptedpackage");

    /** The format of a file; empty when it is something else. Never fails. */
    public static Optional<OfficeFormat> of(byte[] content) {
        if (begins(content, RTF)) {
            return Optional.of(RICH_TEXT);
        }
        if (begins(content, COMPOUND)) {
            return holdsDocument(content) ? Optional.of(BINARY) : Optional.empty();
        }
        return begins(content, ZIP) ? ZipParts.format(content) : Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (content[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** Mail, installers and caches of pictures are compound files too; the directory tells by the names of the streams. */
    private static boolean holdsDocument(byte[] content) {
        for (int at = 0; at + ENTRY <= content.length; at += ENTRY) {
            int length = (content[at + NAME_LENGTH] & 0xFF) - 2;
            if (length >= 8 && length < NAME_LENGTH && length % 2 == 0 && content[at + NAME_LENGTH + 1] == 0
                    && STREAMS.contains(new String(content, at, length, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
