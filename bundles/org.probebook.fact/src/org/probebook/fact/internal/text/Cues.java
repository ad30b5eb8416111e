// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The cue words of all languages, read once from {@code cues.tsv}. */
public final class Cues {
    private static final String FILLERS = ":#=([\"'“„«*–-：＝（「『№";
    private static final int MOST_FILLERS = 8;
    private static final int LONGEST_ALONE = 3;
    private static final int MOST_BETWEEN = 3;
    private static final Cues STANDARD = new Cues();

    private final CueTree codes = new CueTree();
    private final CueTree values = new CueTree();
    private final CueTree following = new CueTree();

    private Cues() {
        try (InputStream in = Cues.class.getResourceAsStream("cues.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Cues standard() {
        return STANDARD;
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        Cue.Kind kind = Cue.Kind.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
        for (String phrase : line.substring(tab + 1).split("\\|")) {
            switch (kind) {
                case AFTER -> following.add(phrase, kind);
                case VALUE -> values.add(new StringBuilder(phrase).reverse(), kind);
                default -> codes.add(new StringBuilder(phrase).reverse(), kind);
            }
        }
    }

    /** What the words before a number tell of it, on the same line; null when they tell nothing. */
    public Cue beforeCode(CharSequence text, int at) {
        int end = skipFillers(text, at);
        for (int i = 0; i <= MOST_BETWEEN; i++) {
            Cue cue = codes.before(text, end);
            if (cue == null || cue.kind() != Cue.Kind.BETWEEN) {
                return cue == null || endOfOtherWord(text, cue.start(), end) ? null : cue;
            }
            end = skipFillers(text, cue.start());
        }
        return null;
    }

    /** The word for the name of a registry value that ends at {@code end}; null when there is none. */
    public Cue beforeValueName(CharSequence text, int end) {
        return values.before(text, Chars.skipBlanksBack(text, end));
    }

    /** The end of a word for an error that stands right behind a number; -1 when there is none. */
    public int afterCode(CharSequence text, int end) {
        char next = Chars.at(text, end);
        return following.after(text, Chars.blank(next) || next == '-' ? end + 1 : end);
    }

    /** Long cues also end compounds (systeemfout, Laufzeitfehler); short ones must stand alone, or {@code CHR(13)} were a code. */
    private static boolean endOfOtherWord(CharSequence text, int start, int end) {
        return end - start <= LONGEST_ALONE && Chars.word(Chars.at(text, start)) && Chars.word(Chars.at(text, start - 1))
                && Chars.at(text, start - 1) != '_';
    }

    private static int skipFillers(CharSequence text, int end) {
        int at = end;
        while (at > 0 && end - at < MOST_FILLERS) {
            char c = text.charAt(at - 1);
            if (!Chars.blank(c) && FILLERS.indexOf(c) < 0) {
                break;
            }
            at--;
        }
        return at;
    }
}
