// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.probebook.article.ArticleName;
import org.probebook.article.SourceFile;

/** Makes ids of what an article calls other files of its collection: links by path, and the article that it translates. */
public final class NearbyFiles {
    private static final int LONGEST = 1000;
    /** Characters of a link with its query, percent-encoded. */
    private static final int LONGEST_LINK = 6 * LONGEST;
    private static final Set<String> NO_ARTICLES = Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "bmp", "zip", "gz", "tgz",
            "css",
            "js", "mp4", "mp3", "woff", "woff2", "exe", "msi", "patch");

    /** An id as people give them, rather than a word that somebody put where a path belongs. */
    private static final Pattern NAME = Pattern.compile("(?=.*[-\\d])[\\w-]{3,}");

    private final SourceFile file;
    private final ArticlePlace place;
    private final String ending;

    /** For the links in a file. */
    public NearbyFiles(SourceFile file) {
        this.file = file;
        place = ArticlePlace.of(file);
        int dot = file.name().lastIndexOf('.');
        ending = dot < 1 ? "" : file.name().substring(dot);
    }

    /**
     * The id of the article that a path leads to: an absolute path begins at the root of the file's language, a relative one beside the file. A path
     * without an ending gets the file's own, as the programs that make pages of such files do; a name alone is an id.
     *
     * @param link a path, with a query or the name of a place or without, percent-encoded or not
     * @return empty for an address, a place in the same file, a file that can be no article, and a link of many thousand characters
     */
    public Optional<String> id(String link) {
        if (link.length() > LONGEST_LINK) {
            return Optional.empty();
        }
        String path = decoded(link.strip().split("[?#]", 2)[0]);
        boolean address = path.startsWith("//") || path.indexOf(':') >= 0 || path.indexOf('\\') >= 0;
        if (path.isBlank() || address || path.length() > LONGEST || path.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        if (dot >= 0 && NO_ARTICLES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (dot < 0 && path.equals(name)) {
            return Optional.of(name).filter(id -> NAME.matcher(id).matches());
        }
        boolean bare = dot < 0 && !name.isEmpty();
        return Optional.of(ArticlePlace.of(file.collection(), absolute(bare ? path + ending : path)).id());
    }

    /**
     * The id of the article that this one says it translates.
     *
     * @param said an id, the number of an article in any spelling, or a path
     */
    public Optional<String> translated(String said) {
        String name = said.strip();
        if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        boolean path = ArticleName.parse(name).isEmpty() && !name.startsWith(file.collection() + "/")
                && (name.startsWith("/") || name.startsWith("./") || name.startsWith("../")
                        || name.matches(".+\\.(?i:md|markdown|html?|txt)"));
        return path ? id(name) : Optional.of(name);
    }

    private String absolute(String path) {
        String from = path.startsWith("/") ? place.root() : file.path().substring(0, file.path().lastIndexOf('/') + 1);
        List<String> parts = new ArrayList<>();
        for (String part : Arrays.asList((from + path).split("/"))) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    private static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            // A per cent sign that is one.
            return path;
        }
    }
}
