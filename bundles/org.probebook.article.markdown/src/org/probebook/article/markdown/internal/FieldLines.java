// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what was meant as front matter but is no YAML: a line opens a field, entries and indented lines go on with it. */
final class FieldLines {
    private static final Pattern FIELD = Pattern.compile("([\\w.$-]{1,60})\\s*:(?:\\s+(.*))?");

    private FieldLines() {
    }

    /** The texts of each field, in order. */
    static Map<String, List<String>> read(String front) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : front.lines().toList()) {
            Matcher field = FIELD.matcher(line);
            String text = line.strip();
            if (field.matches()) {
                open = new ArrayList<>();
                fields.put(field.group(1), open);
                add(open, field.group(2) == null ? "" : field.group(2));
            } else if (text.startsWith("- ")) {
                add(open, text.substring(2));
            } else if (!text.isEmpty() && line.charAt(0) <= ' ') {
                open.add(open.isEmpty() ? text : open.removeLast() + " " + text);
            }
        }
        return fields;
    }

    private static void add(List<String> values, String printed) {
        String value = printed.strip();
        if (value.startsWith("[") && value.endsWith("]")) {
            for (String part : value.substring(1, value.length() - 1).split(",")) {
                add(values, part);
            }
            return;
        }
        boolean quoted = value.length() > 1 && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        String plain = quoted ? value.substring(1, value.length() - 1).strip() : value;
        if (!plain.isEmpty() && !plain.equals(">") && !plain.equals("|")) {
            values.add(plain);
        }
    }
}
