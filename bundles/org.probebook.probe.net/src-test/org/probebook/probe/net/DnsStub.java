// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** A name server on loopback that answers over UDP what a test says. */
final class DnsStub implements AutoCloseable {
    private static final Logger LOG = System.getLogger(DnsStub.class.getName());
    private final DatagramSocket socket;
    private final AtomicInteger heard = new AtomicInteger();

    /** Makes the bytes of a reply; nothing: keeps silent. */
    interface Answering {
        Optional<byte[]> reply(Message query) throws IOException;
    }

    DnsStub(Answering answering) throws IOException {
        socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread.ofVirtual().start(() -> serve(answering));
    }

    /** Answers with records as zone files write them: {@code www.example. 300 A 192.0.2.7}. */
    static Answering records(int rcode, String... records) {
        return query -> {
            Message reply = new Message(query.getHeader().getID());
            reply.getHeader().setFlag(Flags.QR);
            reply.getHeader().setRcode(rcode);
            reply.addRecord(query.getQuestion(), Section.QUESTION);
            for (String record : records) {
                reply.addRecord(record(record), Section.ANSWER);
            }
            return Optional.of(reply.toWire());
        };
    }

    private static Record record(String line) throws IOException {
        String[] parts = line.split(" ", 4);
        return Record.fromString(Name.fromString(parts[0]), Type.value(parts[2]), DClass.IN, Long.parseLong(parts[1]), parts[3], Name.root);
    }

    static Answering silent() {
        return query -> Optional.empty();
    }

    /** Loses the first question, as networks do. */
    static Answering forgetful(Answering then) {
        AtomicInteger asked = new AtomicInteger();
        return query -> asked.getAndIncrement() == 0 ? Optional.empty() : then.reply(query);
    }

    /** As the setting {@code dns} names it. */
    String setting() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    int heard() {
        return heard.get();
    }

    private void serve(Answering answering) {
        byte[] buffer = new byte[4096];
        while (!socket.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                heard.incrementAndGet();
                Optional<byte[]> reply = answering.reply(new Message(Arrays.copyOf(packet.getData(), packet.getLength())));
                if (reply.isPresent()) {
                    socket.send(new DatagramPacket(reply.get(), reply.get().length, packet.getSocketAddress()));
                }
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "closed", e);
            }
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
