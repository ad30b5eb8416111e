// SPDX-License-Identifier: EPL-2.0
package org.probebook.releng.words;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;

/**
 * Learns from the collections what the analysis of words needs to know of languages, and writes it as resources of the bundle. Arguments: the folder of the collections,
 * the folder to write to, and the names of collections to leave out.
 */
public final class LearnWords {
    private static final List<String> COMPOUNDING = List.of("nl", "de", "sv");

    /** Of these no text may be shipped; the little words come from Lucene. */
    private static final SortedMap<String, CharArraySet> LITTLE_WORDS = new TreeMap<>(
            Map.of("cs", CzechAnalyzer.getDefaultStopSet(), "da", DanishAnalyzer.getDefaultStopSet(), "fi", FinnishAnalyzer.getDefaultStopSet(), "hu",
                    HungarianAnalyzer.getDefaultStopSet(), "nb", NorwegianAnalyzer.getDefaultStopSet(), "ro", RomanianAnalyzer.getDefaultStopSet(), "ca",
                    CatalanAnalyzer.getDefaultStopSet(), "lt", LithuanianAnalyzer.getDefaultStopSet(), "lv", LatvianAnalyzer.getDefaultStopSet(), "et",
                    EstonianAnalyzer.getDefaultStopSet()));

    private LearnWords() {
    }

    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        Set<String> without = Set.of(List.of(arguments).subList(2, arguments.length).toArray(String[]::new));
        WordCounts counts = new WordCounts();
        LanguageCounts languages = new LanguageCounts();
        new Corpora(from, without).read((language, text) -> {
            counts.add(language, text);
            languages.add(language, text);
        });
        for (String language : COMPOUNDING) {
            write(to.resolve("compounds-" + language + ".txt.gz"), new CompoundWords(language, counts.of(language)).lines());
        }
        Profiles profiles = new Profiles();
        languages.all().forEach((language, words) -> {
            if (!words.isEmpty()) {
                profiles.add(language, words);
            }
        });
        LITTLE_WORDS.forEach(profiles::add);
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(to.resolve("languages.gz"))))) {
            profiles.write(out);
        }
    }

    private static void write(Path file, Iterable<String> lines) throws IOException {
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        }
    }
}
