// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of words that lies beside its class: UTF-8, tab-separated, a line that begins with {@code #} is a remark. */
public final class DataTable {
    private DataTable() {
    }

    /**
     * The rows of a table, each with all its cells.
     *
     * @param beside the class that the file lies beside
     * @param name the file's name
     * @throws UncheckedIOException when the file is not there or cannot be read: the bundle was built wrongly
     */
    public static List<String[]> rows(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("no table " + name + " beside " + beside.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').map(line -> line.split("\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a cell that holds several, separated by {@code |}. */
    public static List<String> entries(String cell) {
        return List.of(cell.strip().split("\\s*\\|\\s*"));
    }
}
