// SPDX-License-Identifier: EPL-2.0
package org.probebook.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.article.text.LanguageTags;

/**
 * The number of a knowledge-base article and its spellings: {@code Q258837}, {@code KB258837} and {@code 258837} are one name.
 */
public record ArticleName(int number) {
    private static final Pattern SPELLING = Pattern.compile("(?i)(?:Q|KB)?[ -]?0*(\\d{4,7})");

    /** Reads a name in any spelling, letter case aside; empty when {@code text} is not the name of a numbered article. */
    public static Optional<ArticleName> parse(String text) {
        Matcher matcher = SPELLING.matcher(text.strip());
        return matcher.matches() ? Optional.of(new ArticleName(Integer.parseInt(matcher.group(1)))) : Optional.empty();
    }

    /** The key under which every spelling of one name meets: numbered articles by {@code Q…}, other ids in lower case. */
    public static String key(String id) {
        return parse(id).map(ArticleName::canonical).orElseGet(() -> id.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * The key under which an article and its translations meet: as {@link #key}, and without the language of an id {@code <collection>/<language>/<path>}. The
     * id itself carries the language, so nothing more has to be stored to know it; a folder that is merely called like a language in another spelling
     * ({@code NL}) is left alone, since ids have the canonical one.
     */
    public static String problemKey(String id) {
        int collection = id.indexOf('/');
        int language = collection < 0 ? -1 : id.indexOf('/', collection + 1);
        if (language < 0 || language + 1 == id.length()) {
            return key(id);
        }
        String folder = id.substring(collection + 1, language);
        boolean known = LanguageTags.ofFolder(folder).filter(folder::equals).isPresent();
        return key(known ? id.substring(0, collection) + id.substring(language) : id);
    }

    /** The spelling {@code Q258837}. */
    public String canonical() {
        return "Q" + number;
    }

    /** All usual spellings, the canonical one first. */
    public List<String> spellings() {
        return List.of(canonical(), "KB" + number, Integer.toString(number));
    }
}
