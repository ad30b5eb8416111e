// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.evaluation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probebook.library.NotFoundException;
import org.probebook.library.UnreadableDataException;

/**
 * A file of queries: UTF-8, a query a line, parted by tabs: id, language, query, relevant ids (parted by commas), kind; further columns are not read.
 *
 * @param queries in the order of the file; at least one
 */
public record QueryFile(Path path, List<EvaluationQuery> queries) {
    private static final int COLUMNS = 5;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public QueryFile {
        queries = List.copyOf(queries);
    }

    /**
     * Reads a file.
     *
     * @throws NotFoundException when there is no such file
     * @throws UnreadableDataException when it holds something else; the message names the line
     */
    public static QueryFile read(Path path) throws IOException {
        List<EvaluationQuery> queries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        int number = 0;
        for (String line : lines(path)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            EvaluationQuery query = query(line, path + ":" + number);
            Integer before = lines.put(query.id(), number);
            if (before != null) {
                throw new UnreadableDataException(
                        path + ":" + number + ": the id " + query.id() + " is that of line " + before
                                + " already: give each query its own");
            }
            queries.add(query);
        }
        if (queries.isEmpty()) {
            throw new UnreadableDataException(path + " holds no query");
        }
        return new QueryFile(path, queries);
    }

    /** The last part of its path. */
    public String name() {
        return path.getFileName().toString();
    }

    /** The lines of a text file in UTF-8, without a byte order mark. */
    static List<String> lines(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NotFoundException("there is no file " + path);
        }
        if (Files.isDirectory(path)) {
            throw new UnreadableDataException(path + " is a folder: name files");
        }
        byte[] bytes = Files.readAllBytes(path);
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableDataException(path + " is no text in UTF-8", e);
        }
        // Not String.lines(): a query may hold a character that other software takes for the end of a line.
        List<String> lines = new ArrayList<>();
        for (String line : (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).split("\n", -1)) {
            lines.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        }
        return lines;
    }

    private static EvaluationQuery query(String line, String place) throws UnreadableDataException {
        String[] columns = line.split("\t", -1);
        if (columns.length < COLUMNS) {
            throw new UnreadableDataException(place + ": " + columns.length + (columns.length == 1 ? " column" : " columns")
                    + " instead of 5 (id, language, query, relevant ids, kind, parted by tabs)");
        }
        List<String> relevant = Arrays.stream(columns[3].split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList();
        if (columns[0].isBlank() || columns[2].isBlank() || relevant.isEmpty()) {
            String missing = columns[0].isBlank() ? "id" : columns[2].isBlank() ? "query" : "relevant id";
            throw new UnreadableDataException(place + ": no " + missing);
        }
        return new EvaluationQuery(columns[0], columns[1].strip(), columns[2], relevant, columns[4]);
    }
}
