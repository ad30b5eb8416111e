// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.probebook.index.IndexInUseException;
import org.probebook.index.IndexVersionException;
import org.probebook.index.UnreadableLexiconsException;
import org.probebook.library.NotFoundException;
import org.probebook.library.UnreadableDataException;
import org.probebook.report.sweep.UnreadableSweepException;

/** Tells why a command failed, in one line to the user and in full to the log. */
record Failure(Terminal terminal) {
    private static final Logger LOG = System.getLogger(Failure.class.getName());

    /** Tells it; returns the exit code. */
    int told(Exception raised) {
        Exception failure = raised instanceof UncheckedIOException wrapped ? wrapped.getCause() : raised;
        LOG.log(failure instanceof OperationCanceledException ? Level.DEBUG : Level.ERROR, "a command failed", failure);
        terminal.say(message(failure));
        return code(failure);
    }

    private static int code(Exception failure) {
        return switch (failure) {
            case OperationCanceledException e -> ExitCode.CANCELLED;
            case NotFoundException e -> ExitCode.NOT_FOUND;
            case NoSuchFileException e -> ExitCode.NOT_FOUND;
            case UnreadableDataException e -> ExitCode.UNREADABLE_DATA;
            case UnreadableSweepException e -> ExitCode.UNREADABLE_DATA;
            case IndexVersionException e -> ExitCode.UNREADABLE_DATA;
            case UnreadableLexiconsException e -> ExitCode.UNREADABLE_DATA;
            case IndexInUseException e -> ExitCode.IN_USE;
            case IOException e -> ExitCode.INPUT_OUTPUT;
            default -> ExitCode.INTERNAL_ERROR;
        };
    }

    private static String message(Exception failure) {
        return switch (failure) {
            case OperationCanceledException e -> "cancelled";
            case NoSuchFileException e -> "there is no " + e.getFile();
            case AccessDeniedException e -> "no right to use " + e.getFile();
            case FileSystemException e when e.getReason() != null -> e.getFile() + ": " + e.getReason();
            case IOException e when e.getMessage() != null -> e.getMessage().lines().findFirst().orElse("input or output failed");
            default -> "failed inside the product (" + failure.getClass().getSimpleName() + "); the log has the details";
        };
    }
}
