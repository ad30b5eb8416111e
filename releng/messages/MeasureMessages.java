// SPDX-License-Identifier: EPL-2.0
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.probebook.fact.internal.messages.MessageTable;
import org.probebook.fact.internal.messages.MessageTableWriter;
import org.probebook.fact.internal.messages.Resemblance;

/**
 * Measures the look-up of messages: {@code LIST [TEXTS]}. A sample of the list's messages is damaged in several ways and looked up, in all rows and with the rows of the same
 * text taken away; TEXTS, one a line, are no messages, and surround some.
 */
public final class MeasureMessages {
    private static final int SAMPLE = 1500;
    private static final int COLUMNS = 6;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private record Row(long code, String language, String text, String source) {
        boolean blankless() {
            return language.startsWith("zh") || language.equals("ja") || language.equals("ko");
        }
    }

    private enum Damage {
        NONE, DOT_AND_CASE, PATH_BEFORE, CODE_BEFORE, NAME_WITHIN, WORD_LOST, WORD_CHANGED, LETTER_LOST, CUT_OFF, DIALOG, SENTENCE_BEFORE
    }

    private final List<String> texts;
    private Random random = new Random(5);

    private MeasureMessages(List<String> texts) {
        this.texts = texts;
    }

    public static void main(String[] args) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t");
            if (cells.length == COLUMNS && cells[0].chars().allMatch(Character::isDigit)) {
                rows.add(new Row(Long.parseLong(cells[0]), cells[3], cells[4].replace("**", ""), cells[5]));
            }
        }
        Collections.shuffle(rows, new Random(3));
        List<String> texts = args.length > 1 ? Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8) : List.of("Nothing to see here");
        new MeasureMessages(texts).measure(rows);
    }

    private void measure(List<Row> rows) throws IOException {
        List<Row> sample = rows.subList(0, Math.min(SAMPLE, rows.size()));
        List<MessageTable> all = tables(rows);
        Set<String> taken = new HashSet<>();
        sample.forEach(row -> taken.add(row.text()));
        List<MessageTable> rest = tables(rows.stream().filter(row -> !taken.contains(row.text())).toList());
        System.out.println("| damage | right first | among three | sure | of these right | asked | of these right | sure, row taken away | of these right |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (Damage damage : Damage.values()) {
            System.out.println("| " + damage.name().toLowerCase().replace('_', ' ') + " | " + line(sample, all, damage, false)
                    + line(sample, rest, damage, true));
        }
        noMessages(all);
        time(all, rows);
    }

    private String line(List<Row> sample, List<MessageTable> tables, Damage damage, boolean sureOnly) {
        random = new Random(5);
        int first = 0;
        int three = 0;
        int[] sure = new int[2];
        int[] asked = new int[2];
        for (Row row : sample) {
            List<Resemblance.Found> found = new Resemblance(tables, damaged(row, damage), "").found();
            boolean[] right = new boolean[found.size()];
            boolean some = false;
            for (int i = 0; i < right.length; i++) {
                right[i] = found.get(i).code() == row.code() || plain(found.get(i).message()).equals(plain(row.text()));
                some |= i < 3 && right[i];
            }
            first += right.length > 0 && right[0] ? 1 : 0;
            three += some ? 1 : 0;
            int[] counted = found.stream().anyMatch(Resemblance.Found::sure) ? sure : asked;
            counted[0] += found.isEmpty() ? 0 : 1;
            counted[1] += some ? 1 : 0;
        }
        String shares = share(sure[0], sample.size()) + " | " + share(sure[1], sure[0]) + " | ";
        return sureOnly ? shares
                : share(first, sample.size()) + " | " + share(three, sample.size()) + " | " + shares + share(asked[0], sample.size()) + " | "
                        + share(asked[1], asked[0]) + " | ";
    }

    private void noMessages(List<MessageTable> tables) {
        int sure = 0;
        int asked = 0;
        for (String text : texts) {
            List<Resemblance.Found> found = new Resemblance(tables, text, "").found();
            sure += found.stream().anyMatch(Resemblance.Found::sure) ? 1 : 0;
            asked += !found.isEmpty() && found.stream().noneMatch(Resemblance.Found::sure) ? 1 : 0;
        }
        System.out.printf("%nOf %,d texts that are no messages %s are taken for one and %s ask.%n", texts.size(), share(sure, texts.size()),
                share(asked, texts.size()));
    }

    private void time(List<MessageTable> tables, List<Row> rows) {
        long[] nanos = new long[4000];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < nanos.length; i++) {
                String text = i % 2 == 0 ? rows.get(i % rows.size()).text() : texts.get(i % texts.size());
                nanos[i] = nanos(tables, text);
            }
        }
        Arrays.sort(nanos);
        StringBuilder paste = new StringBuilder();
        while (paste.length() < 10_000) {
            paste.append(texts.get(random.nextInt(texts.size()))).append('\n');
        }
        System.out.printf("CPU time of a look-up: p50 %.2f ms, p99 %.2f ms; of a paste of 10,000 characters %.1f ms.%n", nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6, nanos(tables, paste.substring(0, 10_000)) / 1e6);
    }

    private static long nanos(List<MessageTable> tables, String text) {
        long start = CPU.getCurrentThreadCpuTime();
        new Resemblance(tables, text, "").found();
        return CPU.getCurrentThreadCpuTime() - start;
    }

    private String damaged(Row row, Damage damage) {
        String text = row.text();
        return switch (damage) {
            case NONE -> text;
            case DOT_AND_CASE -> text.replaceAll("[.。]$", "").toUpperCase();
            case PATH_BEFORE -> "C:\\WINNT\\system32\\spool\\prtprocs.dll - " + text;
            case CODE_BEFORE -> "Net helpmsg: Error 4711: " + text;
            case NAME_WITHIN -> worded(row, "\\\\SRV01\\Common Files\\x.dll", true);
            case WORD_LOST -> worded(row, "", false);
            case WORD_CHANGED -> worded(row, row.blankless() ? "東" : "lorem", false);
            case LETTER_LOST -> new StringBuilder(text).deleteCharAt(random.nextInt(text.length())).toString();
            case CUT_OFF -> text.substring(0, (int) Math.ceil(text.length() * 0.7));
            case DIALOG -> "Microsoft Word\n" + texts.get(random.nextInt(texts.size())) + "\n\n" + text + "\n\nOK   Cancel   Help\n";
            case SENTENCE_BEFORE -> texts.get(random.nextInt(texts.size())).replace(".", "") + " " + text;
        };
    }

    /** Puts something before a word, or in its place; of a script without blanks before a character. */
    private String worded(Row row, String put, boolean before) {
        List<String> words = new ArrayList<>(Arrays.asList(row.text().split(row.blankless() ? "" : " ")));
        if (words.size() < 2) {
            return row.text();
        }
        int at = random.nextInt(words.size());
        words.set(at, before ? put + " " + words.get(at) : put);
        return String.join(row.blankless() ? "" : " ", words).strip();
    }

    private static String plain(String text) {
        return text.toLowerCase().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : String.format("%.1f %%", 100.0 * part / whole);
    }

    private static List<MessageTable> tables(List<Row> rows) throws IOException {
        List<MessageTable> tables = new ArrayList<>();
        for (String source : rows.stream().map(Row::source).distinct().sorted().toList()) {
            MessageTableWriter writer = new MessageTableWriter(source);
            rows.stream().filter(row -> row.source().equals(source)).forEach(row -> writer.add(row.language(), row.code(), row.text()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(out);
            tables.add(MessageTable.read(new ByteArrayInputStream(out.toByteArray())));
        }
        return tables;
    }
}
