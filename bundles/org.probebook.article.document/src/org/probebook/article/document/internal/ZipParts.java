// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.probebook.article.UnreadableArticleException;

/** The parts of a document that is a zip, in memory. No part is unpacked before it is asked for, so that pictures cost nothing. */
final class ZipParts {
    private static final int MOST = 20_000;
    private static final int LONGEST_MIMETYPE = 200;
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final List<String> FIRST = List.of("[Content_Types].xml", "_rels/.rels", "docProps/", "word/", "xl/", "ppt/");
    /** The fixed part of what stands before each part of a zip, up to the part's name. */
    private static final int LOCAL_HEADER = 30;

    private ZipParts() {
    }

    /** Opens the zip; the caller closes it. */
    static ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get();
    }

    /** The format of the document that a zip is; empty for any other zip. A zip without its directory is judged by its beginning. */
    static Optional<OfficeFormat> format(byte[] content) {
        try (ZipFile zip = open(content)) {
            return format(zip);
        } catch (IOException | RuntimeException e) {
            // Damaged: to be told so by the source whose document it was.
            return firstPart(content);
        }
    }

    private static Optional<OfficeFormat> format(ZipFile zip) throws IOException {
        ZipArchiveEntry mimetype = zip.getEntry("mimetype");
        if (mimetype != null) {
            try (InputStream stream = zip.getInputStream(mimetype)) {
                String type = new String(stream.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII);
                return type.startsWith(OPEN_DOCUMENT) ? Optional.of(OfficeFormat.OPEN_DOCUMENT) : Optional.empty();
            }
        }
        boolean open = zip.getEntry("[Content_Types].xml") != null && Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .anyMatch(name -> name.startsWith("word/") || name.startsWith("xl/") || name.startsWith("ppt/"));
        return open ? Optional.of(OfficeFormat.OPEN_XML) : Optional.empty();
    }

    private static Optional<OfficeFormat> firstPart(byte[] content) {
        int length = content.length > LOCAL_HEADER ? content[26] & 0xFF : 0;
        if (content.length < LOCAL_HEADER + length + OPEN_DOCUMENT.length()) {
            return Optional.empty();
        }
        String name = new String(content, LOCAL_HEADER, length, StandardCharsets.UTF_8);
        if (FIRST.stream().anyMatch(name::startsWith)) {
            return Optional.of(OfficeFormat.OPEN_XML);
        }
        String rest = new String(content, LOCAL_HEADER + length, OPEN_DOCUMENT.length(), StandardCharsets.US_ASCII);
        return name.equals("mimetype") && rest.equals(OPEN_DOCUMENT) ? Optional.of(OfficeFormat.OPEN_DOCUMENT) : Optional.empty();
    }

    /**
     * Unpacks the XML parts once without keeping them, to see that they may be read.
     *
     * @throws UnreadableArticleException when one of them unpacks to more than a document has, or declares a document type
     */
    static void check(ZipFile zip, Bounds bounds) throws IOException, UnreadableArticleException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST) {
            throw new UnreadableArticleException("it has more than " + MOST + " parts");
        }
        XmlGuard guard = new XmlGuard(bounds);
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                try (InputStream stream = zip.getInputStream(entry)) {
                    guard.check(entry.getName(), stream);
                }
            }
        }
    }
}
