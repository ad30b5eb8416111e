// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.probebook.index.internal.FieldNames;

/** Gives each field its analysis, by the language in its name. */
public final class FieldAnalyzer extends DelegatingAnalyzerWrapper {
    private static final int GAP = 100;

    public FieldAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        String language = FieldNames.language(field);
        return language.isEmpty() ? Analyzers.plain() : Analyzers.of(language);
    }

    /** No phrase runs from one section, or one product, into the next. */
    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
