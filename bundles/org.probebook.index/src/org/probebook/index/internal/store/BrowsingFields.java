// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.probebook.article.Article;
import org.probebook.article.Product;
import org.probebook.article.RevisionDate;
import org.probebook.index.internal.FieldNames;

/** The fields that do not rank: for completing what is typed, for wildcards, for the order of dates. */
final class BrowsingFields {
    private static final FieldType SPELT = spelt();

    private BrowsingFields() {
    }

    private static FieldType spelt() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** @param facts completions of the facts that the article names */
    static void add(Document document, Article article, SearchableText text, Set<Completion> facts) {
        addTitle(document, article.title());
        article.revised().flatMap(RevisionDate::day)
                .ifPresent(day -> document.add(new NumericDocValuesField(FieldNames.REVISED, day.toEpochDay())));
        document.add(new Field(FieldNames.WORD, article.title(), SPELT));
        for (SearchableText.Part part : text.parts()) {
            document.add(new Field(FieldNames.WORD, part.heading() + "\n" + part.text(), SPELT));
        }
        document.add(new Field(FieldNames.WORD, String.join("\n", article.keywords()), SPELT));
        facts.forEach(completion -> addCompletion(document, completion));
        for (Product product : article.products()) {
            Completion.of(product).forEach(completion -> addCompletion(document, completion));
        }
    }

    private static void addTitle(Document document, String title) {
        document.add(new Field(FieldNames.TITLE, title, SPELT));
        document.add(new SortedDocValuesField(FieldNames.TITLE, new BytesRef(Digest.shortened(title))));
        String folded = Completion.folded(title);
        int end = 0;
        while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
            end++;
        }
        if (end > 0) {
            document.add(new StringField(FieldNames.TITLE, Digest.shortened(FieldNames.FIRST + folded.substring(0, end)), Field.Store.NO));
        }
    }

    private static void addCompletion(Document document, Completion completion) {
        completion.term().ifPresent(term -> document.add(new StringField(FieldNames.COMPLETION, Digest.shortened(term), Field.Store.NO)));
    }
}
