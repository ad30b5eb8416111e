// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.probebook.article.Article;

/** The platforms that words name, as the tokens that hosts are known by. */
final class NamedPlatforms {
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("nt 4", "nt4");
        NAMES.put("nt workstation 4", "nt4");
        NAMES.put("nt server 4", "nt4");
        NAMES.put("nt workstation version 4", "nt4");
        NAMES.put("nt server version 4", "nt4");
        NAMES.put("windows 2000", "2000");
        NAMES.put("windows xp", "xp");
        NAMES.put("windows server 2003", "2003");
        NAMES.put("windows vista", "vista");
        NAMES.put("windows 7", "7");
        NAMES.put("windows 10", "10");
        NAMES.put("windows 11", "11");
    }

    private static final List<String> OLDER = List.of("windows 95", "windows 98", "windows me", "windows millennium", "windows 3",
            "windows for workgroups");

    private NamedPlatforms() {
    }

    static Set<String> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> named = new LinkedHashSet<>();
        NAMES.forEach((name, token) -> {
            if (lower.contains(name)) {
                named.add(token);
            }
        });
        return named;
    }

    /** The platforms that an article is about. */
    static Set<String> of(Article article) {
        Set<String> named = new LinkedHashSet<>();
        article.products().forEach(product -> {
            named.addAll(in(product.name()));
            product.versions().forEach(version -> named.addAll(in(product.name() + ' ' + version)));
        });
        return named;
    }

    /** Whether an article is about Windows of the line that ended with the millennium, and about no other. */
    static boolean older(Article article) {
        return of(article).isEmpty() && article.products().stream().map(product -> product.name().toLowerCase(Locale.ROOT))
                .noneMatch(name -> name.contains("windows nt"))
                && article.products().stream().map(product -> product.name().toLowerCase(Locale.ROOT))
                        .anyMatch(name -> OLDER.stream().anyMatch(name::contains));
    }
}
