// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A server on loopback that does to each of its visitors what a test says, well-mannered or not. */
final class RawServer implements AutoCloseable {
    private static final Logger LOG = System.getLogger(RawServer.class.getName());
    private final ServerSocket door;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** What is done to a visitor. */
    interface Manner {
        void treat(Socket visitor, CountDownLatch closed) throws IOException, InterruptedException;
    }

    RawServer(Manner manner) {
        this(door(), manner);
    }

    RawServer(ServerSocket door, Manner manner) {
        this.door = door;
        Thread.ofVirtual().start(() -> serve(manner));
    }

    int port() {
        return door.getLocalPort();
    }

    /** Accepts and never says a word. */
    static Manner silent() {
        return (visitor, closed) -> closed.await();
    }

    /** Says something at once, then hangs up. */
    static Manner saying(String text) {
        return (visitor, closed) -> visitor.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Hears the visitor, says something and hangs up. */
    static Manner answering(String text) {
        return (visitor, closed) -> {
            hear(visitor);
            visitor.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        };
    }

    /** Says something, and then the same bytes without end. */
    static Manner endless(String start, String forever) {
        return (visitor, closed) -> {
            OutputStream out = visitor.getOutputStream();
            hear(visitor);
            out.write(start.getBytes(StandardCharsets.ISO_8859_1));
            byte[] more = forever.repeat(500).getBytes(StandardCharsets.ISO_8859_1);
            while (closed.getCount() > 0) {
                out.write(more);
            }
        };
    }

    /** Says something, and then one byte ten times a second. */
    static Manner dripping(String start) {
        return (visitor, closed) -> {
            OutputStream out = visitor.getOutputStream();
            out.write(start.getBytes(StandardCharsets.ISO_8859_1));
            while (!closed.await(100, TimeUnit.MILLISECONDS)) {
                out.write('x');
            }
        };
    }

    private static void hear(Socket visitor) throws IOException {
        InputStream in = visitor.getInputStream();
        if (in.read(new byte[4096]) < 0) {
            throw new IOException("the visitor said nothing");
        }
    }

    private static ServerSocket door() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }

    private void serve(Manner manner) {
        while (!door.isClosed()) {
            try {
                Socket visitor = door.accept();
                Thread.ofVirtual().start(() -> treat(visitor, manner));
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "closed", e);
            }
        }
    }

    private void treat(Socket visitor, Manner manner) {
        try (visitor) {
            manner.treat(visitor, closed);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a visitor left", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        door.close();
    }
}
