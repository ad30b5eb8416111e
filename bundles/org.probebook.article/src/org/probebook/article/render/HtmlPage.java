// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What all pages have around their content: a policy by which they load and run nothing, and one style sheet. */
public final class HtmlPage {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");
    private static final String STYLE = style();

    /** Colours of a page. */
    public enum Look {
        LIGHT, DARK;

        String css() {
            return this == DARK ? "dark" : "light";
        }
    }

    private HtmlPage() {
    }

    /**
     * A whole page.
     *
     * @param language BCP 47 tag of its words
     * @param title plain text
     * @param content HTML; whoever writes it escapes text by {@link Escape}
     */
    public static String of(String language, String title, Look look, String content) {
        String direction = RIGHT_TO_LEFT.contains(language.split("-")[0]) ? "rtl" : "ltr";
        return String.format(Locale.ROOT, """
                <!DOCTYPE html>
                <html lang="%s" dir="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body class="%s">
                <main>
                %s</main>
                </body>
                </html>
                """, Escape.html(language), direction, Escape.html(title), STYLE, look.css(), content);
    }

    private static String style() {
        try (InputStream in = HtmlPage.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("page.css of this bundle cannot be read", e);
        }
    }
}
