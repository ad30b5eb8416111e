// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;

/** The analysis of each language, made when it is first asked for: some load a dictionary. Safe in any thread. */
public final class Analyzers {
    private static final Map<String, Analyzer> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final Analyzer PLAIN = new Technical();

    private Analyzers() {
    }

    /** The analysis of a language by its {@link LanguageKey}. */
    public static Analyzer of(String key) {
        return BY_LANGUAGE.computeIfAbsent(key, Analyzers::create);
    }

    /** Words in lower case without accents, as they are spelt: for names and for telling misspellings. */
    public static Analyzer plain() {
        return PLAIN;
    }

    private static Analyzer create(String key) {
        return switch (key) {
            case "ja" -> new ByScript(JapaneseAnalyzer::new, Technical::new);
            case "ko" -> new ByScript(KoreanAnalyzer::new, Technical::new);
            case "zh" -> new Chinese();
            case LanguageKey.OTHER -> new ByScript(Pairs::new, AnyLanguage::new);
            default -> new Words(key);
        };
    }

    /** Languages without blanks between their words: what they write in letters of their own is cut by a dictionary or into pairs, the rest is technical prose. */
    private static final class ByScript extends Analyzer {
        private final Supplier<Analyzer> unspaced;
        private final Supplier<Analyzer> spaced;

        ByScript(Supplier<Analyzer> unspaced, Supplier<Analyzer> spaced) {
            this.unspaced = unspaced;
            this.spaced = spaced;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new ScriptTokenizer(unspaced.get(), spaced.get()));
        }
    }

    /** Traditional characters are read as the simplified ones, which the dictionary knows. */
    private static final class Chinese extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new ScriptTokenizer(new SmartChineseAnalyzer(), new Technical(), SimplifiedCharacters::of));
        }
    }

    /** What Greek and Arabic spell in several ways is made one; their letters are nobody else's. */
    private static final class AnyLanguage extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new TechnicalTokenizer();
            TokenStream lower = new GreekLowerCaseFilter(new LowerCaseFilter(words));
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new ArabicNormalizationFilter(lower)));
        }
    }

    private static final class Pairs extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new PairTokenizer());
        }
    }

    /** Languages that put blanks between their words. Accents fold after stemming, which needs them. */
    private static final class Words extends Analyzer {
        private final String key;

        Words(String key) {
            this.key = key;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new TechnicalTokenizer();
            TokenStream lower = key.equals("tr") ? new TurkishLowerCaseFilter(words) : new LowerCaseFilter(words);
            TokenStream telling = new StopFilter(lower, StopWords.of(key));
            Compounds compounds = Compounds.of(key);
            TokenStream parted = compounds == null ? telling : new CompoundFilter(telling, compounds);
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(Stemming.of(key, parted)));
        }
    }
}
