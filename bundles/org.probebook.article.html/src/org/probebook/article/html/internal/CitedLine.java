// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.article.Reference;

/** A line that cites another article as pages do once their mark-up is gone: the number, with the title glued to it. */
final class CitedLine {
    private static final Pattern GLUED = Pattern.compile("(\\d{5,7}) ?([\\p{Lu}\\p{Lo}'\"‘“(\\[].{3,})");

    private CitedLine() {
    }

    /** The article that a line cites; empty when the line is something else. */
    static Optional<Reference> of(String line) {
        if (line.isEmpty() || !Character.isDigit(line.charAt(0)) || line.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        Matcher matcher = GLUED.matcher(line);
        return matcher.matches() ? Optional.of(new Reference("KB" + matcher.group(1), matcher.group(2).strip())) : Optional.empty();
    }

    /** The line with a blank between number and title. */
    static String apart(String line) {
        Matcher matcher = GLUED.matcher(line);
        return matcher.matches() ? matcher.group(1) + " " + matcher.group(2) : line;
    }
}
