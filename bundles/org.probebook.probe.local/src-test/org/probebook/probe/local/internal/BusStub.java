// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A message bus for one visitor after the other, on which a service manager knows the properties of one unit. */
final class BusStub implements AutoCloseable {
    private static final Logger LOG = System.getLogger(BusStub.class.getName());
    private final ServerSocketChannel door;
    private final String greeting;
    private final Map<String, byte[]> answers;

    /**
     * Opens.
     *
     * @param greeting answer to the authentication
     * @param answers by a word of the call; what is not among them is never answered
     */
    BusStub(Path socket, String greeting, Map<String, byte[]> answers) throws IOException {
        this.greeting = greeting;
        this.answers = answers;
        door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        door.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofVirtual().start(this::serve);
    }

    /** A method's return of no value, of a text, or of a text in a variant. */
    static byte[] returned(String signature, String text) {
        return message(2, signature, text, "");
    }

    /** A method's return of a number in a variant. */
    static byte[] returned(int number) {
        byte[] reply = message(2, "v", "1234", "");
        // In place of a text of four characters: its type, and its length.
        reply[reply.length - 12] = 'u';
        System.arraycopy(number(number), 0, reply, reply.length - 9, 4);
        return reply;
    }

    static byte[] error(String name, String text) {
        return message(3, "s", text, name);
    }

    /** The serial of the call is written into the bytes 20 to 23 when it is known. */
    private static byte[] message(int type, String signature, String text, String error) {
        ByteArrayOutputStream fields = new ByteArrayOutputStream();
        fields.writeBytes(new byte[] { 5, 1, 'u', 0, 0, 0, 0, 0 });
        if (!error.isEmpty()) {
            fields.writeBytes(new byte[] { 4, 1, 's', 0 });
            fields.writeBytes(text(error));
            pad(fields, 8);
        }
        if (!signature.isEmpty()) {
            fields.writeBytes(new byte[] { 8, 1, 'g', 0, (byte) signature.length(), (byte) signature.charAt(0), 0 });
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if ("v".equals(signature)) {
            body.writeBytes(new byte[] { 1, 's', 0, 0 });
        }
        if (!signature.isEmpty()) {
            body.writeBytes(text(text));
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(new byte[] { 'l', (byte) type, 0, 1 });
        all.writeBytes(number(body.size()));
        all.writeBytes(number(77));
        all.writeBytes(number(fields.size()));
        all.writeBytes(fields.toByteArray());
        pad(all, 8);
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
    }

    private static byte[] text(String text) {
        byte[] utf = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(utf.length + 5).order(ByteOrder.LITTLE_ENDIAN).putInt(utf.length).put(utf).put((byte) 0).array();
    }

    private static void pad(ByteArrayOutputStream out, int size) {
        while (out.size() % size != 0) {
            out.write(0);
        }
    }

    private void serve() {
        while (door.isOpen()) {
            try (SocketChannel visitor = door.accept()) {
                hear(visitor);
                visitor.write(ByteBuffer.wrap(greeting.getBytes(StandardCharsets.US_ASCII)));
                // A signal that nobody asked for comes first, as on a real bus.
                visitor.write(ByteBuffer.wrap(message(4, "s", ":1.7", "")));
                String heard = hear(visitor);
                while (!heard.isEmpty()) {
                    answer(heard, visitor);
                    heard = hear(visitor);
                }
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "a visitor left", e);
            }
        }
    }

    private static String hear(SocketChannel visitor) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(4096);
        int length = visitor.read(buffer);
        return length < 0 ? "" : new String(buffer.array(), 0, length, StandardCharsets.ISO_8859_1);
    }

    private void answer(String heard, SocketChannel visitor) throws IOException {
        String call = heard.startsWith("BEGIN\r\n") ? heard.substring(7) : heard;
        for (Map.Entry<String, byte[]> answer : answers.entrySet()) {
            if (call.contains(answer.getKey())) {
                byte[] reply = answer.getValue().clone();
                if (reply.length >= 24) {
                    System.arraycopy(call.getBytes(StandardCharsets.ISO_8859_1), 8, reply, 20, 4);
                }
                visitor.write(ByteBuffer.wrap(reply));
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
