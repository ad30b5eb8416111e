// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.sweep;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fields by RFC 4180; line ends within one become blanks, so that a row is a line. */
final class CsvField {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029]+");
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t-].*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private CsvField() {
    }

    static String row(Stream<String> fields) {
        return fields.map(CsvField::of).collect(Collectors.joining(","));
    }

    /** Programs for tables take a field that begins so for a formula; a host that is not to be trusted could write one. */
    private static String of(String text) {
        String line = CONTROL.matcher(text.strip()).replaceAll(" ");
        String plain = FORMULA.matcher(line).matches() && !NUMBER.matcher(line).matches() ? "'" + line : line;
        return plain.indexOf('"') >= 0 || plain.indexOf(',') >= 0 ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    /** The field that begins there, without quotation marks. */
    static String at(String line, int start) {
        if (!line.startsWith("\"", start)) {
            int end = line.indexOf(',', start);
            return line.substring(start, end < 0 ? line.length() : end);
        }
        StringBuilder field = new StringBuilder();
        for (int i = start + 1; i < line.length(); i++) {
            if (line.charAt(i) == '"' && (i + 1 == line.length() || line.charAt(++i) != '"')) {
                break;
            }
            field.append(line.charAt(i));
        }
        return field.toString();
    }

    /** Where the field after the one that begins there begins; -1 when there is none. */
    static int after(String line, int start) {
        boolean quoted = false;
        for (int i = start; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            } else if (line.charAt(i) == ',' && !quoted) {
                return i + 1;
            }
        }
        return -1;
    }
}
