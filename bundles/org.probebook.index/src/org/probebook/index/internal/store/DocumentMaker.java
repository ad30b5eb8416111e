// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.probebook.article.Article;
import org.probebook.article.ArticleName;
import org.probebook.article.Block;
import org.probebook.article.Product;
import org.probebook.article.Reference;
import org.probebook.article.RevisionDate;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.LanguageKey;
import org.probebook.index.internal.lexicon.Lexicon;
import org.probebook.index.internal.lexicon.Lexicons;

/** Makes the index document of an article. Stateless, safe in any thread. */
final class DocumentMaker {
    static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType SPELT = words(IndexOptions.DOCS, true);

    /** How often the title counts in the whole: in a long article it would drown, and in a short one nothing else tells it from its like. */
    private static final int TITLES = 3;

    /** What marks a reference as one to somewhere else. */
    private static final String ADDRESS = "://";

    /** A document, and how many facts were found for it. */
    record Made(Document document, int facts) {
    }

    private final IFactRecogniser recogniser;
    private final Lexicons lexicons;
    private final EnglishText english;
    private final Predicate<Block> boilerplate;

    DocumentMaker(IFactRecogniser recogniser, Lexicons lexicons, Predicate<Block> boilerplate) {
        this.recogniser = recogniser;
        this.lexicons = lexicons;
        this.english = new EnglishText(lexicons);
        this.boilerplate = boilerplate;
    }

    private static FieldType words(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    Made make(Article article, Revision revision) throws IOException {
        Document document = new Document();
        document.add(new StringField(FieldNames.KEY, revision.keyTerm(), Field.Store.NO));
        document.add(new BinaryDocValuesField(FieldNames.KEY, new BytesRef(revision.keyTerm())));
        document.add(new StringField(FieldNames.COLLECTION, revision.collection(), Field.Store.NO));
        document.add(new SortedDocValuesField(FieldNames.PLACE, new BytesRef(Digest.shortened(revision.place()))));
        document.add(new NumericDocValuesField(FieldNames.VANISHED, 0));
        document.add(new NumericDocValuesField(FieldNames.DIGEST, revision.digest()));
        document.add(new StoredField(FieldNames.ARTICLE, revision.stored()));
        addNames(document, article);
        addReferences(document, article);
        addFilters(document, article);
        SearchableText text = new SearchableText(article, boilerplate);
        addWords(document, article, text);
        EmbeddedText.of(article, text, english).map(EmbeddedText::key).ifPresent(key -> {
            document.add(new StringField(FieldNames.EMBEDDED, key, Field.Store.NO));
            document.add(new BinaryDocValuesField(FieldNames.EMBEDDED, key));
        });
        FactTerms facts = new FactTerms(article, text, recogniser);
        facts.all().forEach(term -> document.add(new StringField(FieldNames.FACT, Digest.shortened(term), Field.Store.NO)));
        facts.main().forEach(term -> document.add(new StringField(FieldNames.MAIN_FACT, Digest.shortened(term), Field.Store.NO)));
        BrowsingFields.add(document, article, text, facts.completions());
        return new Made(document, facts.count());
    }

    private static void addNames(Document document, Article article) {
        document.add(new SortedDocValuesField(FieldNames.ID, new BytesRef(Digest.shortened(article.id()))));
        document.add(new StringField(FieldNames.NAME, Digest.shortened(ArticleName.key(article.id())), Field.Store.NO));
        for (String alias : article.aliases()) {
            document.add(new StringField(FieldNames.NAME, Digest.shortened(ArticleName.key(alias)), Field.Store.NO));
        }
        document.add(new StringField(FieldNames.PROBLEM, Digest.shortened(article.problem()), Field.Store.NO));
        document.add(new SortedDocValuesField(FieldNames.PROBLEM, new BytesRef(Digest.shortened(article.problem()))));
    }

    private static void addReferences(Document document, Article article) {
        article.references().stream().map(Reference::target).filter(target -> !target.contains(ADDRESS)).map(ArticleName::key).distinct()
                .map(Digest::shortened)
                .forEach(key -> document.add(new StringField(FieldNames.REFERENCE, key, Field.Store.NO)));
    }

    private static void addFilters(Document document, Article article) {
        document.add(new StringField(FieldNames.LANGUAGE, article.language(), Field.Store.NO));
        document.add(new SortedDocValuesField(FieldNames.LANGUAGE, new BytesRef(article.language())));
        if (!article.tag().isEmpty()) {
            document.add(new StringField(FieldNames.KIND, Digest.shortened(article.tag()), Field.Store.NO));
            document.add(new SortedDocValuesField(FieldNames.KIND, new BytesRef(Digest.shortened(article.tag()))));
        }
        for (Product product : article.products()) {
            document.add(new Field(FieldNames.PRODUCT, product.name() + " " + String.join(" ", product.versions()), SPELT));
            document.add(new SortedSetDocValuesField(FieldNames.PRODUCT, new BytesRef(Digest.shortened(product.name()))));
        }
        article.revised().flatMap(RevisionDate::day)
                .ifPresent(date -> document.add(new NumericDocValuesField(FieldNames.YEAR, date.getYear())));
    }

    /** An article in another language is indexed twice: by its own words, and by what they mean in English. */
    private void addWords(Document document, Article article, SearchableText text) throws IOException {
        List<String> subject = text.subject(article.title());
        subject.forEach(spelt -> document.add(new Field(FieldNames.SPELLING, spelt, SPELT)));
        List<String> whole = whole(article, text);
        String language = LanguageKey.of(article.language());
        subject.forEach(part -> document.add(new Field(FieldNames.subject(language), part, WORDS)));
        whole.forEach(part -> document.add(new Field(FieldNames.whole(language), part, WORDS)));
        if (!language.equals(LanguageKey.ENGLISH)) {
            Lexicon lexicon = lexicons.of(language).orElse(Lexicon.NONE);
            for (String part : subject) {
                document.add(new Field(FieldNames.subject(LanguageKey.ENGLISH), Pivot.of(part, language, lexicon), WORDS));
            }
            for (String part : whole) {
                document.add(new Field(FieldNames.whole(LanguageKey.ENGLISH), Pivot.of(part, language, lexicon), WORDS));
            }
        }
    }

    private static List<String> whole(Article article, SearchableText text) {
        List<String> whole = new ArrayList<>();
        whole.addAll(Collections.nCopies(TITLES, article.title()));
        whole.add(article.tag());
        for (SearchableText.Part part : text.parts()) {
            whole.add(part.heading().isEmpty() ? part.text() : part.heading() + "\n" + part.text());
        }
        whole.add(String.join("\n", article.keywords()));
        for (Product product : article.products()) {
            whole.add(product.name() + " " + String.join(" ", product.versions()));
        }
        return whole;
    }
}
