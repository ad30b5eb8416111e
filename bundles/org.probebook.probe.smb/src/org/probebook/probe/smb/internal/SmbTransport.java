// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import com.hierynomus.protocol.commons.buffer.Buffer.BufferException;
import com.hierynomus.protocol.transport.PacketHandlers;
import com.hierynomus.protocol.transport.PacketReceiver;
import com.hierynomus.protocol.transport.TransportException;
import com.hierynomus.protocol.transport.TransportLayer;
import com.hierynomus.smb.SMBPacket;
import com.hierynomus.smb.SMBPacketData;
import com.hierynomus.smbj.SmbConfig;
import com.hierynomus.smbj.transport.TransportLayerFactory;
import com.hierynomus.smbj.transport.tcp.direct.DirectTcpTransportFactory;

/** The library's transport, with a look at every message before the library takes it apart: it makes room for whatever length a message states, up to two gigabytes, and then finds that nothing is there. */
final class SmbTransport implements TransportLayerFactory<SMBPacketData<?>, SMBPacket<?, ?>> {
    private final TransportLayerFactory<SMBPacketData<?>, SMBPacket<?, ?>> direct = new DirectTcpTransportFactory<>();

    @Override
    public TransportLayer<SMBPacket<?, ?>> createTransportLayer(PacketHandlers<SMBPacketData<?>, SMBPacket<?, ?>> handlers,
            SmbConfig config) {
        return direct.createTransportLayer(
                new PacketHandlers<>(handlers.getSerializer(), new Checking(handlers.getReceiver()), handlers.getPacketFactory()), config);
    }

    private record Checking(PacketReceiver<SMBPacketData<?>> receiver) implements PacketReceiver<SMBPacketData<?>> {
        @Override
        public void handle(SMBPacketData<?> packet) throws TransportException {
            if (!StatedLengths.fit(packet.getDataBuffer().array(), packet.getDataBuffer().wpos())) {
                throw new TransportException(new BufferException("a message states lengths beyond its end"));
            }
            receiver.handle(packet);
        }

        @Override
        public void handleError(Throwable failure) {
            receiver.handleError(failure);
        }
    }
}
