// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.Locale;
import java.util.Set;

import org.probebook.fact.internal.text.Chars;

/**
 * One part of a registry path.
 *
 * @param name without what belongs to the sentence around it
 * @param end where it ends in the text
 */
record PathPart(String name, int end) {
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 6;
    /** A line that is wrapped is nearly full. */
    private static final int FULL_LINE = 36;
    /** The last words of a path go over to the next line when this one is nearly as wide as the page, and they would make it wider. */
    private static final int WIDE_LINE = 60;
    private static final int FULLEST_LINE = 74;
    private static final int MOST_LAST_WORDS = 4;
    private static final String NEVER = "\n\t\"*?;|]>,=\r";
    private static final String OPENING = "<[({";
    private static final String CLOSING = ">])}";
    private static final String TRAILING = ".:'` ";
    /** Words that belong to the sentence around a path. */
    private static final Set<String> SENTENCE = Set.of("key", "keys", "subkey", "subkeys", "value", "values", "registry", "and", "or", "to",
            "in",
            "the", "is", "from", "under", "with", "for", "branch", "folder", "entry", "set", "add", "on", "if", "then", "name", "type",
            "data", "note",
            "delete", "click", "this", "subtree", "hive", "has", "that", "where", "by", "as", "are", "into", "sleutel", "waarde", "en",
            "schlüssel",
            "wert", "und", "clé", "valeur", "et", "clave", "valor", "y");

    /** Words that begin sentences, and hardly a part of a path. */
    private static final Set<String> STARTS = Set.of("The", "This", "These", "If", "To", "When", "NOTE:", "Note", "In", "For", "On", "You",
            "Add");

    /** Reads the part that begins here; null when there is none. */
    static PathPart read(CharSequence text, int from, PathLine line) {
        int end = from;
        while (end - from < LONGEST && inPart(text, end, line.separator())) {
            int close = closing(text, end);
            end = close > end ? close : end + 1;
        }
        char next = Chars.at(text, end);
        if (end == from) {
            return null;
        }
        if (next == '\n' || next == '\r') {
            PathPart joined = joined(text, from, end, line);
            if (joined != null) {
                return joined;
            }
        }
        if (from > 0 && text.charAt(from - 1) != line.separator() && begins(text, from)) {
            return null;
        }
        boolean whole = next == line.separator() || line.own() && (next == '\n' || next == ':' || next == '<' || end == text.length());
        boolean lineEnds = next == '\n' || end == text.length();
        if (whole && (plausible(text, from, end) || lineEnds && name(text, from, end))) {
            return trimmed(text, from, end);
        }
        return trimmed(text, from, firstWords(text, from, end));
    }

    /** A part that was broken at the end of a full line: goes on with a word or more before the next separator, or with the rest of a {@code {…}}. */
    private static PathPart joined(CharSequence text, int from, int end, PathLine line) {
        boolean open = text.charAt(from) == '{' && text.subSequence(from, end).toString().indexOf('}') < 0;
        if (!open && (!line.own() || end - lineStart(text, end) < FULL_LINE)) {
            return null;
        }
        int next = Chars.skipBlanks(text, end + 1);
        if (!open && lastWords(text, from, end, next)) {
            int stop = lineEnd(text, next);
            String rest = text.subSequence(next, stop).toString().stripTrailing();
            return new PathPart(text.subSequence(from, end).toString().stripTrailing() + " " + rest, next + rest.length());
        }
        int stop = next;
        while (stop - next < LONGEST && inPart(text, stop, line.separator()) && Chars.at(text, stop) != ':') {
            stop++;
        }
        boolean ends = open ? stop > next && text.charAt(stop - 1) == '}' : Chars.at(text, stop) == line.separator();
        if (!ends || stop == next || Hive.read(text, next) != null || !open && !plausible(text, next, stop)) {
            return null;
        }
        String rest = text.subSequence(next, stop).toString();
        String name = text.subSequence(from, end).toString().stripTrailing();
        boolean midWord = end - lineStart(text, end) >= WIDE_LINE && Character.isLowerCase(rest.charAt(0));
        return new PathPart(name + (open || midWord || name.endsWith("-") ? "" : " ") + rest, stop);
    }

