// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Articles in the legacy text form that nobody wrote, as many as are wanted, the same on each machine: words as often as in a language, facts, wrapped lines, about three
 * kilobytes each. For tests that need thousands, and for the benchmark.
 */
public final class GeneratedArticles {
    private static final int FIRST = 900_000;
    private static final int WORDS = 20_000;
    private static final int WIDTH = 75;
    private static final String[] LITTLE = { "the", "a", "to", "of", "is", "in", "and", "when", "you", "this", "not", "on", "with", "for",
            "that",
            "it", "are", "from", "by", "at", "or", "can", "if", "be", "may", "file", "error", "server", "message", "computer" };
    private static final String[] ONSETS = { "b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr", "pl", "gr",
            "sh" };
    private static final String[] VOWELS = { "a", "e", "i", "o", "u", "ea", "io" };
    private static final String[] CODAS = { "", "", "n", "r", "s", "t", "l", "ck", "ng", "ed", "er" };

    /** A file that was not generated. */
    record Extra(String path, byte[] bytes) {
    }

    private final long seed;
    private final String[] words = new String[WORDS];

    private GeneratedArticles(long seed) {
        this.seed = seed;
        Random random = new Random(seed);
        for (int i = 0; i < WORDS; i++) {
            words[i] = i < LITTLE.length ? LITTLE[i] : word(random);
        }
    }

    /** The articles of a seed. */
    public static GeneratedArticles of(long seed) {
        return new GeneratedArticles(seed);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int syllables = 1 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            word.append(one(ONSETS, random)).append(one(VOWELS, random)).append(one(CODAS, random));
        }
        return word.toString();
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    /** The id of an article, which is counted from 0. */
    public static String id(int number) {
        return "Q" + (FIRST + number);
    }

    /** Path of an article's file in its archive. */
    public static String path(int number) {
        return "txt/" + (FIRST + number) / 1000 + "/" + id(number) + ".TXT";
    }

    /** An article as its file holds it; another edition of it says something else. */
    public String text(int number, int edition) {
        Random random = new Random(seed * 1_000_003 + number * 31L + edition);
        String title = sentence(6, random).replace(".", "");
        StringBuilder text = new StringBuilder(4000);
        line(text, "DOCUMENT:" + id(number) + String.format(Locale.ROOT, "  %02d-MAR-200%d  [sample]", 1 + number % 28, edition % 10));
        line(text, "TITLE   :" + title.substring(0, Math.min(64, title.length())));
        line(text, "PRODUCT :Sample Product " + number % 40);
        line(text, "PROD/VER::" + number % 5 + ".0");
        line(text, "OPER/SYS:");
        line(text, "KEYWORDS:kbgenerated");
        line(text, "");
        line(text, "=".repeat(70));
        section(text, "SYMPTOMS", 40 + random.nextInt(40), random);
        line(text, "   Error " + (1 + random.nextInt(2000)) + ": " + sentence(8, random));
        section(text, "CAUSE", 30 + random.nextInt(60), random);
        section(text, "RESOLUTION", 80 + random.nextInt(160), random);
        line(text, "   HKEY_LOCAL_MACHINE\\Software\\" + one(words, random) + "\\Parameters");
        section(text, "MORE INFORMATION", 60 + random.nextInt(160), random);
        line(text, "See also " + id(random.nextInt(20_000)) + " and the file " + one(words, random) + ".dll.");
        return text.toString();
    }

    private void section(StringBuilder text, String heading, int length, Random random) {
        line(text, "");
        line(text, heading);
        line(text, "=".repeat(heading.length()));
        line(text, "");
        int column = 0;
        for (String word : sentence(length, random).split(" ")) {
            if (column + word.length() > WIDTH) {
                line(text, "");
                column = 0;
            }
            text.append(column == 0 ? "" : " ").append(word);
            column += word.length() + 1;
        }
        line(text, "");
    }

    /** The n-th word comes about as often as 1/n, which is how words come in a language. */
    private String sentence(int length, Random random) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String word = words[(int) Math.pow(WORDS, random.nextDouble()) - 1];
            sentence.append(i == 0 ? "" : " ")
                    .append(i % 12 == 0 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
            sentence.append(i % 12 == 11 || i == length - 1 ? "." : "");
        }
        return sentence.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append("\r\n");
    }

    /** Writes the first so many articles into a zip. */
    public void writeZip(Path zip, int count) throws IOException {
        writeZip(zip, count, number -> 0, List.of());
    }

    /** Writes the first so many articles into a zip, each in the edition that is asked for, and further files; articles of an edition below 0 are left out. */
    void writeZip(Path zip, int count, IntUnaryOperator edition, List<Extra> further) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(zip)); ZipOutputStream zipped = new ZipOutputStream(out)) {
            zipped.setLevel(1);
            for (int number = 0; number < count; number++) {
                if (edition.applyAsInt(number) >= 0) {
                    add(zipped, path(number), text(number, edition.applyAsInt(number)).getBytes(StandardCharsets.US_ASCII));
                }
            }
            for (Extra extra : further) {
                add(zipped, extra.path(), extra.bytes());
            }
        }
    }

    private static void add(ZipOutputStream zipped, String path, byte[] bytes) throws IOException {
        zipped.putNextEntry(new ZipEntry(path));
        zipped.write(bytes);
        zipped.closeEntry();
    }
}
