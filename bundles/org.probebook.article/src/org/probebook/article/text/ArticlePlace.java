// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.probebook.article.SourceFile;

/**
 * What the place of a file in its collection says about the article in it, for formats whose articles carry no id. Translations lie below folders named
 * after languages ({@code nl/valve.md}, {@code docs/nl-NL/valve.md}, {@code i18n/nl/docs/valve.md}), or beside the original with the language before the
 * ending ({@code valve.nl.md}). All of these give ids that meet in one problem, the original without a language among them.
 *
 * @param language the language that the path names (BCP 47), the collection itself included
 * @param id {@code <collection>/<language>/<path>}, without the language where the path names none
 * @param root the path of the folder that is the root of the language, up to which {@code /} leads in a link; empty for the collection itself
 */
public record ArticlePlace(Optional<String> language, String id, String root) {
    /** Folders that hold nothing but the folders of languages: the original lies where they lie, not in them. */
    private static final Set<String> CONTAINERS = Set.of("i18n", "l10n", "locale", "locales", "lang", "langs", "languages", "translation",
            "translations");
    /** Where one widely used site builder keeps translations of what is in the folder {@code docs}. */
    private static final List<String> PLUGIN = List.of("docusaurus-plugin-content-docs", "current");

    /** Reads the place of a file. The first folder that is named after a language counts; a top folder that repeats the collection's name does not. */
    public static ArticlePlace of(SourceFile file) {
        return of(file.collection(), file.path());
    }

    /**
     * Reads the place of a path.
     *
     * @param collection name of the collection
     * @param file path in it, with {@code /} between its parts
     */
    static ArticlePlace of(String collection, String file) {
        List<String> path = new ArrayList<>(Arrays.asList(file.split("/+")));
        path.removeIf(String::isEmpty);
        String top = "";
        if (path.size() > 1 && path.getFirst().equals(collection)) {
            top = path.removeFirst() + "/";
        }
        for (int i = 0; i < path.size() - 1; i++) {
            Optional<String> language = LanguageTags.ofFolder(path.get(i));
            if (language.isPresent()) {
                String root = top + String.join("/", path.subList(0, i + 1)) + "/";
                takeOut(path, i);
                path.set(path.size() - 1, withoutSuffix(path.getLast(), language.get()));
                return new ArticlePlace(language, collection + "/" + language.get() + "/" + String.join("/", path), root);
            }
        }
        Optional<String> suffix = path.isEmpty() ? Optional.empty() : suffix(path.getLast());
        if (suffix.isPresent()) {
            path.set(path.size() - 1, withoutSuffix(path.getLast(), suffix.get()));
            return new ArticlePlace(suffix, collection + "/" + suffix.get() + "/" + String.join("/", path), top);
        }
        return new ArticlePlace(LanguageTags.ofFolder(collection), collection + "/" + String.join("/", path), top);
    }

    private static void takeOut(List<String> path, int language) {
        path.remove(language);
        if (language > 0 && CONTAINERS.contains(path.get(language - 1).toLowerCase(Locale.ROOT))) {
            path.remove(language - 1);
            if (path.size() > language + 1 && path.subList(language - 1, language + 1).equals(PLUGIN)) {
                path.subList(language - 1, language + 1).clear();
                path.add(language - 1, "docs");
            }
        }
    }

    /** The language between the last two dots of a file's name. */
    private static Optional<String> suffix(String name) {
        int ending = name.lastIndexOf('.');
        int dot = ending < 1 ? -1 : name.lastIndexOf('.', ending - 1);
        return dot < 1 ? Optional.empty() : LanguageTags.ofFolder(name.substring(dot + 1, ending));
    }

    private static String withoutSuffix(String name, String language) {
        int ending = name.lastIndexOf('.');
        return suffix(name).filter(language::equals).isEmpty()
                ? name
                : name.substring(0, name.lastIndexOf('.', ending - 1)) + name.substring(ending);
    }
}
