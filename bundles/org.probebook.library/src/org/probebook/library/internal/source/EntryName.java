// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges the names of files: nothing is unpacked under them to disk, but the ids of articles come from them. */
final class EntryName {
    private static final int LONGEST = 1000;
    private static final int SHOWN = 200;
    private static final Set<String> LITTER = Set.of("__macosx", "thumbs.db", "desktop.ini");
    /** What programs of DOS, and the specification of zip, take for granted. */
    private static final Charset OLD = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    private EntryName() {
    }

    /** A name with {@code /} between its parts, as some programs write {@code \}, and without parts that lead nowhere. */
    static String plain(String name) {
        String plain = name.replace('\\', '/');
        if (!plain.contains("./") && !plain.contains("//") && !plain.endsWith("/.")) {
            return plain;
        }
        String start = plain.startsWith("/") ? "/" : "";
        String end = plain.endsWith("/") ? "/" : "";
        return start + Arrays.stream(plain.split("/")).filter(part -> !part.isEmpty() && !part.equals(".")).collect(Collectors.joining("/"))
                + end;
    }

    /** A name of which only bytes are known: in UTF-8, as most programs write it, whatever they say of it. */
    static String decoded(byte[] raw) {
        return decoded(raw, OLD);
    }

    /** A name of which only bytes are known: in UTF-8, or else in what it can only be then. */
    static String decoded(byte[] raw, Charset otherwise) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException e) {
            return new String(raw, otherwise);
        }
    }

    /** Why an entry of a name is not read; empty for a good name. */
    static String refusal(String name) {
        String plain = plain(name);
        if (plain.isEmpty()) {
            return "is refused: it has no name";
        }
        if (plain.startsWith("/") || isDrive(plain)) {
            return "is refused: its name begins outside of the archive";
        }
        if (plain.contains("..") && Arrays.asList(plain.split("/")).contains("..")) {
            return "is refused: its name climbs out of the archive";
        }
        boolean odd = plain.length() > LONGEST || plain.chars().anyMatch(Character::isISOControl);
        return odd ? "is refused: its name is longer than " + LONGEST + " characters, or holds control characters" : "";
    }

    private static boolean isDrive(String name) {
        return name.length() > 1 && name.charAt(1) == ':' && Character.isLetter(name.charAt(0)) && name.charAt(0) < 128;
    }

    /** A bad name as it can stand in a report. */
    static String shown(String name) {
        String clean = plain(name).replaceAll("\\p{Cntrl}", "?");
        return clean.isEmpty() ? "?" : clean.length() > SHOWN ? clean.substring(0, SHOWN) + "\u2026" : clean;
    }

    /** Whether a file is passed over without a word: hidden, or the litter of an operating system. */
    static boolean skipped(String plain) {
        if (plain.startsWith(".") || plain.contains("/.")) {
            return true;
        }
        for (int start = 0; start >= 0;) {
            int end = plain.indexOf('/', start);
            if (isLitter(end < 0 ? plain.substring(start) : plain.substring(start, end))) {
                return true;
            }
            start = end < 0 ? -1 : end + 1;
        }
        return false;
    }

    private static boolean isLitter(String part) {
        return part.length() > 7 && part.length() < 12 && LITTER.contains(part.toLowerCase(Locale.ROOT));
    }
}
