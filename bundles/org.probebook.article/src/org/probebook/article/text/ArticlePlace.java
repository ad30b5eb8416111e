// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.probebook.article.SourceFile;

/**
 * What the place of a file in its collection says about the article in it, for formats whose articles carry no id.
 *
 * @param language the language of the folder that it lies under (BCP 47), the collection itself included
 * @param id {@code <collection>/<language>/<path>}, without the language where no folder names one
 */
public record ArticlePlace(Optional<String> language, String id) {

    /** Reads the place of a file. The first folder that is named after a language counts; a top folder that repeats the collection's name does not. */
    public static ArticlePlace of(SourceFile file) {
        List<String> path = new ArrayList<>(Arrays.asList(file.path().split("/+")));
        path.removeIf(String::isEmpty);
        if (path.size() > 1 && path.getFirst().equals(file.collection())) {
            path.removeFirst();
        }
        for (int i = 0; i < path.size() - 1; i++) {
            Optional<String> language = LanguageTags.ofFolder(path.get(i));
            if (language.isPresent()) {
                path.remove(i);
                return new ArticlePlace(language, file.collection() + "/" + language.get() + "/" + String.join("/", path));
            }
        }
        return new ArticlePlace(LanguageTags.ofFolder(file.collection()), file.collection() + "/" + String.join("/", path));
    }
}
