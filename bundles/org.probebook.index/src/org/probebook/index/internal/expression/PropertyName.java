// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names that may stand before a colon, and what values they take. A name with a value that it does not take is plain text. */
enum PropertyName {
    TITLE("\\S.*", true, "title"),
    SYMPTOMS("\\S.*", true, "symptoms", "symptom"),
    PRODUCT("\\S.*", false, "product"),
    LANGUAGE("[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*(,[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*)*", false, "lang", "language"),
    KIND("[\\p{L}\\p{N}_-]+(,[\\p{L}\\p{N}_-]+)*", false, "kind"),
    YEAR("\\d{4}|\\d{4}(-|\\.\\.)(\\d{4})?|(-|\\.\\.)\\d{4}|\\d{4}(,\\d{4})+", false, "year"),
    ID("[\\p{L}\\p{N}].*", false, "id", "article"),
    ERROR("(?i)0x[0-9a-f]{1,8}|[0-9a-f]*\\d[0-9a-f]*|[A-Z][A-Z0-9]*_[A-Z0-9_]+|[A-Z]{1,5}\\d{3,5}", true, "error", "code"),
    EVENT("\\d{1,6}", true, "event"),
    FILE("[\\p{L}\\p{N}_$*?~][^/\\\\:]*", true, "file"),
    KEY("[\\p{L}\\p{N}_*?].*", true, "key", "registry"),
    PIPE("\\\\?[\\p{L}\\p{N}_*?].*", true, "pipe"),
    REFERENCE("[\\p{L}\\p{N}].*", false, "ref");

    private static final Map<String, PropertyName> NAMES = Arrays.stream(values())
            .flatMap(name -> name.spellings.stream().map(spelling -> Map.entry(spelling, name)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> spellings;
    private final Pattern values;
    private final boolean ranking;

    PropertyName(String values, boolean ranking, String... spellings) {
        this.values = Pattern.compile(values, Pattern.DOTALL);
        this.ranking = ranking;
        this.spellings = List.of(spellings);
    }

    /** The property of a name; names are in lower case. */
    static Optional<PropertyName> of(String name) {
        return Optional.ofNullable(NAMES.get(name));
    }

    /** Its first name. */
    String spelling() {
        return spellings.getFirst();
    }

    boolean takes(String value) {
        return values.matcher(value).matches();
    }

    /** Whether articles with the value rank by it, too; otherwise it only leaves others out. */
    boolean ranking() {
        return ranking;
    }

    /** What ranks an article with a value. */
    String ranked(String value) {
        Function<String, String> words = switch (this) {
            case ERROR -> code -> "error " + code;
            case EVENT -> number -> "event id " + number;
            default -> Function.identity();
        };
        return words.apply(value.replaceAll("[*?]", " "));
    }
}
