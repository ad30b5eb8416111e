// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.probebook.article.UnreadableArticleException;

/**
 * Looks through XML parts before a parser does. A document type is where entities are declared, which expand without end or bring in other files; no office
 * program writes one.
 */
final class XmlGuard {
    private static final int MB = 1 << 20;
    /** Parts that are read element by element. */
    private static final Pattern STREAMED = Pattern
            .compile("word/document\\d*\\.xml|xl/worksheets/[^/]*\\.xml|xl/sharedStrings\\.xml|content\\.xml");
    private static final int LONGEST_STREAMED = 64 * MB;
    /** Parts that a parser keeps as a tree, in ten times as much memory. */
    private static final int LONGEST = 4 * MB;
    private static final int LONGEST_TOGETHER = 160 * MB;
    /** Where a document type may stand: before the first element, behind comments. */
    private static final int HEAD = 4096;

    private final Bounds bounds;
    private final byte[] buffer = new byte[HEAD];
    private long together;

    XmlGuard(Bounds bounds) {
        this.bounds = bounds;
    }

    /**
     * Checks a part.
     *
     * @param name its path in the document
     * @param stream its bytes, unpacked; read to the end
     * @throws UnreadableArticleException when it must not be read
     */
    void check(String name, InputStream stream) throws IOException, UnreadableArticleException {
        int longest = STREAMED.matcher(name).matches() ? LONGEST_STREAMED : LONGEST;
        int length = stream.readNBytes(buffer, 0, HEAD);
        long all = length;
        if (declaresType(length)) {
            throw new UnreadableArticleException("its part " + name + " declares a document type, through which files are attacked");
        }
        while (length > 0 && all <= longest && together + all <= LONGEST_TOGETHER) {
            bounds.step();
            length = stream.read(buffer, 0, HEAD);
            all += Math.max(0, length);
        }
        together += all;
        if (all > longest) {
            throw new UnreadableArticleException("its part " + name + " unpacks to more than " + longest / MB + " MB");
        }
        if (together > LONGEST_TOGETHER) {
            throw new UnreadableArticleException("its parts unpack to more than " + LONGEST_TOGETHER / MB + " MB");
        }
    }

    private boolean declaresType(int length) {
        // Without zero bytes UTF-16 reads as ASCII does.
        String head = new String(buffer, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        return head.contains("<!DOCTYPE") || head.contains("<!ENTITY");
    }
}
