// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads when a rich text was last saved, which its parser passes over. */
final class RichTextDate {
    private static final Pattern REVISED = Pattern.compile("\\\\revtim\\\\yr(\\d{4})\\\\mo(\\d{1,2})\\\\dy(\\d{1,2})(?!\\d)");
    /** The properties stand before the text. */
    private static final int HEAD = 1 << 16;

    private RichTextDate() {
    }

    /** The day as ISO 8601 writes it; empty when the text does not say it. */
    static String of(byte[] content) {
        Matcher matcher = REVISED.matcher(new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1));
        return matcher.find()
                ? String.format(Locale.ROOT, "%s-%02d-%02d", matcher.group(1), Integer.valueOf(matcher.group(2)),
                        Integer.valueOf(matcher.group(3)))
                : "";
    }
}
