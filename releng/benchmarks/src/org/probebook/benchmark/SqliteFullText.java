// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.probebook.article.Article;

/** SQLite's full-text table: title and text, stemmed by its Porter tokenizer, in one transaction on the one thread that it writes with. */
final class SqliteFullText {
    private static final int BATCH = 1000;

    private final PreparedStatement insert;
    private int added;

    private SqliteFullText(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE VIRTUAL TABLE article USING fts5(title, text, tokenize = 'porter')");
        }
        insert = connection.prepareStatement("INSERT INTO article(title, text) VALUES (?, ?)");
    }

    /** Words: the product's index; the folder for the database; {@code unprepared} when the articles are too many to be in memory before the clock starts. */
    public static void main(String[] words) throws Exception {
        Path index = Path.of(words[0]);
        List<String[]> rows = new ArrayList<>();
        if (words.length == 2) {
            ImportedArticles.each(index, article -> rows.add(row(article)));
        }
        Path folder = Files.createDirectories(Path.of(words[1]));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("articles.db"))) {
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            SqliteFullText table = new SqliteFullText(connection);
            for (String[] row : rows) {
                table.add(row);
            }
            if (words.length > 2) {
                ImportedArticles.each(index, article -> table.add(row(article)));
            }
            table.insert.executeBatch();
            connection.commit();
            Outcome.print(System.nanoTime() - start, table.added);
        }
    }

    private static String[] row(Article article) {
        return new String[] { article.title(), ImportedArticles.text(article) };
    }

    private void add(String[] row) throws IOException {
        try {
            insert.setString(1, row[0]);
            insert.setString(2, row[1]);
            insert.addBatch();
            added++;
            if (added % BATCH == 0) {
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
