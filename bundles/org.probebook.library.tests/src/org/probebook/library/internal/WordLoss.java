// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.probebook.article.Article;
import org.probebook.article.Product;
import org.probebook.article.Section;
import org.probebook.article.SourceFile;
import org.probebook.article.text.TextDecoding;

/** Measures how many of a file's words its articles kept, for formats whose files hold one article and little besides. */
final class WordLoss {
    /** Least share of words that is no loss. The formats' own files, whole, keep 0.9 and more. */
    static final double LEAST = 0.5;
    private static final Set<String> MEASURED = Set.of("legacy text", "Markdown");
    /** Below this many words one that is lost counts for too much. */
    private static final int FEWEST = 60;
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}]+");
    /** What is meant to go: remarks, scripts, styles, tags, addresses, entities, and the fields that say nothing to a reader. */
    private static final Pattern UNSEEN = Pattern.compile(
            "\\A---\n.*?\n---\n|<!--.*?(?:-->|\\z)|<(script|style)\\b.*?(?:</\\1|\\z)|\\]\\([^)\n]*\\)|<[^<>]{1,2000}>|https?://\\S+|&[#\\w]{1,9};"
                    + "|(?m:^(?:DOCUMENT|PROD/VER|OPER/SYS|KEYWORDS|Technology|Version|Hardware|Component|Platform) *:.*$)"
                    + "|={70,}\\s+[^=]{0,80}(?i:\"as is\").*\\z",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private WordLoss() {
    }

    /** The share of the file's different words that its articles hold: 1 when all, and where it cannot be said. */
    static double kept(String format, SourceFile file, List<Article> articles) {
        if (articles.isEmpty() || !MEASURED.contains(format)) {
            return 1;
        }
        Set<String> given = words(UNSEEN.matcher(TextDecoding.decode(file.content()).replace("\r", "")).replaceAll(" "));
        if (given.size() < FEWEST) {
            return 1;
        }
        Set<String> kept = new HashSet<>();
        articles.forEach(article -> kept.addAll(words(all(article))));
        return given.stream().filter(kept::contains).count() / (double) given.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NO_WORDS.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty() && Character.isIdeographic(word.codePointAt(0))) {
                word.codePoints().forEach(sign -> words.add(Character.toString(sign)));
            } else if (word.length() > 2) {
                words.add(word);
            }
        }
        return words;
    }

    private static String all(Article article) {
        StringBuilder all = new StringBuilder(article.id() + "\n" + article.tag() + "\n" + article.title() + "\n");
        for (Product product : article.products()) {
            all.append(product.name()).append('\n').append(product.versions()).append('\n');
        }
        all.append(article.keywords()).append(article.aliases()).append(article.about()).append(article.language());
        article.revised().ifPresent(date -> all.append(date.written()));
        for (Section section : article.sections()) {
            all.append('\n').append(section.heading()).append('\n').append(section.text());
        }
        article.references().forEach(reference -> all.append('\n').append(reference.target()).append('\n').append(reference.title()));
        return all.toString();
    }
}
