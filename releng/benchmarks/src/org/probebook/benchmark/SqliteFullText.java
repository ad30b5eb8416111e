// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.probebook.article.Article;

/** SQLite's full-text table: title and text, stemmed by its Porter tokenizer, in one transaction on the one thread that it writes with. */
final class SqliteFullText {
    private static final int BATCH = 1000;

    private SqliteFullText() {
    }

    /** Words: the product's index; the folder for the database. */
    public static void main(String[] words) throws Exception {
        List<String[]> rows = new ArrayList<>();
        for (Article article : ImportedArticles.of(Path.of(words[0]))) {
            rows.add(new String[] { article.title(), ImportedArticles.text(article) });
        }
        Path folder = Files.createDirectories(Path.of(words[1]));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("articles.db"))) {
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            load(rows, connection);
            connection.commit();
            Outcome.print(System.nanoTime() - start, rows.size());
        }
    }

    private static void load(List<String[]> rows, Connection connection) throws java.sql.SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE VIRTUAL TABLE article USING fts5(title, text, tokenize = 'porter')");
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO article(title, text) VALUES (?, ?)")) {
            for (int i = 0; i < rows.size(); i++) {
                insert.setString(1, rows.get(i)[0]);
                insert.setString(2, rows.get(i)[1]);
                insert.addBatch();
                if ((i + 1) % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
