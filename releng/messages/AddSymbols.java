// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Adds the codes of a list of messages to the catalogue of codes, as rare ones, where it has them not: {@code LIST CATALOGUE}. */
public final class AddSymbols {
    private static final long LAST_WIN32 = 0xFFFF;

    private AddSymbols() {
    }

    public static void main(String[] args) throws IOException {
        Path catalogue = Path.of(args[1]);
        List<String> lines = new ArrayList<>(Files.readAllLines(catalogue, StandardCharsets.UTF_8));
        Set<String> known = new HashSet<>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (!line.startsWith("#")) {
                known.add(cells[0] + cells[1].toLowerCase());
                known.add(cells[2]);
            }
        }
        Map<Long, String> symbols = new TreeMap<>();
        for (String row : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
            String[] cells = row.split("\t");
            if (cells.length > 2 && cells[0].chars().allMatch(Character::isDigit)) {
                symbols.putIfAbsent(Long.valueOf(cells[0]), cells[2]);
            }
        }
        int before = lines.size();
        symbols.forEach((code, symbol) -> {
            String space = code > LAST_WIN32 ? "hresult" : "win32";
            String number = code > LAST_WIN32 ? Long.toHexString(code).toUpperCase() : code.toString();
            if (!symbol.isEmpty() && !known.contains(space + number.toLowerCase()) && !known.contains(symbol)) {
                lines.add(space + "\t" + number + "\t" + symbol + "\trare");
            }
        });
        Files.write(catalogue, lines, StandardCharsets.UTF_8);
        System.out.printf("%s: %,d codes added%n", catalogue.getFileName(), lines.size() - before);
    }
}
