// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The lexicons of several languages, each loaded when it is first asked for. Safe in any thread. */
public final class Lexicons {
    /** Names the file that tells of the lexicons beside it: {@code digest}, and {@code languages} with blanks between. */
    public static final String CONTENTS = "lexicons.properties";

    private static final String FOLDER = "/lexicon/";
    private static final String DIGEST = "digest";
    private static final String LANGUAGES = "languages";

    /** Gives the bytes of a file by its name. */
    private interface IFiles {
        /** Null when there is no such file. */
        byte[] read(String name) throws IOException;
    }

    private final IFiles files;
    private final String digest;
    private final List<String> languages;
    private final Map<String, Optional<Lexicon>> loaded = new ConcurrentHashMap<>();

    private Lexicons(IFiles files, String digest, List<String> languages) {
        this.files = files;
        this.digest = digest;
        this.languages = languages;
    }

    /** Those that came with the product; {@link #none()} when they were left out of it. */
    public static Lexicons shipped() {
        return Shipped.LEXICONS;
    }

    /** No lexicon for any language. */
    public static Lexicons none() {
        return new Lexicons(name -> null, "", List.of());
    }

    /**
     * Those of a zip that the learning tool made.
     *
     * @throws IOException when it is none, or one of its lexicons is damaged; the message says which, and why
     */
    public static Lexicons from(Path file) throws IOException {
        Map<String, byte[]> entries = LexiconZip.read(file);
        Lexicons lexicons = open(entries::get)
                .orElseThrow(() -> new IOException(
                        file + " is no file of lexicons: it has no " + CONTENTS + ". Learn lexicons with releng/learn-lexicon"));
        for (String language : lexicons.languages) {
            lexicons.loaded.put(language, Optional.of(lexicons.load(language)));
        }
        return lexicons;
    }

    private static Optional<Lexicons> open(IFiles files) throws IOException {
        byte[] told = files.read(CONTENTS);
        if (told == null) {
            return Optional.empty();
        }
        Properties contents = new Properties();
        contents.load(new StringReader(new String(told, StandardCharsets.UTF_8)));
        List<String> languages = Arrays.stream(contents.getProperty(LANGUAGES, "").split(" ")).filter(language -> !language.isEmpty())
                .toList();
        return Optional.of(new Lexicons(files, contents.getProperty(DIGEST, ""), languages));
    }

    /** The lexicon of a language by its key as the analysis has it; empty when nothing was learnt of it, and for English. */
    public Optional<Lexicon> of(String language) {
        return languages.contains(language) ? loaded.computeIfAbsent(language, this::loadOrWarn) : Optional.empty();
    }

    /** The keys of the languages that have a lexicon. */
    public List<String> languages() {
        return languages;
    }

    /** Differs whenever a lexicon does; empty when there are none. */
    public String digest() {
        return digest;
    }

    private Optional<Lexicon> loadOrWarn(String language) {
        try {
            return Optional.of(load(language));
        } catch (IOException e) {
            warn("searching goes on without the lexicon of " + language, e);
            return Optional.empty();
        }
    }

    /** The first logger of a process takes as long as reading a lexicon. */
    private static void warn(String message, IOException cause) {
        System.getLogger(Lexicons.class.getName()).log(Level.WARNING, message, cause);
    }

    private Lexicon load(String language) throws IOException {
        String name = language + LexiconFile.ENDING;
        byte[] data = files.read(name);
        if (data == null) {
            throw new IOException("the lexicon " + name + " is missing");
        }
        return LexiconFile.read(data, "the lexicon " + name);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Lexicons.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /** Opened once, when first asked for. */
    private static final class Shipped {
        private static final Lexicons LEXICONS = open();

        private static Lexicons open() {
            try {
                return Lexicons.open(Lexicons::resource).orElseGet(Lexicons::none);
            } catch (IOException e) {
                warn("searching goes on without lexicons", e);
                return none();
            }
        }
    }
}
