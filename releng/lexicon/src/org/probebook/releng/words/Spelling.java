// SPDX-License-Identifier: EPL-2.0
package org.probebook.releng.words;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How a word is typed on a keyboard without the signs of its language. */
final class Spelling {
    private static final Pattern SIGNS = Pattern.compile("\\p{Mn}+");

    private Spelling() {
    }

    static String plain(String word) {
        return SIGNS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("").replace('ı', 'i').replace('ł', 'l').replace('ø', 'o')
                .replace("ß", "ss").replace("æ", "ae");
    }
}
