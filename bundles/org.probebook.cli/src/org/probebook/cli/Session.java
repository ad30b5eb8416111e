// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.probebook.library.ILibraries;
import org.probebook.library.Library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What every verb works with: the terminal, the library that is meant, and how results are written. Filled from the global options before a verb runs. */
final class Session {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Terminal terminal;
    private final ILibraries libraries;
    private Path folder;
    private boolean json;
    private boolean quiet;

    Session(Terminal terminal, ILibraries libraries) {
        this.terminal = terminal;
        this.libraries = libraries;
    }

    void folder(Path named) {
        this.folder = named;
    }

    void json(boolean wanted) {
        this.json = wanted;
    }

    void quiet(boolean wanted) {
        this.quiet = wanted;
    }

    boolean json() {
        return json;
    }

    Terminal terminal() {
        return terminal;
    }

    /** Opens the library that is meant; the caller closes it. */
    Library open() throws IOException {
        return libraries.open(folder == null ? libraries.defaultFolder() : folder, monitor());
    }

    /** A monitor that writes progress, unless the user wants quiet, and is cancelled when the user interrupts. */
    IProgressMonitor monitor() {
        return new TerminalMonitor(terminal, quiet);
    }

    /** A message, unless the user wants quiet. */
    void note(String message) {
        if (!quiet) {
            terminal.say(message);
        }
    }

    /** A line of the result. */
    void print(String line) {
        terminal.out().println(line);
    }

    /** The result as JSON. */
    void print(JsonNode node) {
        try {
            terminal.out().println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