    /** Whether the next line has the last words of a part that did not fit on its line, and nothing else. */
    private static boolean lastWords(CharSequence text, int from, int end, int next) {
        int stop = lineEnd(text, next);
        if (stop <= next) {
            return false;
        }
        String rest = text.subSequence(next, stop).toString().stripTrailing();
        int word = rest.indexOf(' ') < 0 ? rest.length() : rest.indexOf(' ');
        int line = end - lineStart(text, end);
        String name = text.subSequence(from, end).toString().strip();
        boolean overflows = line >= WIDE_LINE && line + 1 + word > FULLEST_LINE;
        boolean words = !rest.isEmpty() && rest.split(" +").length <= MOST_LAST_WORDS && Chars.upper(rest.charAt(0))
                && rest.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '/' || c == '.') && !rest.endsWith("/")
                && !rest.endsWith(".");
        int behind = Chars.skipBlanks(text, stop + 1);
        boolean over = stop >= text.length() || Chars.at(text, behind) == '\n' || Hive.read(text, behind) != null
                || PathLine.entry(text, behind) || STARTS.contains(text.subSequence(Math.min(behind, text.length()),
                        wordEnd(text, behind, Math.min(text.length(), behind + LONGEST))).toString());
        return overflows && words && over && !Names.coined(rest) && plausible(text, next, next + rest.length())
                && (!Names.container(name) || name.equals("Microsoft"));
    }

    private static int lineEnd(CharSequence text, int from) {
        int end = Math.min(from, text.length());
        while (end < text.length() && text.charAt(end) != '\n' && end - from < LONGEST) {
            end++;
        }
        return end;
    }

    /** Whether a sentence begins here, behind a path that ends with a separator. */
    private static boolean begins(CharSequence text, int from) {
        int end = wordEnd(text, from, Math.min(text.length(), from + LONGEST));
        if (end < text.length() && STARTS.contains(text.subSequence(from, end).toString())) {
            return true;
        }
        int before = Chars.skipBlanksBack(text, from) - 1;
        if (Chars.at(text, before) != '\n') {
            return false;
        }
        String line = text.subSequence(from, lineEnd(text, from)).toString().strip();
        int blank = line.indexOf(' ');
        boolean words = blank > 0 && line.indexOf('\\') < 0 && line.indexOf('/') < 0;
        return words && (line.charAt(blank - 1) == ',' || line.split(" +").length > MOST_WORDS);
    }

    private static int lineStart(CharSequence text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST * 2 && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private static boolean inPart(CharSequence text, int at, char separator) {
        char c = Chars.at(text, at);
        if (c == separator || NEVER.indexOf(c) >= 0) {
            return false;
        }
        if (c == ':') {
            char next = Chars.at(text, at + 1);
            return next == '_' || Chars.latin(next) && !ValueType.begins(text, at + 1);
        }
        if (c == '<' || c == '[' || c == '(') {
            return closing(text, at) > at;
        }
        return c != ')';
    }

    /** Behind the bracket that closes the one at {@code at}; {@code at} when there is none near on the line. */
    private static int closing(CharSequence text, int at) {
        int kind = OPENING.indexOf(Chars.at(text, at));
        boolean markup = kind == 0 && (Chars.at(text, at + 1) == '/' || Chars.at(text, at + 1) == 'B' && Chars.at(text, at + 2) == 'R');
        if (kind < 0 || markup) {
            return at;
        }
        for (int i = at + 1; i < text.length() && i - at < LONGEST && !lineEnds(text, i, kind); i++) {
            if (text.charAt(i) == CLOSING.charAt(kind)) {
                char next = Chars.at(text, i + 1);
                boolean part = kind == 0 || kind == 3 || !Chars.blank(Chars.at(text, at - 1)) && kind == 1
                        || next == '\\' || next == '\n' || next == '/';
                return part && !ValueType.begins(text, at + 1) && !rights(text, at, i) ? i + 1 : at;
            }
        }
        return at;
    }

    /** Words that stand for a part may go over to the next line. */
    private static boolean lineEnds(CharSequence text, int at, int kind) {
        char c = text.charAt(at);
        return c == '\n' && (kind != 0 || at - lineStart(text, at) < FULL_LINE) || kind == 0 && (c == '\\' || c == '<');
    }

    /** {@code [1 5 8]}: the rights on a key, in the input of a tool. */
    private static boolean rights(CharSequence text, int from, int close) {
        return text.charAt(from) == '[' && Chars.blank(Chars.at(text, from - 1))
                && text.subSequence(from + 1, close).chars().allMatch(c -> Character.isDigit(c) || c == ' ');
    }

    private static boolean plausible(CharSequence text, int from, int end) {
        int words = 0;
        int at = from;
        while (at < end) {
            int stop = at;
            while (stop < end && !Chars.blank(text.charAt(stop))) {
                stop++;
            }
            if (stop > at) {
                char last = text.charAt(stop - 1);
                boolean breaks = stop < end && (last == '.' || last == ':') || words > 0 && belongsToSentence(text, at, stop);
                if (breaks || ++words > MOST_WORDS) {
                    return false;
                }
            }
            if (stop + 2 < end && Chars.blank(text.charAt(stop + 1)) && Chars.blank(text.charAt(stop + 2)) || Hive.read(text, at) != null) {
                return false;
            }
            at = stop + 1;
        }
        return words > 0;
    }

    /** The last part on a line of its own may hold words that sentences have as well, but none that speak of the registry. */
    private static boolean name(CharSequence text, int from, int end) {
        String part = text.subSequence(from, end).toString().strip();
        String lower = " " + part.toLowerCase(Locale.ROOT) + " ";
        boolean sentence = part.indexOf(" REG_") > 0 || part.endsWith(".") || part.indexOf(". ") >= 0 || part.indexOf(':') >= 0
                || part.split(" +").length > MOST_WORDS;
        return !sentence && Set
                .of(" key ", " value ", " subkey ", " registry ", " click ", " the ", " is ", " add ", " delete ", " values ", " keys ")
                .stream().noneMatch(lower::contains);
    }

    private static boolean belongsToSentence(CharSequence text, int from, int to) {
        String word = text.subSequence(from, to).toString();
        return SENTENCE.contains(word) || ValueType.begins(text, from) || from > 0 && SENTENCE.contains(word.toLowerCase(Locale.ROOT))
                && !Chars.upper(word.charAt(0));
    }

    /** The first word, and words with capitals right behind it that a sentence's own words or its end follow. */
    private static int firstWords(CharSequence text, int from, int end) {
        int at = wordEnd(text, from, end);
        if (at < end && TRAILING.indexOf(text.charAt(at - 1)) >= 0 && at > from) {
            return at;
        }
        int last = at;
        while (last < end && Chars.blank(text.charAt(last))) {
            int word = last + 1;
            int stop = wordEnd(text, word, end);
            if (stop == word || !Chars.upper(text.charAt(word)) || SENTENCE.contains(lower(text, word, stop))
                    || ValueType.begins(text, word)) {
                break;
            }
            last = stop;
        }
        boolean sentenceGoesOn = last >= end
                ? ".,;:)\n".indexOf(Chars.at(text, end)) >= 0
                : goesOn(text, last + 1, wordEnd(text, last + 1, end));
        return last > at && sentenceGoesOn && text.charAt(last - 1) != '.' ? last : at;
    }

    private static boolean goesOn(CharSequence text, int from, int to) {
        return from < to && (SENTENCE.contains(lower(text, from, to)) || Character.isLowerCase(text.charAt(from))
                || text.charAt(from) == '-' && to == from + 1);
    }

    private static String lower(CharSequence text, int from, int to) {
        return text.subSequence(Math.min(from, to), to).toString().toLowerCase(Locale.ROOT);
    }

    private static int wordEnd(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && !Chars.blank(text.charAt(at))) {
            int close = closing(text, at);
            at = close > at ? Math.min(close, end) : at + 1;
        }
        return at;
    }

    private static PathPart trimmed(CharSequence text, int from, int to) {
        int end = to;
        while (end > from && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == from ? null : new PathPart(text.subSequence(from, end).toString().strip(), end);
    }
}
