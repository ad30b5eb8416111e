// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import com.sun.jna.LastErrorException;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Errors of Linux (errno(3)) and what they mean for somebody who wants an echo. */
final class LinuxErrors {
    static final int NOT_PERMITTED = 1;
    static final int INTERRUPTED = 4;
    static final int NOT_YET = 11;
    static final int NO_ACCESS = 13;
    private static final int NO_SUCH_FAMILY = 97;
    private static final int ADDRESS_NOT_AVAILABLE = 99;
    private static final int NETWORK_DOWN = 100;
    private static final int NETWORK_UNREACHABLE = 101;
    private static final int CONNECTION_REFUSED = 111;
    private static final int HOST_DOWN = 112;
    private static final int HOST_UNREACHABLE = 113;

    private LinuxErrors() {
    }

    /** Neither sort of socket could be opened. */
    static ProbeException opening(LastErrorException error, String address) {
        return switch (error.getErrorCode()) {
            case NOT_PERMITTED, NO_ACCESS -> new ProbeException(Reason.ACCESS_DENIED,
                    "this machine lets this account send no echo requests: its administrator permits it by widening the kernel setting net.ipv4.ping_group_range",
                    error);
            case NO_SUCH_FAMILY -> new ProbeException(Reason.UNREACHABLE, address + " cannot be reached: this machine has no IPv6", error);
            default -> new ProbeException(Reason.UNSUPPORTED,
                    "this machine opens no socket for echo requests (error " + error.getErrorCode() + ")",
                    error);
        };
    }

    /** The error of a socket that was open, the network's own word included. */
    static ProbeException asking(LastErrorException error, String address) {
        return switch (error.getErrorCode()) {
            case NETWORK_DOWN, NETWORK_UNREACHABLE, HOST_DOWN, HOST_UNREACHABLE, ADDRESS_NOT_AVAILABLE, CONNECTION_REFUSED ->
                new ProbeException(Reason.UNREACHABLE,
                        address + " cannot be reached: the network says that there is no way (error " + error.getErrorCode() + ")", error);
            case NOT_PERMITTED, NO_ACCESS -> new ProbeException(Reason.ACCESS_DENIED,
                    "this machine lets nothing be sent to " + address + " (error " + error.getErrorCode()
                            + "): its firewall forbids it, or it is an address of many",
                    error);
            default -> new ProbeException(Reason.UNSUPPORTED, "asking " + address + " for an echo: error " + error.getErrorCode(), error);
        };
    }
}
