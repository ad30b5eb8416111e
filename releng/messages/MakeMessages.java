// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.probebook.fact.internal.messages.MessageTableWriter;

/** Makes a table of messages from the rows of one source of a list: {@code LIST SOURCE DESCRIPTION TABLE}. */
public final class MakeMessages {
    private static final int COLUMNS = 6;
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");

    private MakeMessages() {
    }

    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8);
        MessageTableWriter writer = new MessageTableWriter(args[2]);
        int rows = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            if (cells.length == COLUMNS && cells[5].equals(args[1])) {
                writer.add(cells[3], Long.parseLong(cells[0]), plain(cells[4]));
                rows++;
            }
        }
        Path table = Path.of(args[3]);
        Files.createDirectories(table.getParent());
        try (OutputStream out = Files.newOutputStream(table)) {
            writer.write(out);
        }
        System.out.printf("%s: %,d messages, %,d bytes%n", table.getFileName(), rows, Files.size(table));
    }

    /** Without the marks of the documentation's markup. */
    private static String plain(String message) {
        return LINK.matcher(message).replaceAll("$1").replace("**", "").replace("\\_", "_").replace("\\\\", "\\").replaceAll("\\s+", " ")
                .strip();
    }
}
