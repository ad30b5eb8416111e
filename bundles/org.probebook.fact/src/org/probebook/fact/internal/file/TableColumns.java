// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.probebook.fact.Fact.FileVersion;

/** What the columns of a table of files hold, by its head; reads the rows below. */
final class TableColumns {
    private static final Map<String, Kind> HEADS = read();
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PLATFORM = 24;

    private enum Kind {
        FILE, VERSION, PLATFORM, OTHER
    }

    private final List<Kind> kinds;
    private final int versionPlace;
    private final int platformPlace;

    private TableColumns(List<Kind> kinds, int versionPlace, int platformPlace) {
        this.kinds = kinds;
        this.versionPlace = versionPlace;
        this.platformPlace = platformPlace;
    }

    /** The columns that a row of heads names; null when it is no such row, or no column holds versions. */
    static TableColumns of(List<TableCell> cells) {
        List<Kind> kinds = new ArrayList<>();
        int start = cells.getFirst().from();
        int version = -1;
        int platform = -1;
        for (TableCell cell : cells) {
            Kind kind = HEADS.get(cell.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
            if (kind == null) {
                kind = combined(cell.text());
            }
            if (kind == null) {
                return null;
            }
            version = kind == Kind.VERSION ? cell.from() - start : version;
            platform = kind == Kind.PLATFORM ? cell.from() - start : platform;
            kinds.add(kind);
        }
        return kinds.contains(Kind.FILE) && kinds.contains(Kind.VERSION) ? new TableColumns(kinds, version, platform) : null;
    }

    /** Heads that only one blank parts. */
    private static Kind combined(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        boolean version = lower.contains("version") && (lower.startsWith("version") || lower.endsWith("version"));
        boolean file = lower.startsWith("file name") || lower.startsWith("filename");
        if (lower.length() > LONGEST_PLATFORM || version == file && version) {
            return null;
        }
        return version
                ? Kind.VERSION
                : file ? Kind.FILE : lower.startsWith("date") || lower.startsWith("time") || lower.startsWith("size") ? Kind.OTHER : null;
    }

    /** The file of a row whose cells are parted by bars; null when it has none. */
    FileVersion boxed(List<TableCell> cells) {
        TableCell file = null;
        String version = "";
        String platform = "";
        for (int i = 0; i < Math.min(cells.size(), kinds.size()); i++) {
            TableCell cell = cells.get(i);
            switch (kinds.get(i)) {
                case FILE -> file = fileName(cell);
                case VERSION -> version = version(cell.text()) ? trimmed(cell.text()) : "";
                case PLATFORM -> platform = cell.text();
                case OTHER -> {
                    // dates and sizes say nothing that is asked for
                }
            }
        }
        return file == null ? null : VersionTable.file(file, version, platform);
    }

    /** The file of a row that is set with blanks. Cells may be blank, so that the shape of the words tells more than their number. */
    FileVersion line(String text, int from, int to) {
        TableCell file = null;
        TableCell version = null;
        String platform = "";
        List<TableCell> words = TableCell.words(text, from, to);
        for (int i = 0; i < words.size(); i++) {
            TableCell word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1).text() : "";
            if (version(word.text()) && !unit(next)) {
                version = version == null || nearer(word, version, from) ? word : version;
            } else if (file == null) {
                file = fileName(word);
            }
        }
        if (file != null && platformPlace >= 0) {
            platform = platform(words, file, version, from);
        }
        return file == null || version == null && !blankVersions()
                ? null
                : VersionTable.file(file, version == null ? "" : trimmed(version.text()), platform);
    }

    private boolean blankVersions() {
        return kinds.size() > 2;
    }

    private boolean nearer(TableCell word, TableCell other, int lineStart) {
        return Math.abs(word.from() - lineStart - versionPlace) < Math.abs(other.from() - lineStart - versionPlace);
    }

    /** The words below the platform's head, or behind everything else. */
    private String platform(List<TableCell> words, TableCell file, TableCell version, int from) {
        StringBuilder platform = new StringBuilder();
        for (TableCell word : words) {
            boolean last = word.from() > file.from() && (version == null || word.from() > version.from() || version.from() < file.from());
            boolean below = word.from() - from >= platformPlace - 4;
            if (last && below && Character.isLetter(word.text().charAt(0))
                    || last && platform.isEmpty() && word.text().matches("(?i)x86|i386|alpha|intel|ia64")) {
                platform.append(platform.isEmpty() ? "" : " ").append(word.text());
            }
        }
        return platform.length() > LONGEST_PLATFORM ? "" : platform.toString();
    }

    /** The name of a file, behind its folder. */
    private static TableCell fileName(TableCell cell) {
        String text = cell.text();
        int start = text.lastIndexOf('\\') + 1;
        int dot = text.lastIndexOf('.');
        boolean name = dot > start && dot < text.length() - 1 && text.length() - dot <= 5 && text.length() < LONGEST_NAME;
        if (!name || text.indexOf(',') >= 0 || text.indexOf('/') >= 0 || text.indexOf(' ') > 0) {
            return null;
        }
        for (int i = dot + 1; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '_') {
                return null;
            }
        }
        boolean letters = text.substring(start).chars().anyMatch(Character::isLetter);
        return letters ? new TableCell(text.substring(start), cell.from() + start, cell.to()) : null;
    }

    /** Numbers with dots between; a colon for a dot is met in print. */
    static boolean version(String printed) {
        String text = trimmed(printed);
        int dots = 0;
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dot = c == '.' || c == ':' && dots == 1;
            if (dot ? !digit : c < '0' || c > '9') {
                return false;
            }
            dots += dot ? 1 : 0;
            digit = !dot;
        }
        return dots >= 1 && dots <= 4 && digit;
    }

    private static String trimmed(String version) {
        int end = version.length();
        while (end > 0 && ".,;".indexOf(version.charAt(end - 1)) >= 0) {
            end--;
        }
        return version.substring(0, end);
    }

    private static boolean unit(String next) {
        return next.equalsIgnoreCase("MB") || next.equalsIgnoreCase("KB") || next.equalsIgnoreCase("K") || next.equalsIgnoreCase("bytes");
    }

    private static Map<String, Kind> read() {
        Map<String, Kind> heads = new HashMap<>();
        try (InputStream in = TableColumns.class.getResourceAsStream("columns.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                Kind kind = Kind.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
                for (String head : line.substring(tab + 1).split("\\|")) {
                    heads.put(head, kind);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return heads;
    }
}
