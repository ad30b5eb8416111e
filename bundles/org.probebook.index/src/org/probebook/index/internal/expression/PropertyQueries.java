// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.expression;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.probebook.article.ArticleName;
import org.probebook.fact.Fact;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.analysis.Words;
import org.probebook.index.internal.store.Digest;

/** Says in Lucene's terms which articles have a property with a value. */
final class PropertyQueries {
    private static final int MOST_WORDS = 16;
    private static final int MOST_WILDCARDS = 4;

    private final IndexReader reader;
    private final IFactRecogniser recogniser;
    private final Collection<String> languages;

    PropertyQueries(IndexReader reader, IFactRecogniser recogniser, Collection<String> languages) {
        this.reader = reader;
        this.recogniser = recogniser;
        this.languages = List.copyOf(languages);
    }

    /** What finds the articles; empty when the value says nothing. */
    Optional<Query> of(Condition.Property property) throws IOException {
        String value = property.value();
        String lower = value.toLowerCase(Locale.ROOT);
        return switch (property.name()) {
            case TITLE -> ConditionQueries.required(title(property));
            case SYMPTOMS -> ConditionQueries.required(SpeltWords.of(languages, FieldNames::subject, value));
            case PRODUCT -> ConditionQueries.required(spelt(FieldNames.PRODUCT, value));
            case LANGUAGE -> Optional.of(among(FieldNames.LANGUAGE, lower.replace('_', '-'),
                    (term, wanted) -> term.equals(wanted) || term.startsWith(wanted + "-")));
            case KIND -> Optional.of(among(FieldNames.KIND, lower, String::equals));
            case YEAR -> Optional.of(years(value));
            case ID -> Optional.of(value.indexOf('*') < 0
                    ? new TermQuery(new Term(FieldNames.NAME, Digest.shortened(ArticleName.key(value))))
                    : wildcard(FieldNames.NAME, named(value)));
            case ERROR -> Optional.of(fact("error " + value));
            case EVENT -> Optional.of(fact("event id " + value));
            case FILE -> Optional.of(wildcard(FieldNames.FACT, "file:" + lower));
            case PIPE -> Optional.of(wildcard(FieldNames.FACT, "pipe:" + escaped(lower.substring(lower.lastIndexOf('\\') + 1))));
            case KEY -> Optional.of(key(lower));
            case REFERENCE -> Optional.of(new TermQuery(new Term(FieldNames.REFERENCE, Digest.shortened(ArticleName.key(value)))));
        };
    }

    private static String named(String value) {
        boolean number = value.matches("(?i)(Q|KB)?\\d+\\*?");
        return number ? "Q" + value.replaceFirst("(?i)^(Q|KB)", "") : value.toLowerCase(Locale.ROOT);
    }

    private List<Query> title(Condition.Property property) throws IOException {
        List<Query> queries = new ArrayList<>();
        if (property.quoted()) {
            ConditionQueries.phrase(property.value(), languages).ifPresent(queries::add);
        }
        Optional<WordPattern> pattern = property.quoted() ? Optional.empty() : WordPattern.parse(property.value());
        if (pattern.isPresent()) {
            queries.add(pattern.get().query(reader, FieldNames.TITLE));
        } else {
            Inflections inflections = new Inflections(reader, languages);
            for (Words.Word word : wholes(property.value())) {
                queries.add(new TermInSetQuery(FieldNames.TITLE, inflections.of(word.term()).stream().map(BytesRef::new).toList()));
            }
        }
        return queries;
    }

    private List<Query> spelt(String field, String value) throws IOException {
        Optional<WordPattern> pattern = WordPattern.parse(value);
        if (pattern.isPresent()) {
            return List.of(pattern.get().query(reader, field));
        }
        return wholes(value).stream().<Query>map(word -> new TermQuery(new Term(field, word.term()))).toList();
    }

    private static List<Words.Word> wholes(String value) throws IOException {
        return Words.of(Analyzers.plain(), value, MOST_WORDS).stream().filter(word -> word.kind() != Words.Kind.PART).toList();
    }

    /** Compares a term with a value. */
    private interface Comparison {
        boolean test(String term, String wanted);
    }

    /** Values of a field of few terms, letter case aside; commas part alternatives. */
    private Query among(String field, String values, Comparison comparison) throws IOException {
        List<String> wanted = List.of(values.split(","));
        return new TermInSetQuery(field,
                terms(field, term -> wanted.stream().anyMatch(one -> comparison.test(term.toLowerCase(Locale.ROOT), one))));
    }

    private List<BytesRef> terms(String field, Predicate<String> which) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        List<BytesRef> found = new ArrayList<>();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            if (which.test(term.utf8ToString())) {
                found.add(BytesRef.deepCopyOf(term));
            }
        }
        return found;
    }

    private static Query years(String value) {
        if (value.indexOf(',') > 0) {
            return NumericDocValuesField.newSlowSetQuery(FieldNames.YEAR,
                    List.of(value.split(",")).stream().mapToLong(Long::parseLong).toArray());
        }
        String[] ends = value.split("\\.\\.|-", -1);
        long from = ends[0].isEmpty() ? Long.MIN_VALUE : Long.parseLong(ends[0]);
        String last = ends[ends.length - 1];
        return NumericDocValuesField.newSlowRangeQuery(FieldNames.YEAR, from, last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last));
    }

    private Query fact(String text) {
        List<BytesRef> terms = new ArrayList<>();
        for (Fact fact : recogniser.recognise(text)) {
            fact.terms().forEach(term -> terms.add(new BytesRef(Digest.shortened(term))));
        }
        return terms.isEmpty() ? new MatchNoDocsQuery("no error is called so") : new TermInSetQuery(FieldNames.FACT, terms);
    }

    /** A value by its name, or a part of a path. */
    private static Query key(String value) {
        String path = value.replaceFirst("^hkey_local_machine", "hklm").replaceFirst("^hkey_current_user", "hkcu")
                .replaceFirst("^hkey_classes_root", "hkcr").replaceFirst("^hkey_users", "hku");
        String pattern = escaped(path);
        if (path.indexOf('\\') >= 0) {
            return wildcard(FieldNames.FACT, "reg:*" + pattern + "*");
        }
        return ConditionQueries.either(List.of(wildcard(FieldNames.FACT, "reg:*|" + pattern),
                wildcard(FieldNames.FACT, "reg:*" + escaped("\\") + pattern), wildcard(FieldNames.FACT, "reg:" + pattern)));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\");
    }

    /** Too many wildcards would take too long to prepare: then they are letters. */
    private static Query wildcard(String field, String pattern) {
        long wildcards = pattern.chars().filter(c -> c == '*' || c == '?').count();
        return wildcards > MOST_WILDCARDS + 2
                ? new TermQuery(new Term(field, Digest.shortened(pattern)))
                : new WildcardQuery(new Term(field, pattern));
    }
}
