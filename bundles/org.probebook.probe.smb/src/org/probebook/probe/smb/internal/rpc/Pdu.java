// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/** The protocol data units of connection-oriented RPC that a client sends (C706 chapter 12), without authentication: the pipe is signed in already. */
final class Pdu {
    static final int REQUEST = 0;
    static final int RESPONSE = 2;
    static final int FAULT = 3;
    static final int BIND = 11;
    static final int BIND_ACK = 12;
    static final int BIND_NAK = 13;
    static final int FIRST = 1;
    static final int LAST = 2;
    static final int HEADER = 16;
    /** What a response has before its results. */
    static final int RESPONSE_HEADER = HEADER + 8;
    /** The usual size of a fragment, well below what one transaction on a pipe carries. */
    static final int MAXIMUM_FRAGMENT = 4280;
    private static final int LITTLE_ENDIAN_ASCII_IEEE = 0x10;
    private static final UUID NDR = UUID.fromString("8a885d04-1ceb-11c9-9fe8-08002b104860");
    private static final int NDR_VERSION = 2;

    private Pdu() {
    }

    static byte[] bind(RpcInterface service, int call) {
        ByteBuffer pdu = start(BIND, call, HEADER + 12 + 44);
        pdu.putShort((short) MAXIMUM_FRAGMENT).putShort((short) MAXIMUM_FRAGMENT).putInt(0);
        pdu.putInt(1); // one presentation context, its number is 0
        pdu.putShort((short) 0).putShort((short) 1);
        syntax(pdu, service.id(), service.version());
        syntax(pdu, NDR, NDR_VERSION);
        return pdu.array();
    }

    static byte[] request(int operation, byte[] arguments, int call) {
        ByteBuffer pdu = start(REQUEST, call, RESPONSE_HEADER + arguments.length);
        pdu.putInt(arguments.length).putShort((short) 0).putShort((short) operation).put(arguments);
        return pdu.array();
    }

    private static ByteBuffer start(int type, int call, int length) {
        ByteBuffer pdu = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        pdu.put((byte) 5).put((byte) 0).put((byte) type).put((byte) (FIRST | LAST));
        return pdu.putInt(LITTLE_ENDIAN_ASCII_IEEE).putShort((short) length).putShort((short) 0).putInt(call);
    }

    private static void syntax(ByteBuffer pdu, UUID id, int version) {
        long high = id.getMostSignificantBits();
        pdu.putInt((int) (high >> 32)).putShort((short) (high >> 16)).putShort((short) high);
        pdu.order(ByteOrder.BIG_ENDIAN).putLong(id.getLeastSignificantBits()).order(ByteOrder.LITTLE_ENDIAN);
        pdu.putInt(version);
    }
}
