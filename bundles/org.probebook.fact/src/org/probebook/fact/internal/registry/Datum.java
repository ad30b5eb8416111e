// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text gives as the content of a value.
 *
 * @param value numbers in decimal; empty where only bounds are given
 * @param range as {@code 1..65535}; empty where there is none
 * @param unit whether words such as hex or decimal told how the number is meant
 */
record Datum(String value, String range, boolean unit) {
    static final Datum NONE = new Datum("", "", false);
    private static final int LONGEST = 400;
    private static final int LONGEST_NUMBER = 20;
    private static final Pattern NUMBER = Pattern.compile(
            "(?:dword:)?(0x)?([0-9a-f]{1,3}(?:,[0-9]{3})++|[0-9a-f]{1,16})h?+(?=$|[\\s(\\[;,.:=/-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile(
            "(?:from |between |van |von |de |entre |zwischen |tussen )?(0x)?([0-9a-f][0-9a-f,]{0,12}) ?(?:to|through|and|-|–|\\.\\.\\.?|tot|bis|à|a|y|et|und|en) ?(0x)?([0-9a-f][0-9a-f,]{0,12})(?![0-9a-z])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALTERNATIVES = Pattern
            .compile("(?:0x)?[0-9a-f]{1,8}(?: ?\\([^)]{1,40}\\))? ?(?:,(?![0-9]{3}(?![0-9]))|\\||/| or | of | oder | ou | o )++ ?.*",
                    Pattern.CASE_INSENSITIVE);

    /** {@code decimal 16}, {@code hex 10}. */
    private static final Pattern BASED = Pattern.compile("(hex(?:adecimal)?|dec(?:imal)?) ?:? ?([0-9a-f]{1,8})$", Pattern.CASE_INSENSITIVE);

    /** {@code 0 (default) or 1}, {@code default is 0}. */
    private static final Pattern DEFAULT_ALONE = Pattern.compile("(?:the )?default\\b|((?:0x)?[0-9a-f]{1,8}) ?\\(default\\)(?! ?$)",
            Pattern.CASE_INSENSITIVE);

    /** {@code 0 to disable; 1 to enable}: what each number would do. */
    private static final Pattern LEGEND = Pattern.compile(
            "(?:0x)?[0-9a-f]{1,4} ?(?:=|-|–|to|for|is|means|:) ?[a-z][^;,\\n]{0,60}[;,\\n] ?(?:or |and )?(?:0x)?[0-9a-f]{1,4} ?(?:=|-|–|to|for|is|means|:)",
            Pattern.CASE_INSENSITIVE);

    /** Reads the data of a value whose type may be known. */
    static Datum read(String printed, String type) {
        String text = clean(printed);
        if (text.isEmpty()) {
            return NONE;
        }
        boolean numeric = type.equals(ValueType.NUMBER);
        if (numeric || type.isEmpty()) {
            Datum number = number(text, numeric);
            if (number != null) {
                return number;
            }
        }
        return numeric && !text.startsWith("<") ? NONE : new Datum(string(text, type), "", false);
    }

    private static String clean(String printed) {
        String text = printed.length() > LONGEST ? printed.substring(0, LONGEST) : printed;
        int markup = text.toLowerCase(Locale.ROOT).indexOf("<br");
        String stripped = withoutRemark((markup < 0 ? text : text.substring(0, markup)).strip());
        if (stripped.startsWith("<") && stripped.endsWith(">.")) {
            return stripped.substring(0, stripped.length() - 1);
        }
        boolean stray = stripped.length() > 1 && stripped.endsWith("\"") && stripped.indexOf('"') == stripped.length() - 1;
        return stray ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /** A number, or the bounds or alternatives that stand for one; null when the text begins with none. */
    private static Datum number(String text, boolean numeric) {
        String bare = unquoted(text);
        if (numeric && DEFAULT_ALONE.matcher(bare).lookingAt()) {
            return NONE;
        }
        Matcher range = RANGE.matcher(bare);
        if (range.lookingAt() && (numeric || range.end() == bare.length())) {
            long from = parse(range.group(2), range.group(1) != null);
            long to = parse(range.group(4), range.group(3) != null);
            return from < 0 || to <= from ? NONE : new Datum("", from + ".." + to, false);
        }
        Matcher based = BASED.matcher(bare);
        if (based.lookingAt()) {
            return value(based.group(2), false, based.group(1).toLowerCase(Locale.ROOT));
        }
        Matcher matcher = NUMBER.matcher(bare);
        if (!matcher.lookingAt()) {
            return null;
        }
        if (numeric && ALTERNATIVES.matcher(bare).matches()) {
            return alternative(bare);
        }
        if (numeric && LEGEND.matcher(bare).lookingAt()) {
            return NONE;
        }
        String rest = bare.substring(matcher.end()).toLowerCase(Locale.ROOT).strip();
        if (!numeric && !rest.isEmpty() && !remark(rest)) {
            return null;
        }
        boolean dword = bare.regionMatches(true, 0, "dword:", 0, 6);
        boolean marked = matcher.group(1) != null || dword || bare.substring(0, matcher.end()).toLowerCase(Locale.ROOT).endsWith("h");
        return value(matcher.group(2), marked, rest);
    }

    private static Datum value(String digits, boolean marked, String rest) {
        boolean hexWord = rest.startsWith("(hex") || rest.startsWith("hex") || rest.startsWith("[hex");
        boolean decimalWord = rest.startsWith("(dec") || rest.startsWith("dec") || rest.startsWith("[dec");
        boolean hex = marked || hexWord || !decimalWord && digits.chars().anyMatch(c -> c > '9');
        boolean told = marked || hexWord || decimalWord;
        if (hex && !told && digits.length() < 2) {
            return null;
        }
        long value = parse(digits, hex);
        return value < 0 ? null : new Datum(Long.toString(value), "", told);
    }

    /** {@code 0x14H or 20 Decimal} is one number; {@code 0 or 1} is two, and so none. */
    private static Datum alternative(String text) {
        String[] parts = text.split(" or | of | oder | ou |,|\\||/", 3);
        Datum first = number(parts[0].strip(), false);
        Datum second = parts.length < 2 ? null : number(parts[1].strip(), false);
        if (first == null) {
            return NONE;
        }
        return second != null && second.value().equals(first.value()) && parts.length == 2 ? first : NONE;
    }

    /** What may stand behind a number without making it a string. */
    private static boolean remark(String rest) {
        return rest.startsWith("(") || rest.startsWith("[") || rest.equals(".") || rest.startsWith("hex") || rest.startsWith("dec")
                || rest.startsWith("=") || rest.startsWith(";") || rest.startsWith("- ") || rest.startsWith("or ")
                || rest.startsWith(", ") || rest.startsWith("second") || rest.startsWith("milli") || rest.startsWith("minute")
                || rest.startsWith("byte") || rest.startsWith("kb");
    }

    private static long parse(String digits, boolean hex) {
        String bare = digits.replace(",", "");
        boolean decimal = bare.chars().allMatch(c -> c >= '0' && c <= '9');
        if (bare.isEmpty() || bare.length() > LONGEST_NUMBER || !hex && !decimal || hex && bare.length() > 15) {
            return -1;
        }
        try {
            return Long.parseLong(bare, hex ? 16 : 10);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String string(String text, String type) {
        String value = withoutRemark(text).replace("<CR>", "\n").replace("<cr>", "\n");
        String bare = unquoted(value);
        int remark = type.equals(ValueType.BINARY) ? bare.indexOf(" (") : -1;
        if (remark > 0) {
            return bare.substring(0, remark).strip();
        }
        if (bare.endsWith("...") && bare.length() > 3) {
            return bare.substring(0, bare.length() - 3).strip();
        }
        boolean list = type.equals(ValueType.LIST);
        return list ? bare : bare.replace('\n', ' ');
    }

    private static String withoutRemark(String text) {
        int remark = text.lastIndexOf('(');
        boolean quotes = remark > 0 && text.toLowerCase(Locale.ROOT).indexOf("quot", remark) > 0 && text.indexOf('"', remark) < 0;
        return quotes ? text.substring(0, remark).strip() : text;
    }

    static String unquoted(String text) {
        int last = text.length() - 1;
        boolean quoted = last > 0 && (text.charAt(0) == '"' && text.charAt(last) == '"' || text.charAt(0) == '“' && text.charAt(last) == '”'
                || text.charAt(0) == '\'' && text.charAt(last) == '\'' && text.charAt(1) != '\'');
        return quoted ? text.substring(1, last).strip() : text;
    }
}
