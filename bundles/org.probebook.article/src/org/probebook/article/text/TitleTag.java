// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title parted from the tag that some archives put before it.
 *
 * @param tag as printed, without the colon: {@code PRB}, {@code WD97}, {@code HOW TO}; empty where there is none
 * @param title the rest
 */
public record TitleTag(String tag, String title) {
    /** Capitals, at most with a year or version behind them, or the two-word tags; a product's own number with a hyphen is part of the title. */
    private static final Pattern TAGGED = Pattern
            .compile("([A-Z]{2,8}\\d{0,4}|HOW TO|[A-Z]{2,7}/[A-Z]{2,7}|(?:[A-Z]\\w+ )?Err Msg|(?:PC|Mac) [A-Z]\\w+): *(\\S.*)");

    /** Parts a title of one line; a title that is nothing but a tag is left whole. */
    public static TitleTag split(String title) {
        Matcher matcher = TAGGED.matcher(title);
        return matcher.matches() ? new TitleTag(matcher.group(1), matcher.group(2)) : new TitleTag("", title);
    }
}
