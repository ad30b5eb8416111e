// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.stempel.StempelFilter;
import org.apache.lucene.analysis.stempel.StempelStemmer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** Cuts words to what their inflected forms share. Light stemmers where there are any: heavy ones make one word of two (printer and pressure). */
final class Stemming {
    private Stemming() {
    }

    static TokenStream of(String key, TokenStream words) {
        return switch (key) {
            case "en" -> new PorterStemFilter(words);
            case "nl" -> new SnowballFilter(words, new DutchStemmer());
            case "de" -> new GermanLightStemFilter(new GermanNormalizationFilter(words));
            case "fr" -> new FrenchLightStemFilter(words);
            case "es" -> new SpanishLightStemFilter(words);
            case "it" -> new ItalianLightStemFilter(words);
            case "pt" -> new PortugueseLightStemFilter(words);
            case "sv" -> new SwedishLightStemFilter(words);
            case "da" -> new SnowballFilter(words, new DanishStemmer());
            case "fi" -> new FinnishLightStemFilter(words);
            case "ru" -> new RussianLightStemFilter(words);
            case "pl" -> new StempelFilter(words, new StempelStemmer(PolishAnalyzer.getDefaultTable()));
            case "tr" -> new SnowballFilter(words, new TurkishStemmer());
            case "cs" -> new CzechStemFilter(words);
            default -> words;
        };
    }
}
