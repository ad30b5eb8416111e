// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.system.Quoted;

/** Files and folders of this machine; links are followed. */
final class LocalFiles {
    private static final int PERMISSIONS = 07777;

    private LocalFiles() {
    }

    static Path read(String argument) throws ProbeException {
        try {
            Path path = Path.of(argument);
            if (path.isAbsolute() && argument.chars().noneMatch(Character::isISOControl)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new ProbeException(Reason.MALFORMED, Quoted.of(argument) + " is no path: " + e.getReason(), e);
        }
        throw new ProbeException(Reason.MALFORMED, Quoted.of(argument) + " is no absolute path");
    }

    /** Whether it is there; throws where that cannot be seen, instead of taking it for a no. */
    static boolean exists(Path path) throws IOException {
        try {
            Files.readAttributes(path, BasicFileAttributes.class);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (FileSystemException e) {
            if (belowAFile(path)) {
                return false;
            }
            throw e;
        }
    }

    static Fact existence(Path path) throws IOException {
        boolean there = exists(path);
        return Fact.of(there ? "yes" : "no", "existence of " + path, there ? path + " is there" : "there is no " + path);
    }

    static Fact mode(Path path) throws IOException, ProbeException {
        String request = "permissions of " + path;
        if (!path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            throw Family.cannotTell("permission bits of a file");
        }
        if (!exists(path)) {
            return Fact.absent(request, "there is no " + path);
        }
        String mode = Integer.toOctalString((Integer) Files.getAttribute(path, "unix:mode") & PERMISSIONS);
        return Fact.of(mode, request, "mode " + mode);
    }

    private static boolean belowAFile(Path path) {
        for (Path parent = path.getParent(); parent != null; parent = parent.getParent()) {
            if (Files.isRegularFile(parent)) {
                return true;
            }
        }
        return false;
    }
}
