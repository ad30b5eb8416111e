// SPDX-License-Identifier: EPL-2.0
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.ibm.icu.text.Transliterator;

/**
 * Writes the characters of traditional Chinese, in a line, and below them the simplified ones, as the Unicode data of ICU has them; with ICU4J on the class path:
 * {@code java -cp icu4j.jar releng/lexicon/MakeSimplified.java bundles/org.probebook.index/src/org/probebook/index/internal/analysis/data/simplified.txt}.
 */
public final class MakeSimplified {
    private static final char FIRST = 0x3400;
    private static final char LAST = 0xFAFF;

    private MakeSimplified() {
    }

    public static void main(String[] args) throws Exception {
        Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
        StringBuilder traditional = new StringBuilder();
        StringBuilder simplified = new StringBuilder();
        for (char c = FIRST; c <= LAST; c++) {
            String from = String.valueOf(c);
            String to = Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN ? simplify.transliterate(from) : from;
            if (to.length() == 1 && !to.equals(from)) {
                traditional.append(from);
                simplified.append(to);
            }
        }
        Files.writeString(Path.of(args[0]), traditional + "\n" + simplified + "\n", StandardCharsets.UTF_8);
    }
}
