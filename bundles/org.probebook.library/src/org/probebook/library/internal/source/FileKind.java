// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.commons.compress.archivers.tar.TarUtils;

/** What a file holds, by its first bytes and not by its name. */
enum FileKind {
    /** A file for the formats; also a document that is packed as a zip is. */
    PLAIN, ZIP, TAR, GZIP, BZIP2, SPLIT_ZIP("is a part of a zip in several parts: join them (zip -s 0), and import the whole"), SEVEN_ZIP(
            archive("7z")),
    RAR(archive("RAR")), CAB(archive("CAB")), CPIO(archive("cpio")), AR(archive("ar or deb")), XZ(
            packed("xz")),
    ZSTD(packed("zstd")), LZ4(packed("LZ4")), LZIP(packed("lzip")), COMPRESS(packed("compress")), LFS_POINTER(
            "is only a pointer of Git LFS to the file itself: run git lfs pull, and import again");

    /** Bytes by which a kind is recognised: the header of a tar. */
    static final int HEAD = 512;
    private static final int USTAR = 257;

    private final String refusal;

    FileKind() {
        this("");
    }

    FileKind(String refusal) {
        this.refusal = refusal;
    }

    /** Why files of this kind are not read, and what to do; empty where they are. */
    String refusal() {
        return refusal;
    }

    private static String archive(String name) {
        return "is a " + name + " archive, which is not read: unpack it first, and import its folder";
    }

    private static String packed(String name) {
        return "is packed with " + name + ", which is not read: unpack it first";
    }

    /** The kind of a content; what cannot be read is for those who read it to tell, and plain. */
    static FileKind of(IContent content) {
        try {
            return of(content.head());
        } catch (IOException e) {
            return PLAIN;
        }
    }

    /** The kind by the first {@link #HEAD} bytes, or by all there are. */
    static FileKind of(byte[] head) {
        if (starts(head, 'P', 'K')) {
            return zip(head);
        }
        if (starts(head, 0x1F, 0x8B, 8)) {
            return GZIP;
        }
        if (starts(head, 'B', 'Z', 'h') && head.length > 9 && head[4] == 0x31 && head[5] == 0x41 && head[6] == 0x59) {
            return BZIP2;
        }
        if (isTar(head)) {
            return TAR;
        }
        return starts(head, "version https://git-lfs.github.com/spec/") ? LFS_POINTER : foreign(head);
    }

    private static FileKind zip(byte[] head) {
        if (starts(head, 'P', 'K', 3, 4)) {
            return packsADocument(head) ? PLAIN : ZIP;
        }
        if (starts(head, 'P', 'K', 7, 8)) {
            return SPLIT_ZIP;
        }
        return starts(head, 'P', 'K', 5, 6) || starts(head, 'P', 'K', '0', '0') ? ZIP : PLAIN;
    }

    /** Documents of office programs, books and programs in Java are zips that say so by the name of their first entry. */
    private static boolean packsADocument(byte[] head) {
        int length = head.length < 30 ? 0 : (head[26] & 0xFF) + ((head[27] & 0xFF) << 8);
        String name = new String(head, Math.min(30, head.length), Math.clamp(head.length - 30L, 0, length), StandardCharsets.ISO_8859_1);
        return name.equals("[Content_Types].xml") || name.equals("mimetype") || name.equals("META-INF/")
                || name.equals("META-INF/MANIFEST.MF");
    }

    private static boolean isTar(byte[] head) {
        if (head.length < HEAD || head[0] == 0) {
            return false;
        }
        if (Arrays.equals(head, USTAR, USTAR + 6, new byte[] { 'u', 's', 't', 'a', 'r', 0 }, 0, 6)
                || Arrays.equals(head, USTAR, USTAR + 8, new byte[] { 'u', 's', 't', 'a', 'r', ' ', ' ', 0 }, 0, 8)) {
            return true;
        }
        try {
            // Old ones have no mark, but a sum.
            return TarUtils.verifyCheckSum(head);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static FileKind foreign(byte[] head) {
        if (starts(head, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C)) {
            return SEVEN_ZIP;
        }
        if (starts(head, 'R', 'a', 'r', '!', 0x1A, 7)) {
            return RAR;
        }
        if (starts(head, 'M', 'S', 'C', 'F', 0, 0, 0, 0)) {
            return CAB;
        }
        if (starts(head, "070701") || starts(head, "070702") || starts(head, "070707")) {
            return CPIO;
        }
        if (starts(head, "!<arch>\n")) {
            return AR;
        }
        return stream(head);
    }

    private static FileKind stream(byte[] head) {
        if (starts(head, 0xFD, '7', 'z', 'X', 'Z', 0)) {
            return XZ;
        }
        if (starts(head, 0x28, 0xB5, 0x2F, 0xFD)) {
            return ZSTD;
        }
        if (starts(head, 4, 0x22, 0x4D, 0x18)) {
            return LZ4;
        }
        if (starts(head, 'L', 'Z', 'I', 'P', 1)) {
            return LZIP;
        }
        return starts(head, 0x1F, 0x9D) ? COMPRESS : PLAIN;
    }

    private static boolean starts(byte[] head, String text) {
        return starts(head, text.chars().toArray());
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
