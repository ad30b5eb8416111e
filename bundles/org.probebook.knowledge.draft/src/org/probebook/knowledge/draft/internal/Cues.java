// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.probebook.article.text.DataTable;

/** Words of several languages that tell what a text is about, from {@code cues.tsv}. */
enum Cues {
    /** The machine that makes the connections. */
    CLIENT,
    /** The machine that accepts them. */
    SERVER, RESTART, DATA_LOSS, INTERRUPTION, SECURITY, REGISTRY, FILES,
    /** What tells that something need not be done. */
    NEGATED,
    /** What is done to services. */
    STOP,
    /** What services are called. */
    SERVICE,
    /** What is done to files. */
    FILE_ACT,
    /** What files are called. */
    FILE,
    /** What has to do with files in a program's windows, and is none. */
    FILE_WORDS,
    /** What is done with a file of entries for the registry. */
    IMPORTS,
    /** What keys and values of the registry are called. */
    KEY,
    /** The editor of the registry. */
    EDITOR,
    /** What is done to leave it. */
    QUIT,
    /** What a reader has to know first. */
    WARNING,
    /** Sentences of every article, by what stands in them. */
    ASIDE,
    /** That there is no way out. */
    NONE,
    /** What a step begins with that leads to where something is done. */
    NAVIGATE,
    /** A bundle of fixes that its maker gives out. */
    PACK,
    /** That something is not there. */
    MISSING,
    /** That something is there that is no good. */
    DAMAGED,
    /** That something is not so, or not done. */
    NEVER,
    /** What asks to see to something. */
    REQUIRED,
    /** That something is there. */
    THERE,
    /** What is done to a file that must not be there. */
    TAKE_AWAY,
    /** What tells that a program took something away. */
    TAKES_AWAY,
    /** What is done to bring things anew. */
    BRINGS,
    /** Programs that are run to mend something. */
    TOOL,
    /** What a sentence begins with that says what to do. */
    ACT,
    /** What a sentence begins with that tells how things are. */
    DESCRIBES,
    /** What begins a sentence that is for the case that the one before is not. */
    OTHERWISE,
    /** That something is made that was not there. */
    ADD,
    /** What announces reasons. */
    REASONS,
    /** What a fix is called that its maker gives to those who ask. */
    HOTFIX,
    /** What begins another way in the middle of a paragraph. */
    OTHER_WAY,
    /** What a method is called that has a number. */
    METHOD,
    /** What a heading begins with that names a problem to solve. */
    SOLVE,
    /** What stands in a heading that names a product. */
    PRODUCT,
    /** What begins a way out for one version. */
    FOR_VERSION,
    /** What begins a way out, before the words that name it. */
    LEAD,
    /** What begins a way out of its own, in the middle of a section. */
    BEGIN,
    /** What a lead goes on with when it names nothing itself. */
    GENERAL,
    /** What somebody does who changes something. */
    CHANGE,
    /** Sentences that point elsewhere and say nothing themselves. */
    POINTER,
    /** A way around, whatever its heading says. */
    WORKAROUND,
    /** What stands between two ways of which one is enough. */
    OR,
    /** What announces entries that belong together. */
    ALL_OF,
    /** What stands before the version in which a fault is mended. */
    CORRECTED,
    /** What announces entries of which one is enough. */
    ONE_OF,
    /** A fix that its maker gives to those who ask. */
    MAKER,
    /** What a program shows or writes down. */
    MESSAGE,
    /** What announces that something stands behind it. */
    FOLLOWING,
    /** What announces a list of things that are seen. */
    LIST,
    /** What begins the circumstances of something. */
    WHEN,
    /** What paragraphs of an article's own begin with, and messages hardly ever. */
    NARRATIVE,
    /** What tells that something does not go wrong, or no longer. */
    CONTRAST,
    /** What tells that something goes wrong. */
    FAULT,
    /** What a sentence has that tells why. */
    BECAUSE,
    /** What a sentence has in it that gives a reason for something. */
    REASON,
    /** What tells that something is as it should be. */
    NORMAL,
    /** What a sentence begins with that tells how to go back to how things were. */
    UNDO,
    /** What tells that something is done to see the problem, and not to mend it. */
    REPRODUCE,
    /** What tells how something has to be. */
    NEEDED,
    /** What a reader has to be or to have in order to do something. */
    PREREQUISITE,
    /** What is done to things that are another way afterwards. */
    ALTER,
    /** What is done beside a change, before it or in order to find its place. */
    INCIDENTAL,
    /** What tells that things are to be done in an order. */
    ORDERED,
    /** What stands before the last of several things that are done. */
    AND_THEN,
    /** What one part of a procedure is called. */
    STEP,
    /** What points to what was shown before. */
    AS_ABOVE,
    /** What a sentence begins with that tells what something is for. */
    PURPOSE,
    /** What a sentence has that tells somebody what to do. */
    ADVICE,
    /** What a sentence begins with that tells why the article's problem is there. */
    CAUSED,
    /** What begins a sentence that goes on with the one before. */
    CONTINUES,
    /** What begins a remark. */
    NOTE,
    /** What tells that a behaviour is meant. */
    DESIGN,
    /** A number of connections that is the most there may be. */
    LIMIT;

