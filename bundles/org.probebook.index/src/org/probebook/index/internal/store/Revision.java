// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.probebook.article.Article;

/**
 * An article ready to be stored.
 *
 * @param collection that it came from
 * @param keyTerm names the revision by where it came from, id and language; a digest, so that long paths do no harm
 * @param stored the article's bytes
 * @param digest tells whether the article has changed
 */
record Revision(String collection, String keyTerm, byte[] stored, long digest) {
    private static final int KEY_BYTES = 16;

    static Revision of(String collection, String place, Article article) {
        byte[] stored = ArticleCodec.encode(article);
        return new Revision(collection, key(collection, place, article), stored, ByteBuffer.wrap(sha256(stored)).getLong());
    }

    /** The term that names an article's revision at a place. */
    static String key(String collection, String place, Article article) {
        byte[] key = sha256((collection + '\0' + place + '\0' + article.id() + '\0' + article.language()).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(key, 0, KEY_BYTES);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
