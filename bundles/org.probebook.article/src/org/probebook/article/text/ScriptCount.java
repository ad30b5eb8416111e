// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many letters of each script a text has, and the language that a script alone gives away. */
final class ScriptCount {
    /** Technical text in Asian languages is full of Latin names: so small a share of the letters is proof enough. */
    private static final double SHARE = 0.1;
    private static final int KANA_IN_HAN = 10;

    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    // Each country's standard lists the signs that it writes with: what only one of them has tells the way of writing.
    private final CharsetEncoder mainland = Charset.forName("GB2312").newEncoder();
    private final CharsetEncoder taiwan = Charset.forName("Big5").newEncoder();
    private int simplified;
    private int traditional;

    ScriptCount(String text) {
        text.codePoints().filter(Character::isLetter).forEach(this::count);
    }

    private void count(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        letters.merge(script, 1, Integer::sum);
        if (script == UnicodeScript.HAN && Character.isBmpCodePoint(letter)) {
            boolean inMainland = mainland.canEncode((char) letter);
            boolean inTaiwan = taiwan.canEncode((char) letter);
            simplified += inMainland && !inTaiwan ? 1 : 0;
            traditional += inTaiwan && !inMainland ? 1 : 0;
        }
    }

    /** The only language that is written so: ko, ja, zh-CN or zh-TW; empty for a script of many languages. */
    Optional<String> onlyLanguage() {
        int kana = of(UnicodeScript.HIRAGANA) + of(UnicodeScript.KATAKANA);
        int han = of(UnicodeScript.HAN);
        if (isTelling(of(UnicodeScript.HANGUL))) {
            return Optional.of("ko");
        }
        if (!isTelling(kana + han)) {
            return Optional.empty();
        }
        if (kana * KANA_IN_HAN > han) {
            return Optional.of("ja");
        }
        return Optional.of(traditional > simplified ? "zh-TW" : "zh-CN");
    }

    /** The language that a script of several is likeliest to stand for; empty for Latin letters, which say nothing. */
    Optional<String> usualLanguage() {
        return 2 * of(UnicodeScript.CYRILLIC) > all() ? Optional.of("ru") : Optional.empty();
    }

    private boolean isTelling(int count) {
        return count > SHARE * all();
    }

    private int of(UnicodeScript script) {
        return letters.getOrDefault(script, 0);
    }

    private int all() {
        return letters.values().stream().mapToInt(Integer::intValue).sum();
    }
}
