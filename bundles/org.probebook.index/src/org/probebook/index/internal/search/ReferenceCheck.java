// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.probebook.index.References;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.store.LiveDocuments;

/** Holds the articles that are named against those that are there. One for each check. */
final class ReferenceCheck {
    private final DirectoryReader reader;
    private final FixedBitSet asked;

    /**
     * Prepares a check.
     *
     * @param collections whose articles are asked; empty: all
     */
    ReferenceCheck(DirectoryReader reader, Collection<String> collections) throws IOException {
        this.reader = reader;
        asked = new FixedBitSet(Math.max(1, reader.maxDoc()));
        for (String collection : collections) {
            LiveDocuments.each(reader, new Term(FieldNames.COLLECTION, collection), (leaf, doc) -> asked.set(leaf.docBase + doc));
        }
        if (collections.isEmpty()) {
            asked.set(0, asked.length());
        }
    }

    References references() throws IOException {
        long total = 0;
        List<References.Dead> dead = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, FieldNames.REFERENCE);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef next = each.next(); next != null; next = each.next()) {
            BytesRef target = BytesRef.deepCopyOf(next);
            List<String> by = naming(target);
            total += by.size();
            if (!by.isEmpty() && !present(target)) {
                dead.add(new References.Dead(target.utf8ToString(), by));
            }
        }
        dead.sort(Comparator.<References.Dead>comparingInt(missing -> -missing.by().size()).thenComparing(References.Dead::target));
        return new References(total, dead);
    }

    private List<String> naming(BytesRef target) throws IOException {
        List<String> ids = new ArrayList<>();
        LiveDocuments.each(reader, new Term(FieldNames.REFERENCE, target), (leaf, doc) -> {
            SortedDocValues values = leaf.reader().getSortedDocValues(FieldNames.ID);
            if (asked.get(leaf.docBase + doc) && values.advanceExact(doc)) {
                ids.add(values.lookupOrd(values.ordValue()).utf8ToString());
            }
        });
        ids.sort(null);
        return ids;
    }

    private boolean present(BytesRef target) throws IOException {
        boolean[] present = new boolean[1];
        LiveDocuments.each(reader, new Term(FieldNames.NAME, target), (leaf, doc) -> present[0] = true);
        return present[0];
    }
}
