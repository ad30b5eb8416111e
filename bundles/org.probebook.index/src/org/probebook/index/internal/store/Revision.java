// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.nio.ByteBuffer;

import org.probebook.article.Article;

/**
 * An article ready to be stored.
 *
 * @param collection that it came from
 * @param place the file of the collection that it came from
 * @param keyTerm names the revision by where it came from, id and language; a digest, so that long paths do no harm
 * @param nameKey names it by collection, id and language alone, wherever in the collection it is
 * @param stored the article's bytes
 * @param digest tells whether the article has changed
 */
record Revision(String collection, String place, String keyTerm, String nameKey, byte[] stored, long digest) {

    static Revision of(String collection, String place, Article article) {
        byte[] stored = ArticleCodec.encode(article);
        String key = Digest.key(collection, place, article.id(), article.language());
        return new Revision(collection, place, key, nameKey(collection, article), stored, ByteBuffer.wrap(Digest.sha256(stored)).getLong());
    }

    static String nameKey(String collection, Article article) {
        return Digest.key(collection, article.id(), article.language());
    }
}
