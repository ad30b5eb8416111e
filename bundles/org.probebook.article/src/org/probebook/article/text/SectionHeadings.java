// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.probebook.article.SectionKind;

/** Knows what the usual headings of support articles mean, and which languages say it so. Letter case, numbers and a colon do not matter. */
public final class SectionHeadings {
    private static final int LONGEST = 80;
    private static final Map<String, Meaning> WHOLE = new HashMap<>();
    private static final Map<Frame, Meaning> FRAMES = new LinkedHashMap<>();

    static {
        for (String[] row : DataTable.rows(SectionHeadings.class, "headings.tsv")) {
            SectionKind kind = SectionKind.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            Meaning meaning = new Meaning(kind, Set.of(row[1].split(",")));
            for (String entry : DataTable.entries(row[2])) {
                int gap = entry.indexOf('*');
                if (gap < 0) {
                    WHOLE.merge(plain(entry), meaning, Meaning::with);
                } else {
                    FRAMES.merge(new Frame(plain(entry.substring(0, gap)), plain(entry.substring(gap + 1))), meaning, Meaning::with);
                }
            }
        }
    }

    private SectionHeadings() {
    }

    /** How headings begin and end that have something of their own in between. */
    private record Frame(String beginning, String end) {
        boolean holds(String plain) {
            return plain.length() >= beginning.length() + end.length() && plain.startsWith(beginning) && plain.endsWith(end);
        }
    }

    /**
     * What a heading means.
     *
     * @param kind what its section is for, never {@link SectionKind#OTHER}
     * @param languages BCP 47 tags of the languages that use it, at least one
     */
    public record Meaning(SectionKind kind, Set<String> languages) {
        /** The same meaning with the other's languages; the kind of the first entry in the table stands. */
        private Meaning with(Meaning other) {
            Set<String> both = new LinkedHashSet<>(languages);
            both.addAll(other.kind == kind ? other.languages : Set.of());
            return new Meaning(kind, Set.copyOf(both));
        }
    }

    /**
     * The meaning of a heading; empty when the table has none. {@code Resolution 2}, {@code Workaround: restart}, {@code Problem - no light} and {@code CAUSE/WORKAROUND} are
     * understood by their first known part.
     *
     * @param heading one line as printed
     */
    public static Optional<Meaning> meaning(String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(heading);
        for (String reading : readings(plain)) {
            Meaning meaning = WHOLE.get(reading);
            if (meaning != null) {
                return Optional.of(meaning);
            }
        }
        for (Map.Entry<Frame, Meaning> entry : FRAMES.entrySet()) {
            if (entry.getKey().holds(plain)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** The kind of section that a heading opens; {@link SectionKind#OTHER} when the table does not know it. */
    public static SectionKind kind(String heading) {
        return meaning(heading).map(Meaning::kind).orElse(SectionKind.OTHER);
    }

    private static List<String> readings(String plain) {
        List<String> readings = new ArrayList<>();
        readings.add(plain);
        for (char mark : new char[] { '(', '（', ':', '：' }) {
            int at = plain.indexOf(mark);
            if (at > 0) {
                readings.add(trimmed(plain.substring(0, at)));
            }
        }
        for (String dash : new String[] { " - ", " – ", " — ", "——" }) {
            int at = plain.indexOf(dash);
            if (at > 0) {
                readings.add(trimmed(plain.substring(0, at)));
            }
        }
        for (int slash = plain.indexOf('/'), from = 0; slash > 0; from = slash + 1, slash = plain.indexOf('/', from)) {
            readings.add(trimmed(plain.substring(from, slash)));
        }
        return readings;
    }

    private static String plain(String heading) {
        String folded = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace("\u0307", "");
        int from = 0;
        while (from < folded.length() && isNumbering(folded.charAt(from))) {
            from++;
        }
        return trimmed(folded.substring(from));
    }

    /** Without numbers, signs and white space at the end, so that {@code cause #2:} is {@code cause}. */
    private static String trimmed(String text) {
        int to = text.length();
        while (to > 0 && (isNumbering(text.charAt(to - 1)) || ":：。?!".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        return text.substring(0, to).strip();
    }

    private static boolean isNumbering(char c) {
        return c <= ' ' || c >= '0' && c <= '9' || ".)#*".indexOf(c) >= 0;
    }
}
