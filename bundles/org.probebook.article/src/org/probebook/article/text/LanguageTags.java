// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One spelling for each language: {@code nl-NL} is {@code nl}, {@code zh-Hans} is {@code zh-CN}, {@code pt-BR} stays. */
public final class LanguageTags {
    /** Where a language is at home under a region code other than its own. Such a region says nothing. */
    private static final Map<String, String> HOMES = Map.ofEntries(Map.entry("en", "US"), Map.entry("sv", "SE"), Map.entry("da", "DK"),
            Map.entry("nb", "NO"), Map.entry("nn", "NO"), Map.entry("cs", "CZ"), Map.entry("ja", "JP"), Map.entry("ko", "KR"),
            Map.entry("uk", "UA"), Map.entry("el", "GR"), Map.entry("he", "IL"), Map.entry("vi", "VN"), Map.entry("et", "EE"),
            Map.entry("sl", "SI"), Map.entry("ar", "SA"), Map.entry("sr", "RS"), Map.entry("ca", "ES"), Map.entry("eu", "ES"),
            Map.entry("gl", "ES"), Map.entry("fa", "IR"), Map.entry("hi", "IN"), Map.entry("ms", "MY"), Map.entry("sq", "AL"),
            Map.entry("be", "BY"), Map.entry("bs", "BA"), Map.entry("ka", "GE"), Map.entry("hy", "AM"), Map.entry("kk", "KZ"),
            Map.entry("ga", "IE"));
    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");
    /** Two letters that name a folder are often a word ({@code id}, {@code is}, {@code to}); these are common enough as languages. */
    private static final Set<String> FOLDERS = Set.of("en", "nl", "de", "fr", "es", "it", "pt", "sv", "da", "nb", "nn", "no", "fi", "ru",
            "pl", "tr", "cs", "ja", "ko", "zh", "uk", "hu", "ro", "el", "ar", "bg", "hr", "sk", "sl", "et", "lt", "lv", "vi", "th", "ca",
            "sr", "he", "iw", "fa", "hi");
    private static final Pattern FOLDER = Pattern.compile("([A-Za-z]{2})(?:[-_](Hans|Hant|Latn|Cyrl|Arab))?(?:[-_]([A-Za-z]{2}|419))?",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    /** What the two letters of a language are called elsewhere: by its three letters, and by names that it had. */
    private static final Map<String, String> SHORT = shortNames();
    /** Ways of writing a language that its readers may not read; another script than these goes without saying. */
    private static final Set<String> SCRIPTS = Set.of("sr-Latn", "bs-Cyrl", "az-Cyrl", "uz-Cyrl", "pa-Arab");
    /** What follows a tag in the name of a locale: its encoding and its variant. */
    private static final Pattern LOCALE_TAIL = Pattern.compile("[.@].*", Pattern.DOTALL);

    private LanguageTags() {
    }

    private static Map<String, String> shortNames() {
        Map<String, String> names = new HashMap<>(Map.of("no", "nb", "nor", "nb", "mo", "ro", "cmn", "zh"));
        for (String language : Locale.getISOLanguages()) {
            names.putIfAbsent(Locale.of(language).getISO3Language(), language);
        }
        // The bibliographic codes of ISO 639-2, where they differ.
        names.putAll(Map.of("ger", "de", "fre", "fr", "dut", "nl", "chi", "zh", "cze", "cs", "gre", "el", "rum", "ro", "slo", "sk", "per",
                "fa"));
        return Map.copyOf(names);
    }

    /**
     * The usual spelling of a tag, letter case and {@code _} aside; the name of a POSIX locale does too ({@code de_DE.UTF-8}). Empty when the text
     * is no tag of a language that has a name.
     */
    public static Optional<String> canonical(String tag) {
        String plain = LOCALE_TAIL.matcher(tag.strip()).replaceFirst("").replace('_', '-');
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(chinese(plain)).build();
        } catch (IllformedLocaleException notATag) {
            return Optional.empty();
        }
        String language = SHORT.getOrDefault(locale.getLanguage(), locale.getLanguage());
        if (language.isEmpty() || Locale.of(language).getDisplayLanguage(Locale.ENGLISH).equals(language)) {
            return Optional.empty();
        }
        if (language.equals("zh")) {
            boolean traditional = locale.getScript().equals("Hant")
                    || locale.getScript().isEmpty() && TRADITIONAL.contains(locale.getCountry());
            return Optional.of(traditional ? "zh-TW" : "zh-CN");
        }
        String written = language + "-" + locale.getScript();
        String region = locale.getCountry();
        boolean home = region.isEmpty() || region.equals(HOMES.getOrDefault(language, language.toUpperCase(Locale.ROOT)));
        return Optional.of((SCRIPTS.contains(written) ? written : language) + (home ? "" : "-" + region));
    }

    /** Two tags of older Windows, which would read as a dialect. */
    private static String chinese(String tag) {
        return tag.equalsIgnoreCase("zh-CHS") ? "zh-Hans" : tag.equalsIgnoreCase("zh-CHT") ? "zh-Hant" : tag;
    }

    /** The language that a folder's name stands for; empty for a name that is a word or number rather than a tag. */
    public static Optional<String> ofFolder(String name) {
        Matcher tag = FOLDER.matcher(name);
        if (!tag.matches()) {
            return Optional.empty();
        }
        String region = tag.group(3);
        if (region != null && !region.equals("419") && !COUNTRIES.contains(region.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        // "id-ID" is a language as surely as "id" and "is-it" are words.
        boolean wellWritten = region != null && region.equals(region.toUpperCase(Locale.ROOT)) && !Character.isUpperCase(name.charAt(0));
        return wellWritten || FOLDERS.contains(tag.group(1).toLowerCase(Locale.ROOT)) ? canonical(name) : Optional.empty();
    }
}
