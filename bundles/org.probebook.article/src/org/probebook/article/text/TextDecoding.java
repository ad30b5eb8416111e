// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes to characters for files that do not say how they were written: a byte-order mark decides, then UTF-8 if every byte agrees with it, then
 * Windows-1252, which nearly all archives of the time before UTF-8 were written in.
 */
public final class TextDecoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char UNKNOWN = '\uFFFD';
    private static final int SNIFFED = 4096;
    /** One bit for each control character that is white space. */
    private static final int WHITE = 1 << '\t' | 1 << '\n' | 1 << '\r' | 1 << '\f';

    private TextDecoding() {
    }

    /** All of {@code bytes} as text; a control byte that is no white space, and a byte without a meaning, becomes U+FFFD. Never fails. */
    public static String decode(byte[] bytes) {
        int mark = markLength(bytes);
        if (mark > 0) {
            return clean(new String(bytes, mark, bytes.length - mark, marked(bytes)));
        }
        boolean controls = false;
        for (byte b : bytes) {
            if (b < 0) {
                return clean(decodeUnmarked(bytes));
            }
            controls |= b < ' ' && (WHITE >>> b & 1) == 0;
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return controls ? clean(text) : text;
    }

    /**
     * The beginning of a file for judging its format: at most the first few thousand bytes, decoded as {@link #decode}. A character that is cut at
     * the end may be wrong.
     */
    public static String head(byte[] bytes) {
        if (bytes.length <= SNIFFED) {
            return decode(bytes);
        }
        byte[] first = Arrays.copyOf(bytes, SNIFFED);
        int end = SNIFFED;
        while (end > SNIFFED - 4 && first[end - 1] < 0) {
            end--;
        }
        return decode(Arrays.copyOf(first, end));
    }

    /** Whether the file can be text at all: the beginning holds no zero byte, unless a byte-order mark says UTF-16. */
    public static boolean isText(byte[] bytes) {
        if (markLength(bytes) > 0) {
            return true;
        }
        for (int i = 0; i < Math.min(bytes.length, SNIFFED); i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        return bytes.length > 0;
    }

    private static int markLength(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return 3;
        }
        boolean wide = bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        return wide ? 2 : 0;
    }

    private static Charset marked(byte[] bytes) {
        return switch (bytes[0]) {
            case (byte) 0xFF -> StandardCharsets.UTF_16LE;
            case (byte) 0xFE -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static String decodeUnmarked(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            // The usual case for an old archive, not a failure: every byte has a place in Windows-1252, or becomes U+FFFD.
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean isControl(char c) {
        return c < ' ' && (WHITE >>> c & 1) == 0;
    }

    private static String clean(String text) {
        StringBuilder cleaned = null;
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                cleaned = cleaned == null ? new StringBuilder(text) : cleaned;
                cleaned.setCharAt(i, UNKNOWN);
            }
        }
        return cleaned == null ? text : cleaned.toString();
    }
}
