// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.system.ContentPath;
import org.probebook.probe.system.LinePattern;

/** What text files of this machine say. */
final class TextFiles {
    private static final long LARGEST = 256L << 20;
    /** What is beyond it in a line is not looked at, in bytes. */
    private static final int LONGEST = 1 << 20;

    private TextFiles() {
    }

    /** The first line that begins with a text. */
    static Fact line(String argument, String text) throws IOException, ProbeException {
        LinePattern pattern = LinePattern.parse(text);
        Path path = path(argument);
        String request = "first line of " + path + " that begins with '" + pattern + "'";
        if (!LocalFiles.exists(path)) {
            return Fact.absent(request, "there is no file " + path);
        }
        checkSize(path);
        String first = null;
        String last = null;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            for (String line = next(in); line != null; line = next(in)) {
                if (pattern.begins(line)) {
                    first = first == null ? line.strip() : first;
                    last = line.strip();
                }
            }
        }
        return first == null ? Fact.absent(request, "no line begins so") : Fact.of(first, Map.of("last", last), request, first);
    }

    /** A file that a pack may have read. */
    static Path path(String argument) throws ProbeException {
        return LocalFiles.read(Family.here() == Family.WINDOWS ? argument : ContentPath.parse(argument));
    }

    /** The end of a file. */
    static String end(Path path, int bytes) throws IOException, ProbeException {
        checkSize(path);
        try (SeekableByteChannel file = Files.newByteChannel(path)) {
            ByteBuffer end = ByteBuffer.allocate(bytes);
            file.position(Math.max(0, file.size() - bytes));
            while (end.hasRemaining() && file.read(end) >= 0) {
                // The next part follows.
            }
            return new String(end.array(), 0, end.position(), StandardCharsets.UTF_8);
        }
    }

    private static void checkSize(Path path) throws IOException, ProbeException {
        if (!Files.isRegularFile(path)) {
            throw new ProbeException(Reason.UNSUPPORTED, path + " is no text file");
        }
        if (Files.size(path) > LARGEST) {
            throw new ProbeException(Reason.UNSUPPORTED, path + " is " + (Files.size(path) >> 20) + " MB large, too large to be searched");
        }
    }

    /** The next line, or null. */
    private static String next(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.size() < LONGEST) {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
