// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal;

import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.article.Reference;

/** Makes references of a document's links: to numbered articles, to addresses, and by id to other files of the same collection. */
final class DocumentLinks {
    private static final int LONGEST = 2000;
    private static final int LONGEST_TITLE = 300;
    /** The number of an article at the end of an address, below a folder that says so, or with its letters. */
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:/(?:kb|help)/|(?:^|/)(?:kb|q))(\\d{5,7})(?:[-_./?#].*)?$");

    private DocumentLinks() {
    }

    /**
     * The reference that a link is; empty for one that stays within the document, or starts something instead of leading somewhere.
     *
     * @param link as the document has it
     * @param id of the document's article, where relative links begin
     */
    static Optional<Reference> reference(Composition.Link link, String id) {
        return target(link.address().strip(), id)
                .map(target -> new Reference(target,
                        link.words().equals(target) || link.words().length() > LONGEST_TITLE ? "" : link.words()));
    }

    private static Optional<String> target(String address, String id) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            Matcher number = NUMBER.matcher(address);
            return Optional.of(number.find() ? "KB" + Integer.parseInt(number.group(1)) : address);
        }
        String path = address.split("[?#]", 2)[0].replace('\\', '/');
        boolean file = !path.isBlank() && path.indexOf(':') < 0 && !path.startsWith("/");
        return file ? Optional.of(relative(path, id)) : Optional.empty();
    }

    private static String relative(String path, String id) {
        List<String> parts = new LinkedList<>(Arrays.asList(id.split("/")));
        parts.removeLast();
        for (String part : path.split("/")) {
            if (part.equals("..") && parts.size() > 1) {
                parts.removeLast();
            } else if (!part.equals(".") && !part.equals("..")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
