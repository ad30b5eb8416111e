// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Makes one server on loopback look like many: listens on addresses of 127.0.0.0/8 and passes each connection on; some take connections and stay silent. A process of its own. */
final class LoopbackForwarder {
    private static final Logger LOG = System.getLogger(LoopbackForwarder.class.getName());
    private static final int BACKLOG = 50;
    private static final int LAST = 250;

    private LoopbackForwarder() {
    }

    /** The address of a number: 127.1.0.1 and on. */
    static String address(int number) {
        return "127." + (1 + number / LAST / LAST) + "." + number / LAST % LAST + "." + (number % LAST + 1);
    }

    /** Whether an address is one of the silent ones, of which there are so many in a hundred; they come in rows. */
    static boolean mute(int number, int silent) {
        return number % 100 < silent;
    }

    /** Words: the port to listen on, the port to pass on to, how many addresses, how many of a hundred stay silent. Says when it is ready; ends with its input. */
    public static void main(String[] words) throws IOException {
        int port = Integer.parseInt(words[0]);
        int target = Integer.parseInt(words[1]);
        int silent = Integer.parseInt(words[3]);
        for (int i = 0; i < Integer.parseInt(words[2]); i++) {
            ServerSocket listening = new ServerSocket();
            listening.bind(new InetSocketAddress(InetAddress.getByName(address(i)), port), BACKLOG);
            boolean mute = mute(i, silent);
            Thread.ofVirtual().start(() -> accept(listening, target, mute));
        }
        System.out.println("ready");
        while (System.in.read() >= 0) {
            // until whoever started this hangs up
        }
    }

    private static void accept(ServerSocket listening, int target, boolean mute) {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                client.setTcpNoDelay(true);
                Thread.ofVirtual().start(mute ? () -> drain(client) : () -> forward(client, target));
            } catch (IOException e) {
                broken(e);
            }
        }
    }

    private static void drain(Socket client) {
        try (client) {
            client.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            broken(e);
        }
    }

    private static void forward(Socket client, int target) {
        try (client; Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            server.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> copy(client, server));
            server.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException e) {
            broken(e);
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException e) {
            broken(e);
        }
    }

    /** A side that hangs up in the middle is what happens when a run ends. */
    private static void broken(IOException e) {
        LOG.log(Level.DEBUG, "a connection broke", e);
    }
}
