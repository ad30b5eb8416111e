// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.evaluation;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.probebook.article.text.LanguageTags;
import org.probebook.index.ISearch;
import org.probebook.index.SearchFilter;
import org.probebook.library.NotFoundException;
import org.probebook.library.UnreadableDataException;

/**
 * The articles that are searched: those of a language, or those that a file names.
 *
 * @param missing ids of the file that the library does not have
 */
record Scope(SearchFilter filter, List<String> missing) {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");
    static final Scope ALL = new Scope(SearchFilter.NONE, List.of());

    /**
     * Reads what a user wrote.
     *
     * @param within a BCP 47 tag, or the path of a file that has ids in its first column
     * @throws NotFoundException when the library has no article of the language, or none that the file names, or there is no such file
     */
    static Scope of(String within, ISearch articles) throws IOException {
        return TAG.matcher(within).matches() ? language(within, articles) : ids(within, articles);
    }

    /** Whether no article of it is in another language than English. */
    boolean english(ISearch articles) throws IOException {
        Set<String> languages = filter.languages().isEmpty() ? articles.languages().keySet() : filter.languages();
        return languages.stream().allMatch(language -> Locale.forLanguageTag(language).getLanguage().equals(Locale.ENGLISH.getLanguage()));
    }

    private static Scope language(String tag, ISearch articles) throws IOException {
        String language = LanguageTags.canonical(tag).orElse(tag);
        if (!articles.languages().containsKey(language)) {
            throw new NotFoundException(
                    "there is no article in " + tag + " here: there are " + String.join(", ", articles.languages().keySet()));
        }
        return new Scope(SearchFilter.language(language), List.of());
    }

    private static Scope ids(String file, ISearch articles) throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        for (String line : QueryFile.lines(path(file))) {
            String id = line.split("\t", 2)[0].strip();
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        if (ids.isEmpty()) {
            throw new UnreadableDataException(file + " holds no id: its first column must");
        }
        Set<String> missing = new LinkedHashSet<>(ids);
        articles.present(List.copyOf(ids)).forEach(missing::remove);
        if (missing.size() == ids.size()) {
            throw new NotFoundException(
                    "none of the articles that " + file + " names is in the library; its first id is " + ids.iterator().next());
        }
        return new Scope(SearchFilter.ids(ids), List.copyOf(missing));
    }

    private static Path path(String file) throws NotFoundException {
        try {
            return Path.of(file);
        } catch (InvalidPathException noPath) {
            throw new NotFoundException("there is no file " + file);
        }
    }
}
