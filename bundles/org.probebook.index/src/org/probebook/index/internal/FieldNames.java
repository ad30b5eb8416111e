// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal;

/** The fields of the index. A change here, or in what a field holds, is a new {@link org.probebook.index.internal.store.VersionStamp}. */
public final class FieldNames {
    /** Collection, place, id and language: what names a stored revision. */
    public static final String KEY = "key";
    /** The archive or folder that it came from. */
    public static final String COLLECTION = "collection";
    /** The file that it came from: its path in the collection. */
    public static final String PLACE = "place";
    /** Keys of the articles that it names. */
    public static final String REFERENCE = "ref";
    /** 1 when the last reading of its collection did not find it any more, else 0. */
    public static final String VANISHED = "vanished";
    /** Digest of the stored article. */
    public static final String DIGEST = "digest";
    /** The article, whole. */
    public static final String ARTICLE = "article";
    /** The id, as the article spells it. */
    public static final String ID = "id";
    /** Id and aliases, each by its key. */
    public static final String NAME = "name";
    /** The key of the problem. */
    public static final String PROBLEM = "problem";
    /** The language, as the article gives it. */
    public static final String LANGUAGE = "language";
    /** Words of product names, and the names as values. */
    public static final String PRODUCT = "product";
    /** The tag of the article: what kind it is. */
    public static final String KIND = "kind";
    /** The year of the last revision. */
    public static final String YEAR = "year";
    /** The day of the last revision, counted from 1970-01-01. */
    public static final String REVISED = "revised";
    /** Words of the title as they are spelt, the first one also behind {@link #FIRST}; and the title as a value. */
    public static final String TITLE = "title";
    /** What stands before the first word of a title. */
    public static final String FIRST = "^";
    /** Words of the whole article as they are spelt, of all languages: what wildcards are held against. */
    public static final String WORD = "w";
    /** Names that somebody who types may want completed: see {@link org.probebook.index.internal.store.Completion}. */
    public static final String COMPLETION = "s";
    /** Terms of all facts. */
    public static final String FACT = "k";
    /** Terms of the facts in title, symptoms and cause. */
    public static final String MAIN_FACT = "kt";
    /** Words of title and symptoms as they are spelt, of all languages: what a misspelt word is held against. */
    public static final String SPELLING = "x";

    /** Names the text that a vector is made of; articles without one have none. */
    public static final String EMBEDDED = "embedded";

    /** Names the record of a file, by collection and place, or of a collection; each is a document of its own. */
    public static final String RECORD_KEY = "recordkey";
    /** The collection of a record of a file. */
    public static final String RECORD_COLLECTION = "recordcollection";
    /** In every record of a collection. */
    public static final String RECORD_OF_COLLECTION = "recordofcollection";
    /** The bytes of a record. */
    public static final String RECORD = "record";

    private static final String SUBJECT_PREFIX = "ts_";
    private static final String WHOLE_PREFIX = "all_";

    private FieldNames() {
    }

    /** Title and symptoms of articles in a language. */
    public static String subject(String languageKey) {
        return SUBJECT_PREFIX + languageKey;
    }

    /** The whole text of articles in a language. */
    public static String whole(String languageKey) {
        return WHOLE_PREFIX + languageKey;
    }

    /** Whether a field holds title and symptoms of some language. */
    public static boolean isSubject(String field) {
        return field.startsWith(SUBJECT_PREFIX);
    }

    /** The language of a field by {@link #subject} or {@link #whole}; empty for another. */
    public static String language(String field) {
        if (isSubject(field)) {
            return field.substring(SUBJECT_PREFIX.length());
        }
        return field.startsWith(WHOLE_PREFIX) ? field.substring(WHOLE_PREFIX.length()) : "";
    }
}
