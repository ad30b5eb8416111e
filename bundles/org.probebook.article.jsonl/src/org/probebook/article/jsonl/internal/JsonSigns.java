// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.jsonl.internal;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.probebook.article.IArticleSource.Confidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Judges by the first lines of a file whether it is JSON Lines with articles: one bad line does not hide the next. */
public final class JsonSigns {
    private static final Set<String> ENDINGS = Set.of("jsonl", "ndjson");
    private static final int LINES = 5;
    private static final int READ = 1 << 18;

    private JsonSigns() {
    }

    /**
     * Judges a file.
     *
     * @param name the file's own name
     * @param content its bytes, or the first of them
     */
    public static Confidence judge(String name, byte[] content) {
        boolean named = ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        int known = Math.min(content.length, READ);
        int from = JsonLine.markLength(content, known);
        for (int line = 0; line < LINES && from < known; line++) {
            int end = from;
            while (end < known && content[end] != '\n') {
                end++;
            }
            if (isArticle(content, from, end)) {
                return named ? Confidence.CERTAIN : Confidence.LIKELY;
            }
            from = end + 1;
        }
        return Confidence.NONE;
    }

    private static boolean isArticle(byte[] content, int from, int end) {
        Set<String> names = new HashSet<>();
        try (JsonParser parser = JsonLine.FACTORY.createParser(content, from, end - from)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                if (JsonLine.MEMBERS.contains(parser.currentName())) {
                    names.add(parser.currentName());
                }
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException cut) {
            // A line that is cut at the end of what is known is judged by the members before the cut; a broken one as well.
            return isArticle(names);
        }
        return isArticle(names);
    }

    private static boolean isArticle(Set<String> names) {
        return names.contains("text") && (names.contains("id") || names.contains("path"));
    }
}
