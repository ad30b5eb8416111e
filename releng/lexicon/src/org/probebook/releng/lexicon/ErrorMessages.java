// SPDX-License-Identifier: EPL-2.0
package org.probebook.releng.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probebook.index.internal.analysis.LanguageKey;
import org.probebook.index.internal.learning.ParallelText;

/** Messages of Windows as its public documentation words them. Rows from elsewhere in the same table have a licence that does not allow this. */
final class ErrorMessages implements ICollection {
    private static final String DOCUMENTATION = "win32docs";
    private static final String ENGLISH = "en";
    private static final int SYMBOL = 2;
    private static final int LANGUAGE = 3;
    private static final int MESSAGE = 4;
    private static final int SOURCE = 5;

    @Override
    public String name() {
        return "errors";
    }

    @Override
    public String file() {
        return "error_messages.tsv";
    }

    @Override
    public String origin() {
        return "System error codes of the Windows documentation, copyright Microsoft Corporation, "
                + "Creative Commons Attribution 4.0 International; rows of the source win32docs only";
    }

    @Override
    public Map<String, List<ParallelText>> read(Path file) throws IOException {
        List<String[]> rows = Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(line -> line.split("\t", -1))
                .filter(row -> row.length > SOURCE && row[SOURCE].equals(DOCUMENTATION)).toList();
        Map<String, String> english = new HashMap<>();
        rows.stream().filter(row -> row[LANGUAGE].equals(ENGLISH)).forEach(row -> english.put(row[0] + row[SYMBOL], row[MESSAGE]));
        Map<String, List<ParallelText>> texts = new HashMap<>();
        for (String[] row : rows) {
            String original = english.get(row[0] + row[SYMBOL]);
            if (original != null && !row[LANGUAGE].equals(ENGLISH)) {
                texts.computeIfAbsent(LanguageKey.of(row[LANGUAGE]), key -> new ArrayList<>()).add(ParallelText.of(row[MESSAGE], original));
            }
        }
        return texts;
    }
}
