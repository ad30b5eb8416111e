// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm.internal;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads responses of HTTP/1.1 (RFC 9112) one after the other, each in bounded memory. */
final class HttpReader {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})( .*)?");
    private static final Pattern HEADER = Pattern.compile("([!-9;-~]+):[ \\t]*(.*?)[ \\t]*");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,9}");
    private static final Pattern CHUNK = Pattern.compile("([0-9A-Fa-f]{1,7})[ \\t]*(;.*)?");
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 100;
    /** Above any envelope that is asked for. */
    private static final int LARGEST_BODY = 1 << 20;
    private final InputStream in;

    /** What came is no HTTP, or more of it than there may be. */
    static final class Nonsense extends IOException {
        private static final long serialVersionUID = 1L;

        Nonsense(String message) {
            super(message);
        }
    }

    /** @param in buffered */
    HttpReader(InputStream in) {
        this.in = in;
    }

    HttpReply read() throws IOException {
        HttpReply reply = one();
        // an interim answer says that the real one is to come (RFC 9110, section 15.2)
        for (int i = 0; reply.status() < 200; i++) {
            if (i == MOST_HEADERS) {
                throw new Nonsense("interim answers without end");
            }
            reply = one();
        }
        return reply;
    }

    private HttpReply one() throws IOException {
        Matcher status = STATUS.matcher(line());
        if (!status.matches()) {
            throw new Nonsense("no status line of HTTP");
        }
        int code = Integer.parseInt(status.group(1));
        Map<String, List<String>> headers = headers();
        boolean closing = headers.getOrDefault("connection", List.of()).stream().anyMatch(value -> value.equalsIgnoreCase("close"));
        boolean bodiless = code < 200 || code == 204 || code == 304;
        return new HttpReply(code, headers, bodiless ? new byte[0] : body(headers, closing), closing);
    }

    private Map<String, List<String>> headers() throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        for (int i = 0; i <= MOST_HEADERS; i++) {
            String line = line();
            if (line.isEmpty()) {
                return headers;
            }
            Matcher header = HEADER.matcher(line);
            if (!header.matches()) {
                throw new Nonsense("a header that is none");
            }
            headers.computeIfAbsent(header.group(1).toLowerCase(Locale.ROOT), name -> new ArrayList<>()).add(header.group(2));
        }
        throw new Nonsense("more than " + MOST_HEADERS + " headers");
    }

    private byte[] body(Map<String, List<String>> headers, boolean closing) throws IOException {
        if (headers.getOrDefault("transfer-encoding", List.of()).stream().anyMatch(value -> value.equalsIgnoreCase("chunked"))) {
            return chunks();
        }
        List<String> lengths = headers.getOrDefault("content-length", List.of());
        if (lengths.isEmpty()) {
            return closing ? rest() : new byte[0];
        }
        if (lengths.size() > 1 || !LENGTH.matcher(lengths.getFirst()).matches()) {
            throw new Nonsense("a length that is none");
        }
        return exactly(Integer.parseInt(lengths.getFirst()));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            Matcher size = CHUNK.matcher(line());
            if (!size.matches()) {
                throw new Nonsense("a chunk without a size");
            }
            int length = Integer.parseInt(size.group(1), 16);
            if (length == 0) {
                headers();
                return body.toByteArray();
            }
            bounded(body.size() + (long) length);
            body.writeBytes(exactly(length));
            if (!line().isEmpty()) {
                throw new Nonsense("a chunk that is longer than its size");
            }
        }
    }

    private byte[] rest() throws IOException {
        byte[] body = in.readNBytes(LARGEST_BODY + 1);
        bounded(body.length);
        return body;
    }

    private byte[] exactly(int length) throws IOException {
        bounded(length);
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("the answer ends after " + body.length + " of " + length + " bytes");
        }
        return body;
    }

    private static void bounded(long length) throws IOException {
        if (length > LARGEST_BODY) {
            throw new Nonsense("an answer of more than " + LARGEST_BODY + " bytes");
        }
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("the answer ends in its head");
            }
            if (line.size() == LONGEST_LINE) {
                throw new Nonsense("a line without end");
            }
            line.write(b);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
