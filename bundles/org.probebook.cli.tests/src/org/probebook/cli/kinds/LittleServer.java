// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli.kinds;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Answers whoever calls on a port of loopback, each in the same way. */
final class LittleServer implements AutoCloseable {
    private static final Logger LOG = System.getLogger(LittleServer.class.getName());
    private static final int NOISE = 4096;

    private final AutoCloseable socket;
    private final int port;

    private LittleServer(AutoCloseable socket, int port) {
        this.socket = socket;
        this.port = port;
    }

    /** What is said to a caller. */
    interface Talk {
        void with(InputStream in, OutputStream out) throws IOException;
    }

    static LittleServer tcp(Talk talk) throws IOException {
        return tcp(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), talk);
    }

    /** @param listening on loopback; closed with the server */
    static LittleServer tcp(ServerSocket listening, Talk talk) {
        Thread.ofVirtual().start(() -> {
            while (!listening.isClosed()) {
                try {
                    Socket caller = listening.accept();
                    Thread.ofVirtual().start(() -> talk(caller, talk));
                } catch (IOException e) {
                    LOG.log(Level.DEBUG, "no more callers", e);
                }
            }
        });
        return new LittleServer(listening, listening.getLocalPort());
    }

    private static void talk(Socket caller, Talk talk) {
        try (caller) {
            talk.with(caller.getInputStream(), caller.getOutputStream());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the caller hung up", e);
        }
    }

    /** @param answering what comes back for a datagram; null for nothing */
    static LittleServer udp(UnaryOperator<byte[]> answering) throws IOException {
        DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!socket.isClosed()) {
                try {
                    DatagramPacket packet = new DatagramPacket(new byte[65_535], 65_535);
                    socket.receive(packet);
                    byte[] answer = answering.apply(Arrays.copyOf(packet.getData(), packet.getLength()));
                    if (answer != null) {
                        socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
                    }
                } catch (IOException e) {
                    LOG.log(Level.DEBUG, "no more datagrams", e);
                }
            }
        });
        return new LittleServer(socket, socket.getLocalPort());
    }

    /** Takes calls and says nothing. */
    static LittleServer silent() throws IOException {
        return tcp((in, out) -> in.transferTo(OutputStream.nullOutputStream()));
    }

    /** Answers every call with noise, the same each time. */
    static LittleServer noise() throws IOException {
        return tcp((in, out) -> {
            in.read();
            out.write(noiseBytes());
        });
    }

    static byte[] noiseBytes() {
        byte[] noise = new byte[NOISE];
        new Random(4).nextBytes(noise);
        return noise;
    }

    /** Greets with a line. */
    static LittleServer saying(String line) throws IOException {
        return tcp((in, out) -> out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII)));
    }

    /** A web server with one page. */
    static LittleServer web() throws IOException {
        return tcp((in, out) -> {
            int ends = 0;
            for (int c = in.read(); c >= 0 && ends < 2; c = ends < 2 ? in.read() : c) {
                ends = c == '\n' ? ends + 1 : c == '\r' ? ends : 0;
                if (ends == 2) {
                    break;
                }
            }
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi".getBytes(StandardCharsets.US_ASCII));
        });
    }

    /** A name server that knows every name at 192.0.2.53 (RFC 1035). */
    static LittleServer names() throws IOException {
        return udp(query -> {
            byte[] address = { (byte) 0xC0, 0x0C, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, (byte) 192, 0, 2, 53 };
            byte[] answer = Arrays.copyOf(query, endOfQuestion(query) + address.length);
            System.arraycopy(address, 0, answer, endOfQuestion(query), address.length);
            return flagged(answer, 0x8180, 1);
        });
    }

    /** A name server that answers nobody's questions (RFC 1035, response code 5). */
    static LittleServer refusingNames() throws IOException {
        return udp(query -> flagged(Arrays.copyOf(query, endOfQuestion(query)), 0x8185, 0));
    }

    private static byte[] flagged(byte[] answer, int flags, int answers) {
        answer[2] = (byte) (flags >> 8);
        answer[3] = (byte) flags;
        answer[7] = (byte) answers;
        Arrays.fill(answer, 8, 12, (byte) 0);
        return answer;
    }

    private static int endOfQuestion(byte[] query) {
        int at = 12;
        while (query[at] != 0) {
            at += 1 + query[at];
        }
        return at + 5;
    }

    /** A time service whose clock is set, and far ahead (RFC 4330). */
    static LittleServer clock() throws IOException {
        return udp(request -> {
            byte[] reply = new byte[48];
            reply[0] = 0x24;
            reply[1] = 2;
            System.arraycopy(request, 40, reply, 24, 8);
            Arrays.fill(reply, 32, 36, (byte) 0xF0);
            Arrays.fill(reply, 40, 44, (byte) 0xF0);
            return reply;
        });
    }

    /** An SNMP agent that tells 5 for whatever it is asked in version 2c (RFC 3416); every length is a single byte. */
    static LittleServer agent() throws IOException {
        return udp(request -> {
            byte[] reply = Arrays.copyOf(request, request.length + 1);
            int community = 5;
            int pdu = community + 2 + request[community + 1];
            int list = pdu + 2 + 2 + request[pdu + 3] + 6;
            reply[pdu] = (byte) 0xA2;
            for (int length : new int[] { 1, pdu + 1, list + 1, list + 3 }) {
                reply[length]++;
            }
            System.arraycopy(new byte[] { 2, 1, 5 }, 0, reply, reply.length - 3, 3);
            return reply;
        });
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws Exception {
        socket.close();
    }
}
