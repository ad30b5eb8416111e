// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal;

import java.util.Locale;
import java.util.Optional;

import org.probebook.article.Reference;
import org.probebook.article.text.NearbyFiles;
import org.probebook.article.text.NumberedAddress;

/** Makes references of a document's links: to numbered articles, to addresses, and by id to other files of the same collection. */
final class DocumentLinks {
    private static final int LONGEST = 2000;
    private static final int LONGEST_TITLE = 300;

    private DocumentLinks() {
    }

    /**
     * The reference that a link is; empty for one that stays within the document, or starts something instead of leading somewhere.
     *
     * @param link as the document has it
     * @param nearby resolves relative links
     */
    static Optional<Reference> reference(Composition.Link link, NearbyFiles nearby) {
        return target(link.address().strip(), nearby)
                .map(target -> new Reference(target,
                        link.words().equals(target) || link.words().length() > LONGEST_TITLE ? "" : link.words()));
    }

    private static Optional<String> target(String address, NearbyFiles nearby) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return Optional.of(NumberedAddress.article(address).orElse(address));
        }
        // Programs of Windows part the folders of a path their own way.
        return nearby.id(address.replace('\\', '/'));
    }
}
