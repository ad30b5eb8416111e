// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Damages files as transfers, editors, converters and enemies do. The same random numbers damage them in the same way. */
final class Mutator {
    private static final List<String> TOKENS = List.of("\0", "\u001B[31m", "\uFEFF", "\u202E", "\uFFFF", "\r", "\n\n", "\t\t\t", "---\n",
            "===\n",
            "======================================================================\n", "--------\n", "SYMPTOMS\n========\n",
            "CAUSE\n-----\n",
            "DOCUMENT:Q1  01-JAN-2001  [x]\n", "TITLE   :", "Additional query words:", "Keywords          :", "> ", ">>>>>>>>", "[", "](",
            "![",
            "[!NOTE]", "**", "_", "`", "```\n", "~~~\n", "|--|--|\n| a | b |\n", "<", "<!--", "-->", "<![CDATA[", "<script>", "</script>",
            "<style>",
            "<table>", "<td rowspan=999999999 colspan=999999999>", "<tr>", "<ul><li>", "<div hidden>", "<p onclick=alert(1)>",
            "<svg onload=x>",
            "<a href='javascript:x'>", "&#0;", "&#x110000;", "&lt;", "{\"id\":\"a\",", "\"text\":", "\"lang\":\"xx\"", "{", "}", "[[[[[[",
            "\\", "\\\\",
            "\\u0000", "\\ud800", "\"", "'", "''", "&a *a", "<<: *a", "!!java/object", "title:", "id:", "language:", "revised:",
            "products:\n  - ",
            "0x", "Event ID: ", "STOP 0x0000000A ", "HKEY_LOCAL_MACHINE\\", "\\\\.\\PIPE\\", "4.0.1381.", "Q258837", "KB", "1.", "a)", "• ",
            "：", "年",
            "99999999999999999999", "-1", "31-FEB-0000", "http://", "file:///etc/passwd", "../../", "NaN", "1e999999", " ", "\u00A0",
            "\u3000", "\u2028");
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"));
    private static final int KINDS = 16;
    private static final int[] TIMES = { 3, 10, 100, 1000, 20_000 };

    private final RandomGenerator random;
    private final int largest;

    /**
     * Makes a mutator.
     *
     * @param largest bytes that no input exceeds
     */
    Mutator(RandomGenerator random, int largest) {
        this.random = random;
        this.largest = largest;
    }

    /** Bytes of one seed with up to four damages, parts of another seed among them. */
    byte[] damaged(byte[] seed, byte[] other) {
        byte[] bytes = seed;
        for (int damage = random.nextInt(1, 5); damage > 0; damage--) {
            bytes = once(bytes, other);
            bytes = bytes.length > largest ? Arrays.copyOf(bytes, largest) : bytes;
        }
        return bytes;
    }

    private byte[] once(byte[] bytes, byte[] other) {
        return switch (random.nextInt(KINDS)) {
            case 0, 1 -> flipped(bytes);
            case 2 -> part(bytes, 0, place(bytes));
            case 3 -> part(bytes, place(bytes), bytes.length);
            case 4 -> joined(part(bytes, 0, place(bytes)), part(other, place(other), other.length));
            case 5 -> inserted(bytes, some(other));
            case 6 -> inserted(bytes, times(some(bytes), count()));
            case 7 -> inserted(bytes, times(token(), count()));
            case 8, 9 -> inserted(bytes, token());
            case 10 -> withoutLineEnds(bytes);
            case 11 -> swappedLines(bytes);
            case 12 -> hugeNumber(bytes);
            case 13 -> recoded(bytes);
            case 14 -> withoutSome(bytes);
            default -> inserted(bytes, rubbish());
        };
    }

    private int place(byte[] bytes) {
        return random.nextInt(bytes.length + 1);
    }

    private int count() {
        return TIMES[random.nextInt(TIMES.length)];
    }

    private byte[] token() {
        String token = TOKENS.get(random.nextInt(TOKENS.size()));
        return (random.nextInt(4) == 0 ? token + TOKENS.get(random.nextInt(TOKENS.size())) : token).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] rubbish() {
        byte[] rubbish = new byte[random.nextInt(1, 64)];
        random.nextBytes(rubbish);
        return rubbish;
    }

    private byte[] some(byte[] bytes) {
        int from = place(bytes);
        return part(bytes, from, Math.min(bytes.length, from + random.nextInt(400)));
    }

    private static byte[] part(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private byte[] inserted(byte[] bytes, byte[] more) {
        int at = place(bytes);
        return joined(part(bytes, 0, at), more, part(bytes, at, bytes.length));
    }

    private byte[] times(byte[] bytes, int count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < count && out.size() < largest; i++) {
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = random.nextInt(1, 20); i > 0 && flipped.length > 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] withoutSome(byte[] bytes) {
        int from = place(bytes);
        return joined(part(bytes, 0, from), part(bytes, Math.min(bytes.length, from + random.nextInt(400)), bytes.length));
    }

    private byte[] withoutLineEnds(byte[] bytes) {
        byte instead = (byte) (random.nextBoolean() ? ' ' : 0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean all = random.nextBoolean();
        for (byte b : bytes) {
            boolean end = (b == '\n' || b == '\r') && (all || random.nextInt(3) == 0);
            if (!end) {
                out.write(b);
            } else if (instead != 0) {
                out.write(instead);
            }
        }
        return out.toByteArray();
    }

    private byte[] swappedLines(byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1);
        int near = Math.min(lines.length, random.nextBoolean() ? 8 : lines.length);
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            int one = random.nextInt(near);
            int two = random.nextInt(near);
            String line = lines[one];
            lines[one] = lines[two];
            lines[two] = line;
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] hugeNumber(byte[] bytes) {
        int from = place(bytes);
        while (from < bytes.length && !Character.isDigit(bytes[from])) {
            from++;
        }
        int to = from;
        while (to < bytes.length && Character.isDigit(bytes[to])) {
            to++;
        }
        byte[] number = "9".repeat(random.nextInt(1, 40)).getBytes(StandardCharsets.UTF_8);
        return joined(part(bytes, 0, from), number, part(bytes, to, bytes.length));
    }

    private byte[] recoded(byte[] bytes) {
        Charset from = CHARSETS.get(random.nextInt(CHARSETS.size()));
        return new String(bytes, from).getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
