// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** SQLite's full-text table: any of the words, by its BM25. A connection for each thread, since one connection serves one at a time. */
final class SqliteSearcher implements Searcher {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String BEST = "SELECT rowid FROM article WHERE article MATCH ? ORDER BY rank LIMIT " + HITS;

    private final String address;
    private final List<Connection> connections = new ArrayList<>();
    private final ThreadLocal<PreparedStatement> best = ThreadLocal.withInitial(this::connect);

    SqliteSearcher(Path folder) {
        this.address = "jdbc:sqlite:file:" + folder.resolve("articles.db") + "?mode=ro";
    }

    private PreparedStatement connect() {
        try {
            Connection connection = DriverManager.getConnection(address);
            synchronized (connections) {
                connections.add(connection);
            }
            return connection.prepareStatement(BEST);
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to " + address, e);
        }
    }

    @Override
    public int search(Query query) throws SQLException {
        PreparedStatement statement = best.get();
        statement.setString(1, WORD.matcher(query.text().toLowerCase(Locale.ROOT)).results()
                .map(word -> '"' + word.group() + '"').distinct().collect(Collectors.joining(" OR ")));
        int found = 0;
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found++;
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        synchronized (connections) {
            for (Connection connection : connections) {
                try {
                    connection.close();
                } catch (SQLException e) {
                    throw new IOException(e);
                }
            }
        }
    }
}
