// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.probebook.article.Article;
import org.probebook.article.Product;

/** The systems that an article is about, by tokens: those of hosts, and others for systems that no probe reaches any more, which are no less different from one another. */
final class ArticlePlatforms {
    private static final Pattern NT = Pattern.compile("windows nt\\b");
    private static final Pattern NT_3 = Pattern.compile("\\b3\\.(1|5|51)\\b");
    private static final Pattern NT_4 = Pattern.compile("\\b4(\\.0)?\\b");
    private static final List<Name> NAMES = List.of(name("2000", "windows 2000|(?:professional|server) 2000"), name("xp", "windows xp"),
            name("2003", "windows server 2003|server 2003"), name("vista", "vista|server 2008\\b(?! r2)"),
            name("7", "windows 7\\b|server 2008 r2"),
            name("8", "windows 8\\b|windows 8\\.1|server 2012"), name("10", "windows 10\\b|server 2016|server 2019"),
            name("11", "windows 11\\b|server 2022"),
            name("95", "windows 95"), name("98", "windows 98"), name("me", "windows millennium|windows me\\b"),
            name("windows3", "windows for workgroups|windows 3\\.|windows operating system"), name("dos", "ms-dos"),
            name("ce", "windows ce|pocket pc"),
            name("mac", "macintosh|mac os"), name("os2", "os/2"), name("linux", "linux"));

    private record Name(String token, Pattern words) {
    }

    private ArticlePlatforms() {
    }

    private static Name name(String token, String words) {
        return new Name(token, Pattern.compile(words));
    }

    /** The tokens; empty when its products name no system, so that it may be about any. */
    static Set<String> of(Article article) {
        Set<String> tokens = new TreeSet<>();
        for (Product product : article.products()) {
            List<String> words = new ArrayList<>(List.of(product.name()));
            product.versions().forEach(version -> words.add(product.name() + ' ' + version));
            words.forEach(one -> add(one.toLowerCase(Locale.ROOT), tokens));
        }
        return tokens;
    }

    private static void add(String words, Set<String> tokens) {
        if (NT.matcher(words).find()) {
            if (NT_3.matcher(words).find()) {
                tokens.add("nt3");
            } else if (NT_4.matcher(words).find()) {
                tokens.add("nt4");
            }
            return;
        }
        NAMES.stream().filter(name -> name.words().matcher(words).find()).forEach(name -> tokens.add(name.token()));
    }
}
