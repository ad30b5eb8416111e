// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.probebook.library.UnreadableDataException;

/**
 * Where things are in a library's folder, and the file that makes a folder one.
 *
 * <pre>
 * library.properties   format of the folder; digests of the packs that were put in
 * index/               articles and their index
 * knowledge/           accepted knowledge, one problem a file
 * hosts.xmi            host profiles
 * searches.json        past and saved searches
 * sweeps/              sweeps that were kept without a file of their own
 * </pre>
 */
public record LibraryFolder(Path root) {
    private static final String FORMAT = "format";
    private static final String FORMAT_OF_THE_DAY = "1";
    private static final String MARK = "library.properties";

    public Path index() {
        return root.resolve("index");
    }

    public Path knowledge() {
        return root.resolve("knowledge");
    }

    public Path hosts() {
        return root.resolve("hosts.xmi");
    }

    public Path searches() {
        return root.resolve("searches.json");
    }

    public Path sweeps() {
        return root.resolve("sweeps");
    }

    /** Whether a library was made here. */
    boolean made() {
        return Files.exists(root.resolve(MARK));
    }

    /** Refuses a folder that holds something else, so that no library is poured into somebody's documents. */
    void checkUsable() throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new UnreadableDataException(root + " is a file: name a folder for the library");
        }
        if (Files.isDirectory(root) && !made() && foreign()) {
            throw new UnreadableDataException(root + " holds other things and is no library: name an empty or a new folder");
        }
        if (made() && !FORMAT_OF_THE_DAY.equals(properties().getProperty(FORMAT))) {
            throw new UnreadableDataException(
                    root + " was made by another version of Probebook (format " + properties().getProperty(FORMAT) + ", this one knows "
                            + FORMAT_OF_THE_DAY + "): use that version, or import into a new folder");
        }
    }

    /** What a making of a library left that did not come to its end does not count. */
    private boolean foreign() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.anyMatch(file -> !file.equals(index()) && !file.equals(LastingFile.unfinished(root.resolve(MARK))));
        }
    }

    /** The digest of the pack that was put in under a name; empty when there was none. */
    String pack(String name) throws IOException {
        return made() ? properties().getProperty("pack." + name, "") : "";
    }

    /** Notes that a pack was put in, and with that, that the folder is a library. */
    void putPack(String name, String digest) throws IOException {
        Properties properties = made() ? properties() : new Properties();
        properties.setProperty(FORMAT, FORMAT_OF_THE_DAY);
        properties.setProperty("pack." + name, digest);
        save(properties);
    }

    /** Makes the folder a library, when nothing else is to be noted. */
    void mark() throws IOException {
        Properties properties = made() ? properties() : new Properties();
        properties.setProperty(FORMAT, FORMAT_OF_THE_DAY);
        save(properties);
    }

    private Properties properties() throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(root.resolve(MARK), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IllegalArgumentException e) {
            throw new UnreadableDataException(root.resolve(MARK) + " is damaged: " + e.getMessage(), e);
        }
        return properties;
    }

    private void save(Properties properties) throws IOException {
        String lines = new TreeSet<>(properties.stringPropertyNames()).stream()
                .map(name -> name + "=" + properties.getProperty(name) + "\n")
                .collect(Collectors.joining());
        LastingFile.replace(root.resolve(MARK), out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
