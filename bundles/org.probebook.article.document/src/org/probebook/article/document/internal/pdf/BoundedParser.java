// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal.pdf;

import java.io.IOException;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.probebook.article.document.internal.Bounds;

/** Parses a PDF in memory, whose streams are {@link BoundedStream bounded}. */
final class BoundedParser extends PDFParser {
    BoundedParser(byte[] content, Bounds bounds) throws IOException {
        super(new RandomAccessReadBuffer(content), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        document.close();
        document = new BoundedDocument(IOUtils.createMemoryOnlyStreamCache().create(), this, bounds);
    }

    private static final class BoundedDocument extends COSDocument {
        private final RandomAccessStreamCache cache;
        private final ICOSParser parser;
        private final Bounds bounds;

        private BoundedDocument(RandomAccessStreamCache cache, ICOSParser parser, Bounds bounds) {
            super(() -> cache, parser);
            this.cache = cache;
            this.parser = parser;
            this.bounds = bounds;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            bounds.look();
            BoundedStream stream = new BoundedStream(cache, parser.createRandomAccessReadView(start, length), bounds);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }
}
