// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file says that is called by the number of its article: {@code KB900001.docx}, {@code q900001-nl.txt}, {@code 900001.pdf}.
 *
 * @param id the number with its letters in upper case, {@code KB} where there are none
 * @param language BCP 47 tag of the language behind the number; empty where none is named
 */
public record NumberedFile(String id, Optional<String> language) {
    private static final Pattern NAME = Pattern
            .compile("(?i)((?:KB|Q)?\\d{5,7})(?:[-_.]([A-Za-z]{2}(?:-[A-Za-z]{2,4})?))?(?:\\.\\w+)?");

    /**
     * Reads a name; empty for one that is not a number, or has more than a language with it.
     *
     * @param name the file's own name, without folders
     */
    public static Optional<NumberedFile> of(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(1).toUpperCase(Locale.ROOT);
        return Optional.of(new NumberedFile(Character.isDigit(number.charAt(0)) ? "KB" + number : number,
                Optional.ofNullable(matcher.group(2)).flatMap(LanguageTags::canonical)));
    }
}
