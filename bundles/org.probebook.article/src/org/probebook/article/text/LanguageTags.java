// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One spelling for each language: {@code nl-NL} is {@code nl}, {@code zh-Hans} is {@code zh-CN}, {@code pt-BR} stays. */
public final class LanguageTags {
    /** Where a language is at home under a region code other than its own. Such a region says nothing. */
    private static final Map<String, String> HOMES = Map.ofEntries(Map.entry("en", "US"), Map.entry("sv", "SE"), Map.entry("da", "DK"),
            Map.entry("nb", "NO"), Map.entry("cs", "CZ"), Map.entry("ja", "JP"), Map.entry("ko", "KR"), Map.entry("uk", "UA"),
            Map.entry("el", "GR"),
            Map.entry("he", "IL"), Map.entry("vi", "VN"), Map.entry("et", "EE"), Map.entry("sl", "SI"), Map.entry("ar", "SA"));
    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");
    /** Two letters that name a folder are often a word ({@code id}, {@code is}, {@code to}); these are common enough as languages. */
    private static final Set<String> FOLDERS = Set.of("en", "nl", "de", "fr", "es", "it", "pt", "sv", "da", "nb", "fi", "ru", "pl", "tr",
            "cs", "ja",
            "ko", "zh", "uk", "hu", "ro", "el", "ar", "bg", "hr", "sk", "sl", "et", "lt", "lv", "vi", "th", "ca");

    private LanguageTags() {
    }

    /** The usual spelling of a tag, letter case and {@code _} aside; empty when the text is no tag of a language that has a name. */
    public static Optional<String> canonical(String tag) {
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(tag.strip().replace('_', '-')).build();
        } catch (IllformedLocaleException notATag) {
            return Optional.empty();
        }
        String language = locale.getLanguage().equals("no") ? "nb" : locale.getLanguage();
        if (language.isEmpty() || locale.getDisplayLanguage(Locale.ENGLISH).equals(language)) {
            return Optional.empty();
        }
        if (language.equals("zh")) {
            boolean traditional = locale.getScript().equals("Hant") || TRADITIONAL.contains(locale.getCountry());
            return Optional.of(traditional ? "zh-TW" : "zh-CN");
        }
        String region = locale.getCountry();
        boolean home = region.isEmpty() || region.equals(HOMES.getOrDefault(language, language.toUpperCase(Locale.ROOT)));
        return Optional.of(home ? language : language + "-" + region);
    }

    /** The language that a folder's name stands for; empty for a name that is a word or number rather than a tag. */
    public static Optional<String> ofFolder(String name) {
        String language = name.length() > 2 && (name.charAt(2) == '-' || name.charAt(2) == '_') ? name.substring(0, 2) : name;
        boolean known = FOLDERS.contains(language.toLowerCase(Locale.ROOT));
        return known && name.length() <= "zh-Hans-CN".length() ? canonical(name) : Optional.empty();
    }
}
