// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.snmp.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.snmp4j.TransportStateReference;
import org.snmp4j.security.SecurityLevel;
import org.snmp4j.smi.Address;
import org.snmp4j.smi.UdpAddress;
import org.snmp4j.transport.AbstractTransportMapping;

/**
 * Datagrams to and from one agent. The library's own transport hears whoever sends to it, and does not notice that nobody listens at the other end; a connected socket leaves both to the
 * kernel.
 */
final class ConnectedUdp extends AbstractTransportMapping<UdpAddress> {
    private static final Logger LOG = System.getLogger(ConnectedUdp.class.getName());
    private static final int LARGEST = 65535;
    private final DatagramChannel channel;
    private final UdpAddress peer;
    private final Consumer<IOException> broken;
    private final AtomicInteger heard = new AtomicInteger();

    /** @param broken told, on another thread, when the network says that there is nobody */
    ConnectedUdp(InetSocketAddress address, Consumer<IOException> broken) throws IOException {
        this.peer = new UdpAddress(address.getAddress(), address.getPort());
        this.broken = broken;
        this.channel = DatagramChannel.open();
        try {
            channel.connect(address);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    UdpAddress peer() {
        return peer;
    }

    /** How many datagrams came, whatever was in them. */
    int heard() {
        return heard.get();
    }

    @Override
    public Class<? extends Address> getSupportedAddressClass() {
        return UdpAddress.class;
    }

    @Override
    public UdpAddress getListenAddress() {
        InetSocketAddress own = (InetSocketAddress) channel.socket().getLocalSocketAddress();
        return new UdpAddress(own.getAddress(), own.getPort());
    }

    @Override
    public void sendMessage(UdpAddress address, byte[] message, TransportStateReference state, long timeoutMillis, int maxRetries)
            throws IOException {
        channel.write(ByteBuffer.wrap(message));
    }

    @Override
    public boolean isListening() {
        return channel.isOpen();
    }

    @Override
    public void listen() {
        Thread.ofVirtual().name("SNMP " + peer).start(this::hear);
    }

    private void hear() {
        ByteBuffer buffer = ByteBuffer.allocate(LARGEST);
        while (channel.isOpen()) {
            try {
                buffer.clear();
                channel.read(buffer);
                heard.incrementAndGet();
                understand(ByteBuffer.wrap(Arrays.copyOf(buffer.array(), buffer.position())));
            } catch (PortUnreachableException e) {
                broken.accept(e);
            } catch (IOException e) {
                LOG.log(Level.TRACE, "closed", e);
                broken.accept(e);
                return;
            }
        }
    }

    /** Whatever the library makes of a hostile datagram, the next one is heard. */
    private void understand(ByteBuffer message) {
        try {
            fireProcessMessage(peer, message,
                    new TransportStateReference(this, peer, null, SecurityLevel.undefined, SecurityLevel.undefined, false, channel));
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, () -> "a datagram of " + peer + " makes no sense", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
