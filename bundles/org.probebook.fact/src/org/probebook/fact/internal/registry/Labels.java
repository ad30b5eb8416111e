// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.probebook.fact.internal.text.Chars;

/** The labels of values in many languages, read once from {@code labels.tsv}, and how they stand on a line. */
final class Labels {
    private static final Map<String, LabelKind> KINDS = readKinds();
    /** With words that tell for what a label holds. */
    private static final int LONGEST = 64;
    private static final int MOST_WORDS = 4;
    /** Longer than the plain words for a name. */
    private static final int LONGEST_PLAIN = 7;

    private Labels() {
    }

    /**
     * The labels on a line with what stands behind each; none when it does not begin with one.
     *
     * @param from where the line begins in the text
     */
    static List<Label> of(String text, int from, int to) {
        int start = Chars.skipBlanks(text, from);
        if (start < to && "(-*•·".indexOf(text.charAt(start)) >= 0) {
            start = Chars.skipBlanks(text, start + 1);
        }
        List<Label> labels = new ArrayList<>();
        int sign = sign(text, start, Math.min(to, start + LONGEST));
        if (sign < 0) {
            bareType(text, start, to, labels);
            return labels;
        }
        LabelKind kind = kind(text, start, sign);
        int labelStart = start;
        while (kind != null) {
            int[] next = next(text, sign + 1, to);
            int end = next == null ? to : next[0];
            labels.add(label(kind, text, labelStart, sign, end));
            if (next == null) {
                return labels;
            }
            labelStart = next[0];
            sign = next[1];
            kind = kind(text, labelStart, sign);
        }
        return labels;
    }

    /** Where a label for the name of a value begins within a line; -1 when there is none. */
    static int within(String text, int from, int to) {
        for (int sign = text.indexOf(':', from, to); sign >= 0; sign = text.indexOf(':', sign + 1, to)) {
            int start = wordStart(text, from, sign);
            boolean compound = kind(text, start, sign) == LabelKind.NAME && sign - start > LONGEST_PLAIN;
            if (!compound && start > from) {
                start = wordStart(text, from, start);
                compound = kind(text, start, sign) == LabelKind.NAME;
            }
            boolean related = start > from + 8 && text.regionMatches(true, start - 8, "related ", 0, 8);
            if (compound && !related) {
                return start;
            }
        }
        return -1;
    }

    private static Label label(LabelKind kind, String text, int start, int sign, int end) {
        int from = Chars.skipBlanks(text, sign + 1);
        int to = Math.max(from, end);
        while (to > from && (Chars.blank(text.charAt(to - 1)) || text.charAt(to - 1) == '\r')) {
            to--;
        }
        String content = text.substring(from, to);
        boolean stray = content.endsWith(")") && content.indexOf('(') < 0;
        return new Label(kind, text.charAt(sign), stray ? content.substring(0, content.length() - 1) : content, start, from, to);
    }

    /** {@code Data Type REG_DWORD}, without a colon. */
    private static void bareType(String text, int start, int to, List<Label> labels) {
        int at = start;
        for (int words = 0; words < 3 && at < to; words++) {
            at = Chars.skipBlanks(text, Chars.wordEnd(text, at));
            ValueType type = ValueType.read(text, at);
            if (type != null && type.end() <= to) {
                if (kind(text, start, at) == LabelKind.TYPE) {
                    labels.add(new Label(LabelKind.TYPE, ':', text.substring(at, to).strip(), start, at, to));
                }
                return;
            }
        }
    }

    /** Where the next label on the line begins, and where its colon is; null when none follows. */
    private static int[] next(String text, int from, int to) {
        for (int sign = text.indexOf(':', from, to); sign >= 0; sign = text.indexOf(':', sign + 1, to)) {
            int start = sign;
            int[] found = null;
            for (int words = 0; words < MOST_WORDS && start > from; words++) {
                start = wordStart(text, from, start);
                LabelKind kind = kind(text, start, sign);
                boolean telling = kind != null
                        && (words > 0 || kind == LabelKind.DEFAULT || kind == LabelKind.RANGE || kind == LabelKind.VALUE
                                || kind == LabelKind.TYPE || kind == LabelKind.DATA || kind == LabelKind.RADIX);
                if (telling && start > from && !Chars.word(text.charAt(start - 1)) && Character.isUpperCase(text.charAt(start))) {
                    found = new int[] { start, sign };
                }
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static int wordStart(String text, int from, int end) {
        int at = Chars.skipBlanksBack(text, end);
        while (at > from && Chars.word(text.charAt(at - 1))) {
            at--;
        }
        return at == end ? Math.max(from, at - 1) : at;
    }

    private static int sign(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：' || c == '=') {
                return i;
            }
        }
        return -1;
    }

    private static LabelKind kind(String text, int from, int to) {
        if (to - from > LONGEST || to <= from) {
            return null;
        }
        StringBuilder label = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean blank = Chars.blank(c) || c == '\u3000';
            if (!blank && c != '"' && c != '(') {
                label.append(c);
            } else if (blank && !label.isEmpty() && label.charAt(label.length() - 1) != ' ') {
                label.append(' ');
            }
        }
        String words = label.toString().strip().toLowerCase(Locale.ROOT);
        int bracket = text.indexOf(" (", from, to);
        if (bracket > from && text.charAt(to - 1) == ')') {
            words = text.substring(from, bracket).strip().toLowerCase(Locale.ROOT);
        }
        LabelKind whole = KINDS.get(words);
        int qualifier = whole == null ? words.indexOf(" for ") : -1;
        LabelKind qualified = qualifier < 0 ? whole : KINDS.get(words.substring(0, qualifier));
        boolean content = qualified == LabelKind.DEFAULT || qualified == LabelKind.DATA || qualified == LabelKind.RANGE;
        return qualifier < 0 || content ? qualified : null;
    }

    private static Map<String, LabelKind> readKinds() {
        Map<String, LabelKind> kinds = new HashMap<>();
        try (InputStream in = Labels.class.getResourceAsStream("labels.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                LabelKind kind = LabelKind.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
                for (String phrase : line.substring(tab + 1).split("\\|")) {
                    kinds.put(phrase, kind);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kinds;
    }
}
