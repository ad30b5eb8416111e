// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a web server answered to one request.
 *
 * @param uri what was asked for
 * @param start the first bytes of the body
 */
public record Page(URI uri, int status, HttpHeaders headers, byte[] start) {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([\\w.:+-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** Where it sends its visitor (RFC 9110, section 15.4), as it wrote it; empty where it sends nowhere. */
    public Optional<String> redirect() {
        return REDIRECTS.contains(status) ? location() : Optional.empty();
    }

    /** The header {@code Location}. */
    public Optional<String> location() {
        return headers.firstValue("Location");
    }

    /** The start of the body as text, by the character set that the server states; UTF-8 where it states none. */
    public String text() {
        return new String(start, charset());
    }

    private Charset charset() {
        Matcher stated = CHARSET.matcher(headers.firstValue("Content-Type").orElse(""));
        try {
            return stated.find() ? Charset.forName(stated.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    @Override
    public String toString() {
        return status + redirect().map(to -> " to " + to).orElse(", " + start.length + " bytes");
    }
}
