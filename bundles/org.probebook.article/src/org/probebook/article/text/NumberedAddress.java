// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the number of an article at the end of an address of the web, below a folder that says so or with its letters, so that links to it meet it. */
public final class NumberedAddress {
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:/(?:kb|help)/|(?:^|/)(?:kb|q))(\\d{5,7})(?:[-_./?#].*)?$");

    private NumberedAddress() {
    }

    /**
     * The article's name, {@code KB} and its number; empty where there is none.
     *
     * @param address an address, or a file's name
     */
    public static Optional<String> article(String address) {
        Matcher matcher = NUMBER.matcher(address);
        return matcher.find() ? Optional.of("KB" + Integer.parseInt(matcher.group(1))) : Optional.empty();
    }
}