    private static final char WHOLE = '_';
    private static final Map<Cues, List<Phrase>> PHRASES = new EnumMap<>(Cues.class);

    static {
        for (Cues cue : values()) {
            PHRASES.put(cue, new ArrayList<>());
        }
        for (String[] row : DataTable.rows(Cues.class, "cues.tsv")) {
            List<Phrase> phrases = PHRASES.get(valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_')));
            DataTable.entries(row[2]).forEach(entry -> phrases.add(Phrase.of(entry)));
        }
    }

    boolean in(String text) {
        return has(plain(text));
    }

    /** Words in lower case, with the apostrophe that the phrases have, and as long as before. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** Whether a lower-case text has one of the phrases. */
    boolean has(String lower) {
        return end(lower) >= 0;
    }

    /** Where the first phrase begins that a lower-case text has; -1 when it has none. */
    int start(String lower) {
        return PHRASES.get(this).stream().mapToInt(phrase -> phrase.in(lower)).filter(at -> at >= 0).min().orElse(-1);
    }

    /** The end of the first phrase that a lower-case text has; -1 when it has none. */
    int end(String lower) {
        for (Phrase phrase : PHRASES.get(this)) {
            int at = phrase.in(lower);
            if (at >= 0) {
                return at + phrase.words().length();
            }
        }
        return -1;
    }

    /** How many characters of a text its beginning takes when that is one of the phrases; 0 when it is none. */
    int beginning(String text) {
        String lower = plain(text);
        int longest = 0;
        for (Phrase phrase : PHRASES.get(this)) {
            if (phrase.words().length() > longest && phrase.begins(lower)) {
                longest = phrase.words().length();
            }
        }
        return longest;
    }

    /** @param whole whether a word has to end with it */
    private record Phrase(String words, boolean whole) {
        static Phrase of(String entry) {
            boolean whole = entry.charAt(entry.length() - 1) == WHOLE;
            return new Phrase(whole ? entry.substring(0, entry.length() - 1) : entry, whole);
        }

        int in(String lower) {
            for (int at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + 1)) {
                if ((at == 0 || !Character.isLetter(lower.charAt(at - 1)) || wide()) && ends(lower, at)) {
                    return at;
                }
            }
            return -1;
        }

        boolean begins(String lower) {
            return lower.startsWith(words) && ends(lower, 0);
        }

        private boolean ends(String lower, int at) {
            int end = at + words.length();
            return !whole || end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end));
        }

        /** Languages without blanks have no beginnings of words. */
        private boolean wide() {
            return words.charAt(0) >= 0x2e80;
        }
    }
}
