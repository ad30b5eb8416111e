// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.util.Locale;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** What a fault of a remote procedure call means (C706 appendix E, MS-RPCE 3.1.1.5.5). */
final class RpcFault {
    private static final int STATUS_AT = Pdu.RESPONSE_HEADER - Pdu.HEADER;
    private static final int ACCESS_DENIED = 0x5;
    private static final int BAD_STUB_DATA = 0x6F7;
    private static final int PROTOCOL_ERROR = 0x1C01000B;

    private RpcFault() {
    }

    static ProbeException of(Fragment fault, RpcInterface service, String name) {
        if (fault.body().remaining() < STATUS_AT + 4) {
            return new ProbeException(Reason.MALFORMED, "the RPC answer of " + name + " cannot be read: a fault without status");
        }
        int status = fault.body().getInt(STATUS_AT);
        return new ProbeException(reason(status),
                name + " of " + service.title() + " failed with RPC fault " + String.format(Locale.ROOT, "0x%08X", status));
    }

    private static Reason reason(int status) {
        return switch (status) {
            case ACCESS_DENIED -> Reason.ACCESS_DENIED;
            case BAD_STUB_DATA, PROTOCOL_ERROR -> Reason.MALFORMED;
            default -> Reason.UNSUPPORTED;
        };
    }
}
