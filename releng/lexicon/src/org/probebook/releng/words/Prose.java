// SPDX-License-Identifier: EPL-2.0
package org.probebook.releng.words;

import java.util.regex.Pattern;

/** Takes out of a text what is written in no human language. */
final class Prose {
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R(.*?)^---$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern TELLING = Pattern.compile("^(title|description): *(.*)$", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\n]*`|\\{[^}\n]*\\}|\\[!(DNL|UICONTROL|NOTE|TIP|WARNING|IMPORTANT|CAUTION|INFO)\\b[^\\]\n]*\\]|<[^>\n]*>|&[a-z#0-9]+;"
            + "|\\S*(://|www\\.|\\\\|@|_)\\S*|(?<=\\])\\([^)\n]*\\)", Pattern.DOTALL);

    private Prose() {
    }

    static String of(CharSequence text) {
        var matter = FRONT_MATTER.matcher(text);
        StringBuilder prose = new StringBuilder();
        int from = 0;
        if (matter.find()) {
            TELLING.matcher(matter.group(1)).results().forEach(line -> prose.append(line.group(2)).append('\n'));
            from = matter.end();
        }
        prose.append(text, from, text.length());
        return CODE.matcher(prose).replaceAll(" ");
    }
}
