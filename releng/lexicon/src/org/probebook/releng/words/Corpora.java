// SPDX-License-Identifier: EPL-2.0
package org.probebook.releng.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;

import org.probebook.index.internal.analysis.LanguageKey;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** The texts of the collections whose licences let us ship what is learnt from them. */
final class Corpora {
    private static final String COMMERCE = "commerce-kb";
    private static final Map<String, String> LINES = Map.of("alchemy", "alchemy.jsonl.gz", "lo-help", "lo-help.jsonl.gz");

    /** Takes one text after the other; never two at once. */
    interface Reader {
        /** @param language key of the language */
        void read(String language, String text);
    }

    private final Path folder;
    private final Set<String> without;

    /**
     * @param folder where the collections lie
     * @param without names of collections that are left out, for measuring on them
     */
    Corpora(Path folder, Set<String> without) {
        this.folder = folder;
        this.without = without;
    }

    void read(Reader reader) throws IOException {
        for (Map.Entry<String, String> lines : new java.util.TreeMap<>(LINES).entrySet()) {
            if (!without.contains(lines.getKey())) {
                readLines(folder.resolve(lines.getValue()), reader);
            }
        }
        if (!without.contains(COMMERCE)) {
            readCommerce(reader);
        }
    }

    private static void readLines(Path file, Reader reader) throws IOException {
        JsonFactory json = new JsonFactory();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                readLine(json, line, reader);
            }
        }
    }

    private static void readLine(JsonFactory json, String line, Reader reader) throws IOException {
        String language = "";
        StringBuilder text = new StringBuilder();
        try (JsonParser parser = json.createParser(line)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.VALUE_STRING) {
                    continue;
                }
                switch (parser.currentName()) {
                    case "lang" -> language = parser.getText();
                    case "title", "text" -> text.append(parser.getText()).append('\n');
                    default -> {
                        // names and places are no prose
                    }
                }
            }
        }
        reader.read(key(language), Prose.of(text));
    }

    /** Chinese in traditional characters has a profile of its own. */
    private static String key(String tag) {
        return tag.contains("Hant") || tag.endsWith("-TW") ? "zht" : LanguageKey.of(tag);
    }

    private void readCommerce(Reader reader) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve(COMMERCE + ".zip").toFile())) {
            zip.stream().filter(entry -> entry.getName().contains("/help/") && entry.getName().endsWith(".md")).forEach(entry -> {
                try {
                    String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    reader.read(key(entry.getName().split("/")[1]), Prose.of(text));
                } catch (IOException e) {
                    throw new UncheckedIOException(entry.getName(), e);
                }
            });
        }
    }
}
