// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb.internal;

import java.util.Locale;
import java.util.Set;

/** Tells the head of a table whose columns were lost from a heading: it names columns one after the other, and no small words join them. */
final class TableHead {
    private static final Set<String> COLUMNS = Set.of("date", "time", "version", "size", "file", "filename", "name", "platform", "type",
            "value",
            "data", "description", "meaning", "location", "parameter", "component", "attributes", "width", "key", "function", "code",
            "field",
            "bytes", "compression", "setting", "contents", "default", "identifier", "item", "id");
    private static final Set<String> JOINING = Set.of("a", "an", "the", "to", "of", "for", "in", "on", "with", "your", "you", "are", "and",
            "or",
            "from", "how", "when", "what", "if", "not", "using");

    private TableHead() {
    }

    /** Whether the words end with the name of a column, and have another. */
    static boolean matches(String heading) {
        int columns = 0;
        boolean last = false;
        for (String word : heading.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (JOINING.contains(word)) {
                return false;
            }
            last = COLUMNS.contains(word);
            columns += last ? 1 : 0;
        }
        return last && columns > 1;
    }
}
